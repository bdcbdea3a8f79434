// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/decision/decision_panel.h"

#include "desktop/decision/identity_panel.h"
#include "desktop/findings/dismissed_text.h"
#include "desktop/look/signs.h"
#include "desktop/requests/request_words.h"
#include "desktop/session/session.h"
#include "desktop/text/error_text.h"
#include "desktop/text/words.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace outcheck::desktop {

DecisionPanel::DecisionPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_pages(new QStackedWidget(this)),
      m_identity(new IdentityPanel(session.ledger(), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->addWidget(m_pages);
    m_desk = buildDesk();
    auto* broken = new QWidget(this);
    auto* brokenColumn = new QVBoxLayout(broken);
    m_broken = new QLabel(broken);
    m_broken->setWordWrap(true);
    m_broken->setTextFormat(Qt::PlainText);
    m_tryAgain = new QPushButton(tr("Try again"), broken);
    brokenColumn->addWidget(m_broken);
    brokenColumn->addWidget(m_tryAgain);
    brokenColumn->addStretch(1);
    m_pages->addWidget(m_desk);
    m_pages->addWidget(m_identity);
    m_pages->addWidget(broken);
    connect(m_tryAgain, &QPushButton::clicked, &session.ledger(), &LedgerDesk::load);

    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(400);
    connect(&m_draftTimer, &QTimer::timeout, this, &DecisionPanel::saveDraft);
    connect(&m_drafts, &DraftDesk::loaded, this, &DecisionPanel::takeDraft);
    connect(&m_drafts, &DraftDesk::refused, this, [this](const Error& error) {
        m_complaint = tr("This draft could not be kept on disk: %1").arg(sentenceFor(error));
        showHint();
    });
    connect(&session, &Session::currentChanged, this, &DecisionPanel::showOutput);
    connect(&session, &Session::currentCheckChanged, this, &DecisionPanel::showOutput);
    connect(&session, &Session::rowsChanged, this, &DecisionPanel::updateState);
    connect(&session.ledger(), &LedgerDesk::accountChanged, this, &DecisionPanel::updateState);
    connect(&session.ledger(), &LedgerDesk::recorded, this,
            [this](const review::RecordedVote& vote) { takeRecorded(vote, false); });
    connect(&session.requests(), &RequestStore::voted, this, &DecisionPanel::takeRecorded);
    connect(&session.ledger(), &LedgerDesk::notRecorded, this, [this](const QString& path, const Error& error) {
        takeRefusal(path, (sentenceFor(error) + QLatin1Char(' ') + remedyFor(error)).trimmed());
    });
    connect(&session.requests(), &RequestStore::notVoted, this,
            [this](const QString& path, const Error& error) { takeRefusal(path, sentenceForRequest(error)); });
    showOutput();
}

DecisionPanel::~DecisionPanel() {
    saveDraft();
}

void DecisionPanel::showOutput() {
    const OutputRow* row = m_session.current();
    const std::string path = row != nullptr ? row->output->path : std::string();
    const bool possible = row != nullptr && whyNoVote(*row).isEmpty();
    const auto digest = possible ? row->check->digest : std::nullopt;
    const std::string workspace = m_session.workspace() != nullptr ? m_session.workspace()->name() : std::string();
    const bool isOther = path != m_path || workspace != m_workspace;
    if (isOther || digest != m_digest) {
        saveDraft();
        const QScopedValueRollback filling(m_filling, true);
        if (isOther || digest) { // why a vote was not recorded stands until there is something to decide on again
            m_complaint.clear();
        }
        m_workspace = workspace;
        m_path = path;
        m_digest = digest;
        m_choice.reset();
        m_comment->clear();
        if (m_digest) {
            m_drafts.load(m_workspace, m_path, *m_digest);
        }
    }
    updateState();
}

bool DecisionPanel::canDecide() const {
    const auto account = m_accounts.find(m_path);
    const bool recording = account != m_accounts.end() && account->second.progress == Progress::Recording;
    return m_digest && !recording && m_session.ledger().account() == LedgerDesk::Account::Ready;
}

void DecisionPanel::updateState() {
    switch (m_session.ledger().account()) {
    case LedgerDesk::Account::NoIdentity:
        m_pages->setCurrentWidget(m_identity);
        return;
    case LedgerDesk::Account::Failed:
        m_broken->setText(tr("Nothing can be recorded. %1 %2")
                              .arg(sentenceFor(m_session.ledger().error()), remedyFor(m_session.ledger().error())));
        m_pages->setCurrentIndex(2);
        return;
    case LedgerDesk::Account::Loading:
    case LedgerDesk::Account::Ready:
        m_pages->setCurrentWidget(m_desk);
        break;
    }
    const bool possible = canDecide();
    for (QAbstractButton* button : {m_approve, m_changes, m_reject}) {
        button->setEnabled(possible);
    }
    for (QToolButton* button : m_reasons) {
        button->setEnabled(possible);
    }
    m_comment->setEnabled(possible);
    m_approve->setChecked(m_choice == review::VoteKind::Approve);
    m_changes->setChecked(m_choice == review::VoteKind::RequestChanges);
    m_reject->setChecked(m_choice == review::VoteKind::Reject);
    m_forAuthor->setVisible(!m_session.requestId().empty() && possible);
    m_forAuthor->setEnabled(m_choice == review::VoteKind::RequestChanges);
    const QString votes = m_session.votesOnCurrent();
    m_votes->setText(votes);
    m_votes->setVisible(!votes.isEmpty());
    showHint();
}

// Before what is chosen can be recorded; empty where nothing is.
QString DecisionPanel::whatIsMissing() const {
    if (!m_choice) {
        return tr("Choose first: approve, changes or reject.");
    }
    const auto vote = m_session.voteOnCurrent(*m_choice, m_comment->toPlainText().trimmed());
    return vote ? m_session.obstacleTo(*vote) : QString();
}

// A button that would only complain is no button: why it cannot be pressed stands where it is looked for.
void DecisionPanel::showRecord(const QString& obstacle) {
    m_record->setEnabled(canDecide() && obstacle.isEmpty());
    m_record->setToolTip(obstacle.isEmpty() ? tr("Sign and record the chosen decision (Enter)") : obstacle);
    m_record->setAccessibleDescription(obstacle);
}

void DecisionPanel::showHint() {
    const OutputRow* row = m_session.current();
    const auto account = m_accounts.find(m_path);
    const QString missing = whatIsMissing();
    QString text;
    bool warns = false;
    if (row == nullptr) {
        text = tr("Choose an output to decide on.");
    } else if (m_session.ledger().account() == LedgerDesk::Account::Loading) {
        text = tr("Reading the ledger…");
    } else if (account != m_accounts.end() && account->second.progress == Progress::Recording) {
        text = account->second.text;
    } else if (!m_complaint.isEmpty()) { // also where the file is being checked again
        text = m_complaint;
        warns = true;
    } else if (!m_digest) {
        text = whyNoVote(*row);
    } else if (m_choice) {
        text = missing.isEmpty() ? tr("Enter records it.") : missing;
        warns = !missing.isEmpty();
    } else if (account != m_accounts.end()) {
        text = account->second.text;
        warns = account->second.progress == Progress::Failed;
    } else {
        text = tr("A approves, C asks for changes, R rejects.");
    }
    QPalette colours = palette();
    if (warns) {
        colours.setColor(QPalette::WindowText, colourOf(Sign::Block, colours));
    }
    m_status->setPalette(colours);
    m_status->setText(text);
    m_status->setAccessibleName(text);
    showRecord(canDecide() ? missing : text);
}

QString DecisionPanel::statusText() const {
    return m_status->text();
}

void DecisionPanel::choose(review::VoteKind kind) {
    m_choice = m_choice == kind ? std::nullopt : std::optional(kind);
    m_complaint.clear();
    if (!canDecide()) {
        m_choice.reset();
    }
    if (m_choice == review::VoteKind::Approve && m_comment->toPlainText().trimmed().isEmpty()) {
        m_comment->setPlainText(reasonsOfDismissals()); // written once, over every blocking finding
    }
    saveDraftSoon();
    updateState();
    if (m_choice && !whatIsMissing().isEmpty()) {
        focusComment(); // the reason is asked for here
    }
}

QString DecisionPanel::reasonsOfDismissals() const {
    const OutputRow* row = m_session.current();
    const auto& identity = m_session.ledger().identity();
    return row != nullptr && row->check && identity
               ? reasonsForApproval(*row->check, row->dismissals, identity->fingerprint)
               : QString();
}

void DecisionPanel::addReason(int reason) {
    if (!canDecide()) {
        return;
    }
    const QString sentence = commonReason(reason).sentence;
    const QString before = m_comment->toPlainText().trimmed();
    if (before.contains(sentence)) {
        return;
    }
    m_comment->setPlainText(before.isEmpty() ? sentence : before + QLatin1Char('\n') + sentence);
    m_comment->moveCursor(QTextCursor::End);
    m_complaint.clear();
    updateState();
}

void DecisionPanel::recordChoice() {
    if (!canDecide()) {
        return; // why stands here already
    }
    if (const QString missing = whatIsMissing(); !missing.isEmpty()) {
        m_complaint = missing;
        showHint();
        if (m_choice) {
            focusComment();
        }
        return;
    }
    if (const auto vote = m_session.voteOnCurrent(*m_choice, m_comment->toPlainText().trimmed())) {
        send(*vote);
    }
}

void DecisionPanel::takeBack() {
    const OutputRow* row = m_session.current();
    if (row == nullptr || !row->ownVote) {
        return;
    }
    if (const auto vote = m_session.voteOnCurrent(review::VoteKind::Undecide, {})) {
        send(*vote);
    }
}

void DecisionPanel::send(const review::Vote& vote) {
    saveDraft(); // a crash between here and the entry must not cost the text
    m_accounts[vote.path] = {Progress::Recording, tr("Reading the file again and recording…")};
    m_session.record(vote, m_forAuthor->isChecked());
    updateState();
}

void DecisionPanel::takeRefusal(const QString& path, const QString& why) {
    const QString text = tr("Not recorded. %1").arg(why);
    m_accounts[toUtf8(path)] = {Progress::Failed, text};
    if (toUtf8(path) == m_path) {
        m_complaint = text; // the choice still stands, and must not hide it
    }
    updateState();
}

void DecisionPanel::takeRecorded(const review::RecordedVote& vote, bool kept) {
    m_accounts[vote.vote.path] = {
        Progress::Recorded,
        kept ? tr("Kept in your sealed review: %1. Nobody else sees it before it is opened.", "vote")
                   .arg(wordFor(vote.vote.kind))
             : tr("Recorded: %1, %2.", "vote, time").arg(wordFor(vote.vote.kind), timeText(vote.time))};
    m_drafts.remove(vote.vote.workspace, vote.vote.path, vote.vote.file);
    if (vote.vote.path == m_path) {
        const QScopedValueRollback filling(m_filling, true);
        m_draftTimer.stop();
        m_draftPending = false;
        m_choice.reset();
        m_comment->clear();
        if (m_comment->hasFocus()) {
            m_approve->window()->setFocus(Qt::OtherFocusReason);
        }
    }
    updateState();
}

void DecisionPanel::clearChoice() {
    m_choice.reset();
    m_complaint.clear();
    saveDraftSoon();
    updateState();
}

void DecisionPanel::focusComment() {
    m_comment->setFocus(Qt::ShortcutFocusReason);
}

bool DecisionPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_comment && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        // Enter ends the comment, Shift+Enter begins a new line in it.
        if (enter && !(key->modifiers() & Qt::ShiftModifier)) {
            recordChoice();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace outcheck::desktop
