// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/request_replay.h"

#include "review/request_effects.h"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace outcheck::review {

namespace {

// Acts that change where the request stands.
bool isStep(ActKind kind) {
    switch (kind) {
    case ActKind::SubmitRequest:
    case ActKind::ResubmitRequest:
    case ActKind::WithdrawRequest:
    case ActKind::SubmitReview:
    case ActKind::SealReview:
    case ActKind::ReturnRequest:
    case ActKind::ReturnEarly:
    case ActKind::RejectRequest:
    case ActKind::ApproveRequest:
    case ActKind::ReleaseFiles:
        return true;
    default:
        return false;
    }
}

// Acts of checkers whose effect does not depend on which came first, as long as the turn is the same.
bool commutes(ActKind kind) {
    switch (kind) {
    case ActKind::VoteOnFile:
    case ActKind::Comment:
    case ActKind::MakeCommentPublic:
    case ActKind::SubmitReview:
    case ActKind::SealReview:
    case ActKind::OpenReview:
    case ActKind::ReturnEarly:
        return true;
    default:
        return false;
    }
}

bool isReviewKind(ActKind kind) {
    return kind == ActKind::SubmitReview || kind == ActKind::SealReview;
}

// Between two acts on the request as a whole, whichever came first.
bool excludeEachOther(ActKind one, ActKind other) {
    const auto isOneOf = [](ActKind kind, std::initializer_list<ActKind> kinds) {
        return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
    };
    const auto returns = {ActKind::ReturnRequest, ActKind::ReturnEarly};
    const auto submits = {ActKind::SubmitRequest, ActKind::ResubmitRequest};
    const auto pair = [&](std::initializer_list<ActKind> a, std::initializer_list<ActKind> b) {
        return (isOneOf(one, a) && isOneOf(other, b)) || (isOneOf(one, b) && isOneOf(other, a));
    };
    return pair({ActKind::ApproveRequest}, returns) || pair({ActKind::RejectRequest}, returns) ||
           pair({ActKind::ApproveRequest}, {ActKind::RejectRequest}) || pair({ActKind::WithdrawRequest}, submits);
}

constexpr std::size_t longestMemory = 64; // steps that are looked back at

const std::vector<RecordedAct>& sorted(std::vector<RecordedAct>& entries) {
    sortCausally(entries);
    return entries;
}

} // namespace

RequestReplay::RequestReplay(std::string id, std::vector<RecordedAct> entries, const People& people)
    : m_knowledge(sorted(entries)) {
    m_state.id = std::move(id);
    begin(std::move(entries), people);
}

void RequestReplay::begin(std::vector<RecordedAct> entries, const People& people) {
    std::unordered_map<std::size_t, std::size_t> numbers;
    std::unordered_set<std::string> ids;
    std::set<std::pair<std::string, std::uint64_t>> places;
    m_state.acts.reserve(entries.size());
    for (RecordedAct& entry : entries) {
        const auto [number, isNew] = numbers.try_emplace(people.of(entry.by), m_state.people.size());
        if (isNew) {
            m_state.people.emplace_back();
        }
        KnownPerson& person = m_state.people[number->second];
        person.name = entry.by.name;
        const auto addTo = [](std::vector<std::string>& list, const std::string& text) {
            if (std::find(list.begin(), list.end(), text) == list.end()) {
                list.push_back(text);
            }
        };
        addTo(person.writers, entry.by.writer);
        addTo(person.names, entry.by.name);
        const bool isFirst = ids.insert(entry.entryId).second && places.emplace(entry.by.writer, entry.sequence).second;
        m_doubles.push_back(isFirst ? std::nullopt : std::optional(Refusal{RefusalCode::DoubleEntry, {}}));
        m_heldUp.push_back(false);
        m_state.acts.push_back({std::move(entry), number->second, 0, std::nullopt, false});
    }
}

RequestState RequestReplay::run() {
    while (replayOnce() == Pass::Again) {
        reset();
    }
    markLapsed(m_state);
    return std::move(m_state);
}

void RequestReplay::reset() {
    RequestState fresh;
    fresh.id = std::move(m_state.id);
    fresh.people = std::move(m_state.people);
    fresh.acts = std::move(m_state.acts);
    for (JudgedAct& act : fresh.acts) {
        act.isVoid.reset();
    }
    m_state = std::move(fresh);
    m_steps.clear();
}

