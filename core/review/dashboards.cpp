// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/dashboards.h"

#include "review/request_acts.h"
#include "review/request_rules.h"
#include "review/request_view.h"

#include <algorithm>
#include <tuple>

namespace outcheck::review {

namespace {

// When the latest act was made that this person may know of and that is more than a look.
UtcSeconds latestAct(const RequestState& state, bool (*concerns)(ActKind)) {
    const auto latest = std::find_if(state.acts.rbegin(), state.acts.rend(), [concerns](const JudgedAct& act) {
        return !act.isVoid && concerns(kindOf(act.recorded.act));
    });
    return latest == state.acts.rend() ? state.since : latest->recorded.time;
}

bool isMoreThanALook(ActKind kind) {
    return kind != ActKind::LookAt;
}

// When reviewers vote or comment is not the author's to know.
bool isSeenByAuthor(ActKind kind) {
    switch (kind) {
    case ActKind::LookAt:
    case ActKind::VoteOnFile:
    case ActKind::MakeCommentPublic:
    case ActKind::SubmitReview:
    case ActKind::SealReview:
    case ActKind::OpenReview:
    case ActKind::Comment:
        return false;
    default:
        return true;
    }
}

bool isAskedOf(const std::vector<AskedOf>& asked, std::optional<std::size_t> person) {
    return std::any_of(asked.begin(), asked.end(), [&person](const AskedOf& one) {
        return person && std::find(one.people.begin(), one.people.end(), *person) != one.people.end();
    });
}

CheckerColumn columnOf(const RequestState& state, const std::vector<AskedOf>& asked,
                       std::optional<std::size_t> person) {
    switch (state.status) {
    case RequestStatus::Pending:
    case RequestStatus::Returned:
        return CheckerColumn::Returned;
    case RequestStatus::Approved:
        return CheckerColumn::ToRelease;
    case RequestStatus::Submitted:
    case RequestStatus::PartiallyReviewed:
        return reviewOf(state, checkerOf(state, person)) != nullptr ? CheckerColumn::WaitingForOther
                                                                    : CheckerColumn::WaitingForMe;
    case RequestStatus::Disputed:
        return CheckerColumn::WaitingForMe;
    default:
        return isAskedOf(asked, person) ? CheckerColumn::WaitingForMe : CheckerColumn::WaitingForOther;
    }
}

// Pending requests are nobody's business but the author's.
bool concernsCheckers(const RequestState& state) {
    return isActive(state.status) && state.status != RequestStatus::Pending;
}

} // namespace

std::string_view nameOf(CheckerColumn column) {
    switch (column) {
    case CheckerColumn::WaitingForMe:
        return "waiting-for-me";
    case CheckerColumn::WaitingForOther:
        return "waiting-for-other";
    case CheckerColumn::Returned:
        return "returned";
    case CheckerColumn::ToRelease:
        break;
    }
    return "to-release";
}

std::vector<CheckerLine> checkerDashboard(const RequestBook& book, const Person& person) {
    std::vector<CheckerLine> lines;
    if (!person.roles.checker) {
        return lines;
    }
    for (const RequestState& state : book.requests) {
        if (!concernsCheckers(state) || isAuthor(state, person)) {
            continue;
        }
        const auto number = personIn(state, person);
        const Checker* const checker = checkerOf(state, number);
        const auto asked = whatIsAsked(state);
        CheckerLine line;
        line.request = state.id;
        line.workspace = state.opened.workspace;
        line.author = state.people[state.author].name;
        line.status = state.status;
        line.column = columnOf(state, asked, number);
        line.asked = asked.empty() ? Asked::Review : asked.front().what;
        line.voted = checker == nullptr ? 0 : checker->approved + checker->others;
        line.outputs = state.outputs;
        line.reviews = static_cast<std::uint32_t>(state.reviewers.size());
        line.since = latestAct(state, isMoreThanALook);
        lines.push_back(std::move(line));
    }
    std::stable_sort(lines.begin(), lines.end(), [](const CheckerLine& one, const CheckerLine& other) {
        return std::tie(one.column, one.since) < std::tie(other.column, other.since);
    });
    return lines;
}

std::vector<AuthorLine> authorDashboard(const RequestBook& book, const Person& person) {
    std::vector<AuthorLine> lines;
    for (const RequestState& state : book.requests) {
        if (state.status == RequestStatus::NotOpened || !isAuthor(state, person)) {
            continue;
        }
        AuthorLine line;
        line.request = state.id;
        line.workspace = state.opened.workspace;
        line.status = shownStatus(state.status, Eye::Author);
        const ActKind next = state.status == RequestStatus::Pending ? ActKind::SubmitRequest : ActKind::ResubmitRequest;
        line.isAsked = isAskedOf(whatIsAsked(state), state.author) ||
                       (state.dispute && !allowedActs(state, person)[static_cast<std::size_t>(ActKind::SettleDispute)]);
        if (line.isAsked && !state.dispute) {
            line.missing = allowedActs(state, person)[static_cast<std::size_t>(next)];
        }
        line.outputs = state.outputs;
        for (const FileView& file : viewFor(state, person).files) {
            line.changesRequested += file.decision == FileDecision::ChangesRequested ? 1U : 0U;
            line.rejected += file.decision == FileDecision::Rejected ? 1U : 0U;
        }
        line.since = latestAct(state, isSeenByAuthor);
        lines.push_back(std::move(line));
    }
    std::stable_sort(lines.begin(), lines.end(), [](const AuthorLine& one, const AuthorLine& other) {
        return std::pair(!one.isAsked, -one.since.value) < std::pair(!other.isAsked, -other.since.value);
    });
    return lines;
}

} // namespace outcheck::review
