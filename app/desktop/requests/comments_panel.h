// SPDX-License-Identifier: GPL-3.0-or-later
// Comments on the open request, its groups and files, in threads, as far as this person may see them; and the place to
// write one. Markdown without HTML, pictures or links that open anything.
#pragma once

#include "review/request_state.h"

#include <QWidget>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTextBrowser;
class QTreeWidget;

namespace outcheck::desktop {

class Session;

class CommentsPanel : public QWidget {
    Q_OBJECT
public:
    explicit CommentsPanel(Session& session, QWidget* parent = nullptr);

    // A place in the chosen file that a comment can be about; given by the window from what is selected in the preview.
    using Place = decltype(review::Anchor::place);
    void setPlace(const Place& place);
    QPlainTextEdit* field() const { return m_text; }
    QTreeWidget* list() const { return m_list; }
    // Chooses what the next comment is about: the chosen file (or place), its group, or the request.
    enum class About { Place, File, Group, Request };
    void setAbout(About about);
    void setPublic(bool isPublic);
    // Records what is written.
    void send();

signals:
    // A comment on a place of a file was chosen; its file is the chosen output by then.
    void placeChosen(const outcheck::desktop::CommentsPanel::Place& place);

private:
    QWidget* buildWriter();
    void showComments();
    void showChosen();
    void showWriter();
    review::Anchor anchor() const;
    std::optional<std::size_t> chosen() const;
    void answerChosen();
    void makePublic();

    Session& m_session;
    QTreeWidget* m_list;
    QTextBrowser* m_reader;
    QComboBox* m_about;
    QCheckBox* m_public;
    QLabel* m_answers;
    QPlainTextEdit* m_text;
    QPushButton* m_send;
    QPushButton* m_answer;
    QPushButton* m_makePublic;
    QLabel* m_hint;
    Place m_place;
    std::string m_answering; // the entry of the comment that is answered; empty: a new thread
    std::string m_sent;      // what was sent and is not recorded yet
};

} // namespace outcheck::desktop
