// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/decision/decision_panel.h"

#include "desktop/decision/identity_panel.h"
#include "desktop/decision/votes_text.h"
#include "desktop/look/signs.h"
#include "desktop/session/session.h"
#include "desktop/text/error_text.h"
#include "desktop/text/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace outcheck::desktop {

namespace {

struct CommonReason {
    const char* shortText;
    const char* sentence;
};

// Why checkers refuse, by how often (Release review, "Why checkers refuse").
constexpr CommonReason commonReasons[DecisionPanel::reasonCount] = {
    {QT_TRANSLATE_NOOP("CommonReasons", "not rounded"), QT_TRANSLATE_NOOP("CommonReasons", "Counts are not rounded.")},
    {QT_TRANSLATE_NOOP("CommonReasons", "no context"),
     QT_TRANSLATE_NOOP("CommonReasons",
                       "Context is missing: variables, population, and what was done to control disclosure.")},
    {QT_TRANSLATE_NOOP("CommonReasons", "not redacted"),
     QT_TRANSLATE_NOOP("CommonReasons", "Small counts are not redacted.")},
    {QT_TRANSLATE_NOOP("CommonReasons", "no data"),
     QT_TRANSLATE_NOOP("CommonReasons", "The counts that this figure is drawn from are missing.")},
    {QT_TRANSLATE_NOOP("CommonReasons", "file type"),
     QT_TRANSLATE_NOOP("CommonReasons", "This type of file cannot be released.")},
};

QString common(const char* text) {
    return QCoreApplication::translate("CommonReasons", text);
}

} // namespace

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
    connect(&session.ledger(), &LedgerDesk::recorded, this, &DecisionPanel::takeRecorded);
    connect(&session.ledger(), &LedgerDesk::notRecorded, this, [this](const QString& path, const Error& error) {
        const QString text = tr("Not recorded. %1 %2").arg(sentenceFor(error), remedyFor(error)).trimmed();
        m_accounts[toUtf8(path)] = {Progress::Failed, text};
        if (toUtf8(path) == m_path) {
            m_complaint = text; // the choice still stands, and must not hide it
        }
        updateState();
    });
    showOutput();
}

DecisionPanel::~DecisionPanel() {
    saveDraft();
}

QWidget* DecisionPanel::buildDesk() {
    auto* desk = new QWidget(this);
    auto* column = new QVBoxLayout(desk);
    column->setContentsMargins(0, 0, 0, 0);
    const auto vote = [&](const QString& text, Sign sign, review::VoteKind kind, const QString& tip) {
        auto* button = new QPushButton(signIcon(sign), text, desk);
        button->setCheckable(true);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, [this, kind] { choose(kind); });
        return button;
    };
    m_approve = vote(tr("Approve"), Sign::Approve, review::VoteKind::Approve,
                     tr("Approve this output for release (A, then Enter)"));
    m_changes = vote(tr("Changes"), Sign::RequestChanges, review::VoteKind::RequestChanges,
                     tr("Ask for changes (C, then Enter)"));
    m_reject = vote(tr("Reject"), Sign::Reject, review::VoteKind::Reject,
                    tr("Reject: it must not be released at all (R, then Enter)"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    for (QPushButton* button : {m_approve, m_changes, m_reject}) {
        buttons->addWidget(button, 1);
    }
    column->addLayout(buttons);

    auto* reasons = new QGridLayout;
    reasons->setSpacing(3);
    for (int reason = 0; reason < reasonCount; ++reason) {
        auto* button = new QToolButton(desk);
        button->setText(
            tr("%1 %2", "number key and short reason").arg(reason + 1).arg(common(commonReasons[reason].shortText)));
        button->setToolTip(common(commonReasons[reason].sentence));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QToolButton::clicked, this, [this, reason] { addReason(reason); });
        reasons->addWidget(button, reason / 3, reason % 3);
        m_reasons[reason] = button;
    }
    column->addLayout(reasons);

    m_comment = new QPlainTextEdit(desk);
    m_comment->setPlaceholderText(tr("Comment or reason"));
    m_comment->setAccessibleName(tr("Comment or reason"));
    m_comment->setTabChangesFocus(true);
    m_comment->setMinimumHeight(fontMetrics().lineSpacing() * 2 + 12);
    m_comment->installEventFilter(this);
    connect(m_comment, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling) {
            m_complaint.clear();
            saveDraftSoon();
            showHint();
        }
    });
    column->addWidget(m_comment, 1);

    auto* last = new QHBoxLayout;
    m_status = new QLabel(desk);
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_record = new QPushButton(tr("Record"), desk);
    connect(m_record, &QPushButton::clicked, this, &DecisionPanel::recordChoice);
    last->addWidget(m_status, 1);
    last->addWidget(m_record, 0, Qt::AlignTop);
    column->addLayout(last);
    m_votes = new QLabel;
    m_votes->setWordWrap(true);
    m_votes->setTextFormat(Qt::PlainText);
    m_votes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_votes->setAccessibleName(tr("Votes on this output"));
    column->addWidget(m_votes);
    return desk;
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
    const auto& identity = m_session.ledger().identity();
    const QString votes = m_session.current() == nullptr ? QString()
                                                         : votesText(m_session.decisionOnCurrent(),
                                                                     identity ? identity->fingerprint : std::string());
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
    const auto& identity = m_session.ledger().identity();
    const auto valid = vote && identity ? review::validate(*vote, identity->name) : Result<void>();
    return valid ? QString() : sentenceFor(valid.error());
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
    saveDraftSoon();
    updateState();
    if (m_choice && !whatIsMissing().isEmpty()) {
        focusComment(); // the reason is asked for here
    }
}

void DecisionPanel::addReason(int reason) {
    if (!canDecide()) {
        return;
    }
    const QString sentence = common(commonReasons[reason].sentence);
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
    m_session.record(vote);
    updateState();
}

void DecisionPanel::takeRecorded(const review::RecordedVote& vote) {
    m_accounts[vote.vote.path] = {
        Progress::Recorded, tr("Recorded: %1, %2.", "vote, time").arg(wordFor(vote.vote.kind), timeText(vote.time))};
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

void DecisionPanel::saveDraftSoon() {
    if (m_digest && !m_filling) {
        m_draftPending = true;
        m_draftTimer.start();
    }
}

void DecisionPanel::saveDraft() {
    if (!m_draftPending || !m_digest) {
        return;
    }
    m_draftPending = false;
    m_draftTimer.stop();
    const std::string comment = toUtf8(m_comment->toPlainText());
    if (!m_choice && comment.empty()) {
        m_drafts.remove(m_workspace, m_path, *m_digest);
        return;
    }
    m_drafts.save({m_workspace, m_path, *m_digest, m_choice, comment, {QDateTime::currentSecsSinceEpoch()}});
}

void DecisionPanel::takeDraft(const ledger::Draft& draft) {
    // Whoever has begun to write since is not overwritten.
    if (draft.path != m_path || draft.file != m_digest || m_choice || !m_comment->toPlainText().isEmpty()) {
        return;
    }
    const QScopedValueRollback filling(m_filling, true);
    m_choice = draft.kind;
    m_comment->setPlainText(fromUtf8(draft.comment));
    updateState();
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
