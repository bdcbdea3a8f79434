// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/requests/request_bar.h"

#include "desktop/look/elided_label.h"
#include "desktop/look/signs.h"
#include "desktop/requests/request_words.h"
#include "desktop/session/session.h"
#include "desktop/text/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cstdint>

namespace outcheck::desktop {

namespace {

using review::ActKind;

bool needsReason(ActKind kind) {
    return kind == ActKind::ReturnEarly || kind == ActKind::RejectRequest;
}

// An act of that kind; with a reason where it takes one.
review::RequestAct actOfKind(ActKind kind, const std::string& reason) {
    switch (kind) {
    case ActKind::SubmitRequest:
        return review::SubmitRequest{};
    case ActKind::ResubmitRequest:
        return review::ResubmitRequest{};
    case ActKind::WithdrawRequest:
        return review::WithdrawRequest{};
    case ActKind::ReturnRequest:
        return review::ReturnRequest{};
    case ActKind::ReturnEarly:
        return review::ReturnEarly{review::Text{reason}};
    case ActKind::RejectRequest:
        return review::RejectRequest{review::Text{reason}};
    case ActKind::ReleaseFiles:
        return review::ReleaseFiles{};
    default:
        return review::ApproveRequest{};
    }
}

// Of the acts in dispute the one at that place stands.
review::SettleDispute settlementOf(const review::RequestState& state, std::size_t standing) {
    review::SettleDispute settlement;
    for (const std::size_t number : state.dispute->acts) {
        settlement.entries.push_back(state.acts[number].recorded.entryId);
    }
    settlement.stands = settlement.entries[standing];
    return settlement;
}

// What moves the request on from here, for this person.
std::vector<ActKind> nextActs(const review::RequestState& state, review::Eye eye) {
    if (eye == review::Eye::Author) {
        return state.status == review::RequestStatus::Pending    ? std::vector{ActKind::SubmitRequest}
               : state.status == review::RequestStatus::Returned ? std::vector{ActKind::ResubmitRequest}
                                                                 : std::vector<ActKind>{};
    }
    if (eye != review::Eye::Checker) {
        return {};
    }
    switch (state.status) {
    case review::RequestStatus::Submitted:
    case review::RequestStatus::PartiallyReviewed:
        return {ActKind::SubmitReview};
    case review::RequestStatus::Reviewed:
        return {ActKind::ApproveRequest, ActKind::ReturnRequest};
    case review::RequestStatus::Approved:
        return {ActKind::ReleaseFiles};
    default:
        return {};
    }
}

constexpr std::size_t nobody = SIZE_MAX;

// The number of the person in the request; nobody where they did nothing in it.
std::size_t numberOf(const review::RequestState& state, const std::optional<review::Person>& person) {
    return person ? review::personIn(state, *person).value_or(nobody) : nobody;
}

QString namesOf(const review::RequestState& state, const std::vector<std::size_t>& people, std::size_t me) {
    QStringList names;
    for (const std::size_t person : people) {
        names << (person == me ? RequestBar::tr("you") : labelText(state.people[person].name));
    }
    return names.join(RequestBar::tr(", "));
}

} // namespace

const std::vector<ActKind>& RequestBar::offered() {
    static const std::vector<ActKind> kinds = {
        ActKind::SubmitRequest,  ActKind::ResubmitRequest, ActKind::SubmitReview,
        ActKind::ApproveRequest, ActKind::ReturnRequest,   ActKind::ReturnEarly,
        ActKind::RejectRequest,  ActKind::ReleaseFiles,    ActKind::WithdrawRequest};
    return kinds;
}

RequestBar::RequestBar(Session& session, QWidget* parent)
    : QFrame(parent), m_session(session), m_title(new ElidedLabel(this)), m_asked(new QLabel(this)),
      m_status(new QLabel(this)), m_more(new QToolButton(this)), m_menu(new QMenu(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(4);
    auto* top = new QHBoxLayout;
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    top->addWidget(m_title, 1);
    for (const ActKind kind : offered()) {
        auto* button = new QPushButton(commandFor(kind), this);
        button->hide();
        connect(button, &QPushButton::clicked, this, [this, kind] { begin(kind); });
        m_buttons.emplace_back(kind, button);
        top->addWidget(button);
    }
    m_more->setText(tr("More"));
    m_more->setToolTip(tr("Everything that can be done with this request, and why something cannot"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &RequestBar::fillMenu);
    top->addWidget(m_more);
    column->addLayout(top);
    for (QLabel* label : {m_status, m_asked}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    m_reasonRow = buildReasonRow();
    m_disputeRow = buildDisputeRow();
    column->addWidget(m_reasonRow);
    column->addWidget(m_disputeRow);
    setFrameShape(QFrame::StyledPanel);
    connect(&session, &Session::requestChanged, this, &RequestBar::showRequest);
    connect(&session, &Session::rowsChanged, this, &RequestBar::showRequest);
    connect(&session, &Session::stateChanged, this, [this] {
        m_answer.clear();
        m_waiting.reset();
        m_reasonRow->hide();
        showRequest();
    });
    const auto answer = [this](const QString& id, const QString& text, bool warns) {
        if (id == fromUtf8(m_session.requestId())) {
            m_isSending = false;
            m_answer = text;
            m_answerWarns = warns;
            showRequest();
        }
    };
    connect(&session.requests(), &RequestStore::performed, this,
            [answer](const QString& id) { answer(id, tr("Recorded."), false); });
    connect(&session.requests(), &RequestStore::refused, this,
            [answer](const QString& id, const QString& why) { answer(id, tr("Not recorded. %1").arg(why), true); });
    connect(&session.requests(), &RequestStore::released, this,
            [answer](const QString& id, const QString& folder, int files) {
                answer(id, tr("Released: %n file(s) in %1.", "", files).arg(folder), false);
            });
    showRequest();
}

QWidget* RequestBar::buildReasonRow() {
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    m_reasonFor = new QLabel(row);
    m_reason = new QLineEdit(row);
    auto* send = new QPushButton(tr("Record"), row);
    auto* cancel = new QPushButton(tr("Cancel"), row);
    m_reason->setAccessibleName(tr("Reason"));
    line->addWidget(m_reasonFor);
    line->addWidget(m_reason, 1);
    line->addWidget(send);
    line->addWidget(cancel);
    row->hide();
    connect(m_reason, &QLineEdit::returnPressed, this, &RequestBar::sendReason);
    connect(send, &QPushButton::clicked, this, &RequestBar::sendReason);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_waiting.reset();
        m_reasonRow->hide();
    });
    return row;
}

QWidget* RequestBar::buildDisputeRow() {
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    m_standing = new QComboBox(row);
    m_standing->setAccessibleName(tr("The act that stands"));
    m_settle = new QPushButton(tr("Settle"), row);
    line->addWidget(new QLabel(tr("Acts that did not know of each other contradict. Which one stands?"), row));
    line->addWidget(m_standing, 1);
    line->addWidget(m_settle);
    row->hide();
    connect(m_settle, &QPushButton::clicked, this,
            [this] { settle(static_cast<std::size_t>(m_standing->currentIndex())); });
    return row;
}

void RequestBar::showDispute(const review::RequestState& state) {
    m_disputeRow->setVisible(state.dispute.has_value());
    if (!state.dispute) {
        return;
    }
    const int before = m_standing->currentIndex();
    m_standing->clear();
    for (const std::size_t number : state.dispute->acts) {
        const review::JudgedAct& act = state.acts[number];
        m_standing->addItem(tr("%1 %2, %3", "who, did what, when")
                                .arg(labelText(state.people[act.person].name),
                                     wordFor(review::kindOf(act.recorded.act)), timeText(act.recorded.time)));
    }
    m_standing->setCurrentIndex(qMax(0, qMin(before, m_standing->count() - 1)));
    const QString obstacle = m_session.requests().obstacleTo(state.id, settlementOf(state, 0));
    m_settle->setEnabled(obstacle.isEmpty() && !m_isSending);
    m_settle->setToolTip(obstacle);
    m_settle->setAccessibleDescription(obstacle);
}

void RequestBar::settle(std::size_t standing) {
    const review::RequestState* state = m_session.request();
    if (state == nullptr || !state->dispute || standing >= state->dispute->acts.size()) {
        return;
    }
    const review::SettleDispute settlement = settlementOf(*state, standing);
    if (m_session.requests().obstacleTo(state->id, settlement).isEmpty()) {
        send(settlement);
    }
}

QString RequestBar::obstacleTo(ActKind kind) const {
    const std::string& id = m_session.requestId();
    if (m_isSending) {
        return tr("An act is being recorded.");
    }
    if (kind == ActKind::ApproveRequest || kind == ActKind::ReleaseFiles) {
        if (const std::size_t acts = m_session.requests().notUnderstood(id)) {
            return tr("%n act(s) of this request are not understood by this version of the program.", "",
                      static_cast<int>(acts));
        }
    }
    return kind == ActKind::SubmitReview ? m_session.requests().obstacleToSubmitReview(id)
                                         : m_session.requests().obstacleTo(id, actOfKind(kind, "-"));
}

void RequestBar::begin(ActKind kind) {
    if (m_session.request() == nullptr || !obstacleTo(kind).isEmpty()) {
        return;
    }
    if (needsReason(kind)) {
        askForReason(kind);
    } else if (kind == ActKind::ReleaseFiles) {
        emit folderWanted();
    } else if (kind == ActKind::SubmitReview) {
        m_isSending = true;
        m_session.requests().submitReview(m_session.requestId());
        showRequest();
    } else {
        send(actOfKind(kind, {}));
    }
}

void RequestBar::askForReason(ActKind kind) {
    m_waiting = kind;
    m_reasonFor->setText(kind == ActKind::ReturnEarly
                             ? tr("Why is it returned early? Votes and comments of this turn lapse.")
                             : tr("Why is the whole request rejected?"));
    m_reason->clear();
    m_reasonRow->show();
    m_reason->setFocus(Qt::ShortcutFocusReason);
}

void RequestBar::sendReason() {
    const QString reason = m_reason->text().trimmed();
    if (!m_waiting || reason.isEmpty()) {
        m_reason->setPlaceholderText(tr("A reason is needed"));
        return;
    }
    m_reasonRow->hide();
    send(actOfKind(*std::exchange(m_waiting, std::nullopt), toUtf8(reason)));
}

void RequestBar::send(review::RequestAct act) {
    m_isSending = true;
    m_session.requests().perform(m_session.requestId(), {std::move(act)});
    showRequest();
}

void RequestBar::fillMenu() {
    m_menu->clear();
    for (const ActKind kind : offered()) {
        QAction* action = m_menu->addAction(commandFor(kind), this, [this, kind] { begin(kind); });
        const QString obstacle = obstacleTo(kind);
        action->setEnabled(obstacle.isEmpty());
        action->setToolTip(obstacle);
        action->setStatusTip(obstacle);
    }
}

void RequestBar::showRequest() {
    const review::RequestState* state = m_session.request();
    setVisible(state != nullptr);
    if (state == nullptr) {
        return;
    }
    const review::Eye eye = m_session.requestView().eye;
    const std::size_t own = numberOf(*state, m_session.requests().me());
    m_title->setFullText(tr("Request %1 · %2 · by %3", "id, workspace, author")
                             .arg(shortId(state->id), labelText(state->opened.workspace),
                                  own == state->author ? tr("you") : labelText(state->people[state->author].name)));
    QStringList parts = {wordFor(review::shownStatus(state->status, eye)), wordFor(review::phaseOf(*state)),
                         tr("turn %1").arg(state->turn)};
    if (state->opened.independence == review::Independence::Sealed) {
        parts << tr("sealed reviews");
    }
    const auto reviews = review::submittedReviews(*state);
    if (eye == review::Eye::Checker && !reviews.empty()) {
        std::vector<std::size_t> people;
        for (const review::SubmittedReview& one : reviews) {
            people.push_back(one.person);
        }
        parts << tr("reviews in: %1", "names").arg(namesOf(*state, people, own));
    }
    if (state->opened.controls.threshold) {
        parts << tr("declared: %1 or fewer withheld").arg(*state->opened.controls.threshold);
    }
    if (state->opened.controls.rounding) {
        parts << tr("declared: rounded, %1").arg(wordFor(*state->opened.controls.rounding));
    }
    m_status->setText(parts.join(tr(" · ")));
    const std::vector<ActKind> next = nextActs(*state, eye);
    for (const auto& [kind, button] : m_buttons) {
        const bool isNext = std::find(next.begin(), next.end(), kind) != next.end();
        const QString obstacle = isNext ? obstacleTo(kind) : QString();
        button->setVisible(isNext);
        button->setEnabled(obstacle.isEmpty());
        button->setToolTip(obstacle);
        button->setAccessibleDescription(obstacle);
    }
    showDispute(*state);
    showAsked();
}

void RequestBar::showAsked() {
    const review::RequestState& state = *m_session.request();
    const review::Eye eye = m_session.requestView().eye;
    const std::size_t own = numberOf(state, m_session.requests().me());
    QStringList sentences;
    for (const review::AskedOf& asked : review::whatIsAsked(state)) {
        const bool anyChecker = asked.what == review::Asked::Review && asked.people.empty();
        const bool isMine = std::find(asked.people.begin(), asked.people.end(), own) != asked.people.end() ||
                            (anyChecker && eye == review::Eye::Checker);
        if (isMine) {
            sentences << tr("Asked of you: %1.").arg(wordFor(asked.what));
        } else if (eye == review::Eye::Checker || !anyChecker) {
            sentences << tr("Asked of %1: %2.", "names, what")
                             .arg(anyChecker ? tr("another checker") : namesOf(state, asked.people, own),
                                  wordFor(asked.what));
        } else {
            sentences << tr("Two output checkers review it.");
        }
    }
    for (const ActKind kind : nextActs(state, eye)) {
        const QString obstacle = m_isSending ? QString() : obstacleTo(kind);
        if (!obstacle.isEmpty()) {
            sentences << tr("%1: %2", "command, what keeps from it").arg(commandFor(kind), obstacle);
        }
    }
    if (m_isSending) {
        sentences = QStringList{tr("Recording…")};
    } else if (!m_answer.isEmpty()) {
        sentences.prepend(m_answer);
    }
    QPalette colours = palette();
    if (m_answerWarns && !m_isSending) {
        colours.setColor(QPalette::WindowText, colourOf(Sign::Block, colours));
    }
    m_asked->setPalette(colours);
    m_asked->setText(sentences.join(QLatin1Char(' ')));
    m_asked->setAccessibleName(m_asked->text());
    m_asked->setVisible(!sentences.isEmpty());
}

QString RequestBar::statusText() const {
    return m_asked->text();
}

} // namespace outcheck::desktop
