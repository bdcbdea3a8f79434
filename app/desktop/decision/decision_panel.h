// SPDX-License-Identifier: GPL-3.0-or-later
// Where the checker decides on the chosen output. A choice and Enter; a blocking finding asks for its reason here, in
// place. "Recorded" stands here only once the ledger has read the entry back.
#pragma once

#include "desktop/decision/common_reasons.h"
#include "desktop/session/draft_desk.h"
#include "review/review.h"

#include <QTimer>
#include <QWidget>
#include <map>
#include <optional>
#include <string>

class QAbstractButton;
class QCheckBox;
class QButtonGroup;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace outcheck::desktop {

class IdentityPanel;
class Session;

class DecisionPanel : public QWidget {
    Q_OBJECT
public:
    explicit DecisionPanel(Session& session, QWidget* parent = nullptr);
    ~DecisionPanel() override;

    static constexpr int reasonCount = commonReasonCount;

    // Chooses a vote; nothing is recorded yet. Choosing the same again takes the choice back.
    void choose(review::VoteKind kind);
    // Puts one of the five commonest reasons (from 0) into the comment.
    void addReason(int reason);
    // Records what is chosen, or says what is missing.
    void recordChoice();
    // Records that the own vote is taken back.
    void takeBack();
    void clearChoice();
    void focusComment();
    std::optional<review::VoteKind> choice() const { return m_choice; }
    QPlainTextEdit* commentField() const { return m_comment; }
    QPushButton* recordButton() const { return m_record; }
    QString statusText() const;
    IdentityPanel* identityPanel() const { return m_identity; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Progress { Recording, Recorded, Failed };
    struct Account {
        Progress progress = Progress::Recording;
        QString text;
    };

    QWidget* buildDesk();
    void showOutput();
    bool canDecide() const;
    QString whatIsMissing() const;
    QString reasonsOfDismissals() const;
    void updateState();
    void showHint();
    void showRecord(const QString& obstacle);
    void saveDraftSoon();
    void saveDraft();
    void takeDraft(const ledger::Draft& draft);
    void takeRecorded(const review::RecordedVote& vote, bool kept);
    void takeRefusal(const QString& path, const QString& why);
    void send(const review::Vote& vote);

    Session& m_session;
    DraftDesk m_drafts;
    QTimer m_draftTimer;
    QStackedWidget* m_pages;
    IdentityPanel* m_identity;
    QWidget* m_desk;
    QLabel* m_broken;
    QPushButton* m_tryAgain;
    QPushButton* m_approve;
    QPushButton* m_changes;
    QPushButton* m_reject;
    QToolButton* m_reasons[reasonCount];
    QPlainTextEdit* m_comment;
    QCheckBox* m_forAuthor; // in a request: what is said with a request for changes is for the author too
    QLabel* m_status;
    QPushButton* m_record;
    QLabel* m_votes;
    std::optional<review::VoteKind> m_choice;
    QString m_complaint; // what is missing before it can be recorded
    // What the fields belong to; empty digest: nothing can be decided now.
    std::string m_workspace, m_path;
    std::optional<Sha256Digest> m_digest;
    std::map<std::string, Account> m_accounts; // by path: what became of the last act on it
    bool m_draftPending = false;               // typed, but not handed to the disk yet
    bool m_filling = false;
};

} // namespace outcheck::desktop