RequestReplay::Pass RequestReplay::replayOnce() {
    for (std::size_t act = 0; act < m_state.acts.size(); ++act) {
        m_state.acts[act].turn = m_state.turn;
        if (judge(act) == Pass::Again) {
            return Pass::Again;
        }
    }
    return Pass::Done;
}

RequestReplay::Pass RequestReplay::judge(std::size_t act) {
    JudgedAct& judged = m_state.acts[act];
    if (m_doubles[act]) {
        judged.isVoid = m_doubles[act];
        return Pass::Done;
    }
    if (const auto settlement = setAsideBy(act)) {
        judged.isVoid = Refusal{RefusalCode::SetAside, {{"entry", m_state.acts[*settlement].recorded.entryId}}};
        return Pass::Done;
    }
    if (m_heldUp[act]) {
        judged.isVoid = Refusal{RefusalCode::Disputed, {}};
        return Pass::Done;
    }
    const Standing who = standingOf(act);
    const ActKind kind = kindOf(judged.recorded.act);
    if (kind == ActKind::SettleDispute) {
        return settle(act);
    }
    auto refusal = refusalOfAct(m_state, who, judged.recorded.act);
    if (!refusal) {
        apply(act);
        return Pass::Done;
    }
    if (refusal->code == RefusalCode::Disputed && knowsOfDispute(act)) {
        m_heldUp[act] = true;
        judged.isVoid = std::move(*refusal);
        return Pass::Done;
    }
    const auto unknown = unknownSteps(act);
    if (disputes(act, who, unknown) || disputesReviews(act, who)) {
        return Pass::Done;
    }
    const bool sameTurn = !unknown.empty() && unknown.front()->turn == m_state.turn;
    const bool isHeldUp = m_state.dispute && kind == ActKind::ReturnEarly; // it would end the dispute unsettled
    if (sameTurn && commutes(kind) && !isHeldUp && wasPossibleThen(unknown.front()->before, act, who)) {
        apply(act);
        return Pass::Done;
    }
    const bool overtaken =
        std::any_of(unknown.begin(), unknown.end(), [kind](const Step* step) { return step->kind == kind; });
    judged.isVoid = overtaken && !isReviewKind(kind) ? Refusal{RefusalCode::Overtaken, {}} : std::move(*refusal);
    return Pass::Done;
}

void RequestReplay::apply(std::size_t act) {
    const ActKind kind = kindOf(m_state.acts[act].recorded.act);
    if (isStep(kind)) {
        Step step;
        step.act = act;
        step.kind = kind;
        step.before = m_state.status;
        step.turn = m_state.turn;
        step.submittable = !unfinishedRequest(m_state) && !missingReply(m_state);
        step.returnable = m_state.status == RequestStatus::Reviewed && !missingPublicComment(m_state);
        step.approvable = m_state.status == RequestStatus::Reviewed && !missingApproval(m_state);
        for (const SubmittedReview& review : submittedReviews(m_state)) {
            step.reviewers.push_back(review.person);
        }
        m_steps.push_back(std::move(step));
    }
    applyAct(m_state, act, m_knowledge);
}

Standing RequestReplay::standingOf(std::size_t act) const {
    const JudgedAct& judged = m_state.acts[act];
    const bool isOpen = m_state.status != RequestStatus::NotOpened;
    return {judged.person, isOpen && judged.person == m_state.author, judged.recorded.by.roles};
}

bool RequestReplay::knows(std::size_t act, std::size_t other) const {
    return m_knowledge.knows(m_state.acts[act].recorded, m_state.acts[other].recorded);
}

std::optional<std::size_t> RequestReplay::setAsideBy(std::size_t act) const {
    for (const Settlement& settlement : m_settlements) {
        if (std::find(settlement.losers.begin(), settlement.losers.end(), act) != settlement.losers.end()) {
            return settlement.act;
        }
    }
    return std::nullopt;
}

bool RequestReplay::knowsOfDispute(std::size_t act) const {
    const auto& disputed = m_state.dispute->acts;
    return std::all_of(disputed.begin(), disputed.end(), [&](std::size_t other) { return knows(act, other); });
}

