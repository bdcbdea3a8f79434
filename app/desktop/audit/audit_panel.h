// SPDX-License-Identifier: GPL-3.0-or-later
// What can be worked out of the chosen table, beside the others of the workspace or request: a list, and beside it the
// proof. It works only while it can be seen; the files are read once for all of them.
#pragma once

#include "desktop/audit/audit_model.h"
#include "desktop/audit/audit_runner.h"
#include "desktop/preview/lit_cells.h"

#include <QWidget>
#include <optional>
#include <string>

class QCheckBox;
class QLabel;
class QPushButton;
class QTextBrowser;
class QTreeView;
class QUrl;

namespace outcheck::desktop {

class BusyBar;
class LinkBar;
class Session;

class AuditPanel : public QWidget {
    Q_OBJECT
public:
    explicit AuditPanel(Session& session, QWidget* parent = nullptr);

    // Whether somebody can see it: a dock behind another is not hidden.
    void setWatched(bool watched);
    // Works everything out again, from the files as they are now.
    void workAgain();
    // Follows a link of the proof: a cell or a column of a table, in whatever file it stands.
    void follow(const QUrl& link);

    // As the buttons beneath a chosen link; nothing where none is chosen.
    void answerLink(bool isConfirmed);
    void takeBackLink();

    QTreeView* tree() const { return m_tree; }
    const AuditModel& model() const { return m_model; }
    AuditRunner& runner() { return m_runner; }
    QString headingText() const;
    QString detailsText() const;
    QCheckBox* zeros() const { return m_zeros; }
    LinkBar* linkBar() const { return m_linkBar; }
    // What is shown is about the chosen output, and the whole answer.
    bool isSettled() const;

signals:
    // Cells of the output that is chosen, and the one to go to.
    void cellsChosen(const std::optional<outcheck::preview::Place>& to,
                     const std::vector<outcheck::preview::LitCell>& cells);
    void countChanged(int count); // of cells of the chosen output that can be worked out

private:
    QWidget* buildHead();
    QWidget* buildBody();
    QWidget* buildDetails();
    void connectSession();
    void refresh();
    AuditQuestion question() const;
    bool isCovered(const std::string& path) const;
    bool isOutdated() const;
    void takeRows(const std::vector<std::size_t>& rows);
    void takeState();
    void showState();
    void showAnswer();
    void showProgress();
    void choose(const QModelIndex& index);
    const audit::Link* chosenLink() const;
    check::LinkAnswer answerOn(const audit::Link& link) const;
    void showLink();
    void writeAnswer(bool isConfirmed, const QString& reason);
    void removeAnswer();
    void takeReleases();
    void chooseLinkBetween(const std::string& one, const std::string& other);
    std::vector<preview::LitCell> litCells(const AuditSubject& subject) const;
    void goTo(const std::string& path, const preview::Place& place);

    Session& m_session;
    AuditRunner m_runner;
    AuditModel m_model;
    QLabel* m_heading;
    QLabel* m_scope;
    BusyBar* m_busy;
    QCheckBox* m_zeros;
    QPushButton* m_again;
    QTreeView* m_tree;
    QTextBrowser* m_details;
    LinkBar* m_linkBar;
    std::string m_path;                    // whose entries are shown; empty for none
    std::optional<AuditSubject> m_subject; // chosen last
    // Between which files a link was answered that is to be chosen again.
    std::optional<std::pair<std::string, std::string>> m_answered;
    bool m_watched = false;
    bool m_following = false; // a link leads to another output
    int m_repeats = 0;        // for files that changed meanwhile
};

} // namespace outcheck::desktop
