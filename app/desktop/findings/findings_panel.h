// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with the chosen output: kinds first, places inside, and beneath them why it matters and on what that
// rests.
#pragma once

#include "desktop/findings/findings_model.h"

#include <QPersistentModelIndex>
#include <QWidget>
#include <string>
#include <vector>

class QLabel;
class QPushButton;
class QTextBrowser;
class QTreeView;

namespace outcheck::desktop {

class DismissBar;
class Session;
struct OutputRow;

class FindingsPanel : public QWidget {
    Q_OBJECT
public:
    explicit FindingsPanel(Session& session, QWidget* parent = nullptr);
    void goToNext();
    void goToPrevious();
    // Asks in place for the reason to dismiss what is chosen, and records it.
    void dismiss();
    // Takes back what one has dismissed of what is chosen.
    void takeBackDismissal();
    // Shows the page of help on the rule of what is chosen, or the finding again; false where no rule is chosen.
    bool showHelp();
    // Ends the asking; whether it was open.
    bool closeDismissal();
    QTreeView* tree() const { return m_tree; }
    FindingsModel& model() { return m_model; }
    DismissBar* dismissBar() const { return m_dismissBar; }

signals:
    // A place was chosen: the preview shows it.
    void spotChosen(const outcheck::rules::Finding& finding, std::size_t spot);

private:
    QWidget* buildActions();
    void showCurrent();
    QString headingFor(const OutputRow* row) const;
    void showDismissals();
    void showActions();
    void choose(const QModelIndex& index);
    void recordDismissal();
    void takeDismissed(const review::RecordedDismissal& recorded);
    void takeRefused(const QString& path, const Error& error);
    std::vector<review::RecordedDismissal> ownDismissalsAt(const QModelIndex& index) const;
    std::string me() const;
    void explain(const QModelIndex& index);
    QString explanationOf(const QModelIndex& index) const;
    QString limitsOfPolicy() const;

    Session& m_session;
    FindingsModel m_model;
    QLabel* m_heading;
    QTreeView* m_tree;
    QTextBrowser* m_explanation;
    QWidget* m_actions;
    QPushButton* m_dismiss;
    QPushButton* m_takeBack;
    QPushButton* m_help;
    QLabel* m_notice; // why nothing was recorded where the bar is not open
    DismissBar* m_dismissBar;
    std::string m_path;            // of the output shown last
    QPersistentModelIndex m_asked; // what the bar asks about
    std::size_t m_underWay = 0;    // acts sent to the ledger and not answered yet
};

} // namespace outcheck::desktop