std::vector<const RequestReplay::Step*> RequestReplay::unknownSteps(std::size_t act) const {
    std::vector<const Step*> unknown;
    for (auto step = m_steps.rbegin(); step != m_steps.rend() && unknown.size() < longestMemory; ++step) {
        if (knows(act, step->act)) {
            break;
        }
        unknown.push_back(&*step);
    }
    std::reverse(unknown.begin(), unknown.end());
    return unknown;
}

bool RequestReplay::wasPossibleThen(RequestStatus status, std::size_t act, const Standing& who) {
    const auto dispute = std::exchange(m_state.dispute, std::nullopt);
    const RequestStatus now = std::exchange(m_state.status, status);
    const bool possible = !refusalOfAct(m_state, who, m_state.acts[act].recorded.act);
    m_state.status = now;
    m_state.dispute = dispute;
    return possible;
}

bool RequestReplay::wasPossible(const Step& step, std::size_t act, const Standing& who) const {
    const RequestAct& what = m_state.acts[act].recorded.act;
    const bool mayCheck = who.roles.checker && !who.isAuthor;
    const bool mayAuthor = who.roles.author && who.isAuthor;
    const bool reviewed = mayCheck && std::find(step.reviewers.begin(), step.reviewers.end(),
                                                m_state.acts[act].person) != step.reviewers.end();
    const bool isReviewed = step.before == RequestStatus::Reviewed;
    switch (kindOf(what)) {
    case ActKind::SubmitRequest:
        return mayAuthor && step.before == RequestStatus::Pending && step.submittable;
    case ActKind::ResubmitRequest:
        return mayAuthor && step.before == RequestStatus::Returned && step.submittable;
    case ActKind::WithdrawRequest:
        return mayAuthor && (step.before == RequestStatus::Pending || step.before == RequestStatus::Returned);
    case ActKind::ReturnRequest:
        return reviewed && isReviewed && step.returnable;
    case ActKind::ApproveRequest:
        return reviewed && isReviewed && step.approvable;
    case ActKind::RejectRequest:
        return reviewed && isReviewed && isGiven(std::get<RejectRequest>(what).reason);
    case ActKind::ReturnEarly:
        return mayCheck && (step.before == RequestStatus::Submitted || step.before == RequestStatus::PartiallyReviewed);
    case ActKind::ReleaseFiles:
        return reviewed && step.before == RequestStatus::Approved;
    default:
        return false;
    }
}

// Whether a submitted review holds more than approvals, or may: one that is still sealed.
bool RequestReplay::holdsNonApproval(std::size_t review) const {
    const JudgedAct& judged = m_state.acts[review];
    if (kindOf(judged.recorded.act) == ActKind::SealReview) {
        return true;
    }
    const Checker* const checker = checkerOf(m_state, judged.person);
    return checker != nullptr && checker->others > 0;
}

bool RequestReplay::contradict(std::size_t earlier, std::size_t later) const {
    const RequestAct& one = m_state.acts[earlier].recorded.act;
    const RequestAct& other = m_state.acts[later].recorded.act;
    if (kindOf(one) == ActKind::ReleaseFiles && kindOf(other) == ActKind::ReleaseFiles) {
        return one != other;
    }
    if (kindOf(one) == ActKind::ApproveRequest && isReviewKind(kindOf(other))) {
        return holdsNonApproval(later);
    }
    return excludeEachOther(kindOf(one), kindOf(other));
}

bool RequestReplay::disputes(std::size_t act, const Standing& who, const std::vector<const Step*>& unknown) {
    if (unknown.empty()) {
        return false;
    }
    const auto first =
        std::find_if(unknown.begin(), unknown.end(), [&](const Step* step) { return contradict(step->act, act); });
    if (first == unknown.end()) {
        return false;
    }
    const ActKind kind = kindOf(m_state.acts[act].recorded.act);
    const Step& start = *unknown.front();
    const bool possible = isReviewKind(kind) ? start.turn == m_state.turn && wasPossibleThen(start.before, act, who)
                                             : wasPossible(start, act, who);
    if (!possible) {
        return false;
    }
    std::vector<std::size_t> acts;
    for (const Step* const step : unknown) {
        if (contradict(step->act, act)) {
            acts.push_back(step->act);
        }
    }
    acts.push_back(act);
    dispute(std::move(acts), (*first)->before, (*first)->turn);
    return true;
}

// An approval by who did not know of a third review, without which it would have been right.
bool RequestReplay::disputesReviews(std::size_t act, const Standing& who) {
    if (kindOf(m_state.acts[act].recorded.act) != ActKind::ApproveRequest || m_state.dispute ||
        m_state.status != RequestStatus::Reviewed || who.isAuthor || !who.roles.checker ||
        reviewOf(m_state, checkerOf(m_state, who.person)) == nullptr) {
        return false;
    }
    std::vector<SubmittedReview> known;
    std::vector<std::size_t> acts;
    for (const SubmittedReview& review : submittedReviews(m_state)) {
        if (knows(act, review.review->act)) {
            known.push_back(review);
        } else {
            acts.push_back(review.review->act);
        }
    }
    const bool right =
        !acts.empty() && known.size() >= 2 &&
        std::all_of(known.begin(), known.end(), [](const auto& one) { return one.review->isOpen(); }) &&
        std::all_of(m_state.files.begin(), m_state.files.end(), [&](const RequestFile& file) {
            return file.type != FileType::Output || decisionOn(m_state, file, known) == FileDecision::Approved;
        });
    if (right) {
        acts.push_back(act);
        dispute(std::move(acts), m_state.status, m_state.turn);
    }
    return right;
}

void RequestReplay::dispute(std::vector<std::size_t> acts, RequestStatus before, std::uint32_t turn) {
    if (!m_state.dispute) {
        m_state.dispute = Dispute{{}, before, turn};
    }
    for (const std::size_t act : acts) {
        auto& all = m_state.dispute->acts;
        if (std::find(all.begin(), all.end(), act) == all.end()) {
            all.push_back(act);
        }
    }
    m_state.status = RequestStatus::Disputed;
    m_state.turn = m_state.dispute->turn; // what was hidden then is hidden still
}

bool RequestReplay::contradictsSettlement(std::size_t act) const {
    const auto& now = std::get<SettleDispute>(m_state.acts[act].recorded.act);
    return std::any_of(m_settlements.begin(), m_settlements.end(), [&](const Settlement& settlement) {
        const auto& before = std::get<SettleDispute>(m_state.acts[settlement.act].recorded.act);
        return settlement.act < act && !knows(act, settlement.act) && before.stands != now.stands &&
               std::find(before.entries.begin(), before.entries.end(), now.stands) != before.entries.end();
    });
}

RequestReplay::Pass RequestReplay::settle(std::size_t act) {
    JudgedAct& judged = m_state.acts[act];
    const Standing who = standingOf(act);
    const bool isTakenUp = std::any_of(m_settlements.begin(), m_settlements.end(),
                                       [act](const Settlement& settlement) { return settlement.act == act; });
    if (isTakenUp) {
        return Pass::Done;
    }
    const bool maySettle = who.roles.checker && !who.isAuthor;
    if (!m_state.dispute && maySettle && contradictsSettlement(act)) {
        std::vector<std::size_t> acts;
        for (const Settlement& settlement : m_settlements) {
            if (settlement.act < act && !knows(act, settlement.act)) {
                acts.push_back(settlement.act);
            }
        }
        acts.push_back(act);
        dispute(std::move(acts), m_state.status, m_state.turn);
        return Pass::Done;
    }
    if (auto refusal = refusalOfAct(m_state, who, judged.recorded.act)) {
        judged.isVoid = std::move(refusal);
        return Pass::Done;
    }
    if (m_settled == maximumDisputes) {
        judged.isVoid = Refusal{RefusalCode::TooManyDisputes, {{"most", std::to_string(maximumDisputes)}}};
        return Pass::Done;
    }
    const std::string& stands = std::get<SettleDispute>(judged.recorded.act).stands;
    Settlement settlement{act, {}};
    for (const std::size_t disputed : m_state.dispute->acts) {
        if (m_state.acts[disputed].recorded.entryId != stands) {
            settlement.losers.push_back(disputed);
        }
    }
    std::erase_if(m_settlements, [&](const Settlement& before) {
        return std::find(settlement.losers.begin(), settlement.losers.end(), before.act) != settlement.losers.end();
    });
    m_settlements.push_back(std::move(settlement));
    ++m_settled;
    return Pass::Again;
}

} // namespace outcheck::review
