// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/request_state.h"

#include "base/json_fields.h"
#include "review/request_rules.h"
#include "review/reviewer.h"

#include <algorithm>

namespace outcheck::review {

namespace {

constexpr JsonNames<RequestStatus, requestStatusCount> statusNames{
    {{RequestStatus::NotOpened, "not-opened"},
     {RequestStatus::Pending, "pending"},
     {RequestStatus::Submitted, "submitted"},
     {RequestStatus::PartiallyReviewed, "partially-reviewed"},
     {RequestStatus::Reviewed, "reviewed"},
     {RequestStatus::Returned, "returned"},
     {RequestStatus::Approved, "approved"},
     {RequestStatus::Rejected, "rejected"},
     {RequestStatus::Released, "released"},
     {RequestStatus::Withdrawn, "withdrawn"},
     {RequestStatus::Disputed, "disputed"}}};

constexpr JsonNames<TurnPhase, 4> phaseNames{{{TurnPhase::Author, "author"},
                                              {TurnPhase::Independent, "independent"},
                                              {TurnPhase::Consolidating, "consolidating"},
                                              {TurnPhase::Complete, "complete"}}};

constexpr JsonNames<Asked, 7> askedNames{{{Asked::Submit, "submit"},
                                          {Asked::Resubmit, "resubmit"},
                                          {Asked::Review, "review"},
                                          {Asked::OpenReview, "open-review"},
                                          {Asked::Decide, "decide"},
                                          {Asked::Release, "release"},
                                          {Asked::Settle, "settle"}}};

TurnPhase phaseOf(RequestStatus status) {
    switch (status) {
    case RequestStatus::Submitted:
    case RequestStatus::PartiallyReviewed:
        return TurnPhase::Independent;
    case RequestStatus::Reviewed:
        return TurnPhase::Consolidating;
    case RequestStatus::Approved:
    case RequestStatus::Rejected:
    case RequestStatus::Released:
    case RequestStatus::Withdrawn:
        return TurnPhase::Complete;
    case RequestStatus::NotOpened:
    case RequestStatus::Pending:
    case RequestStatus::Returned:
    case RequestStatus::Disputed:
        break;
    }
    return TurnPhase::Author;
}

bool isFromLapsedTurn(const RequestState& state, std::uint32_t turn) {
    return state.lapsedTurns.contains(turn);
}

} // namespace

std::string_view nameOf(RequestStatus status) {
    return nameIn(statusNames, status);
}

std::string_view nameOf(TurnPhase phase) {
    return nameIn(phaseNames, phase);
}

std::string_view nameOf(Asked asked) {
    return nameIn(askedNames, asked);
}

bool isActive(RequestStatus status) {
    return status != RequestStatus::NotOpened && status != RequestStatus::Released &&
           status != RequestStatus::Rejected && status != RequestStatus::Withdrawn;
}

const RequestState* RequestBook::request(std::string_view id) const {
    const auto found = byId.find(id);
    return found == byId.end() ? nullptr : &requests[found->second];
}

TurnPhase phaseOf(const RequestState& state) {
    return phaseOf(state.dispute ? state.dispute->before : state.status);
}

const RequestFile* fileAt(const RequestState& state, std::string_view path) {
    const auto found = state.fileByPath.find(path);
    return found == state.fileByPath.end() ? nullptr : &state.files[found->second];
}

std::optional<std::size_t> personIn(const RequestState& state, const Person& person) {
    const auto hasKey = [&person](const KnownPerson& known) {
        return std::find(known.writers.begin(), known.writers.end(), person.writer) != known.writers.end();
    };
    const auto hasName = [&person](const KnownPerson& known) {
        return std::any_of(known.names.begin(), known.names.end(), [&person](const std::string& name) {
            return !name.empty() && samePerson(name, person.name);
        });
    };
    auto found = std::find_if(state.people.begin(), state.people.end(), hasKey);
    if (found == state.people.end()) {
        found = std::find_if(state.people.begin(), state.people.end(), hasName);
    }
    if (found == state.people.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - state.people.begin());
}

bool isAuthor(const RequestState& state, const Person& person) {
    if (state.status == RequestStatus::NotOpened) {
        return false;
    }
    const KnownPerson& author = state.people[state.author];
    return std::find(author.writers.begin(), author.writers.end(), person.writer) != author.writers.end() ||
           std::any_of(author.names.begin(), author.names.end(),
                       [&person](const std::string& name) { return !name.empty() && samePerson(name, person.name); });
}

const FileVote* countingVote(const RequestState& state, const RequestFile& file, std::size_t person) {
    const auto last = std::find_if(file.last.begin(), file.last.end(),
                                   [&](std::size_t vote) { return file.votes[vote].person == person; });
    if (last == file.last.end() || file.type != FileType::Output) {
        return nullptr;
    }
    const FileVote& vote = file.votes[*last];
    if (vote.superseded || vote.against || vote.vote.kind == VoteKind::Undecide || isFromLapsedTurn(state, vote.turn)) {
        return nullptr;
    }
    return vote.turn == state.reviewTurn || vote.vote.kind == VoteKind::Approve ? &vote : nullptr;
}

std::vector<SubmittedReview> submittedReviews(const RequestState& state) {
    std::vector<SubmittedReview> reviews;
    for (const std::size_t reviewer : state.reviewers) {
        const Checker& checker = state.checkers[reviewer];
        reviews.push_back({checker.person, &checker.reviews.back()});
    }
    return reviews;
}

FileDecision decisionOn(const RequestState& state, const RequestFile& file) {
    return decisionOn(state, file, submittedReviews(state));
}

FileDecision decisionOn(const RequestState& state, const RequestFile& file,
                        const std::vector<SubmittedReview>& reviews) {
    VoteTally tally;
    for (const SubmittedReview& review : reviews) {
        if (!review.review->isOpen()) {
            continue;
        }
        if (const FileVote* const vote = countingVote(state, file, review.person)) {
            tally.add(vote->vote.kind);
        }
    }
    return decisionFrom(tally);
}

std::vector<AskedOf> whatIsAsked(const RequestState& state) {
    const std::vector<SubmittedReview> reviews = submittedReviews(state);
    std::vector<std::size_t> reviewers;
    std::vector<std::size_t> unopened;
    for (const SubmittedReview& review : reviews) {
        reviewers.push_back(review.person);
        if (!review.review->isOpen()) {
            unopened.push_back(review.person);
        }
    }
    switch (state.status) {
    case RequestStatus::Pending:
        return {{Asked::Submit, {state.author}}};
    case RequestStatus::Returned:
        return {{Asked::Resubmit, {state.author}}};
    case RequestStatus::Submitted:
    case RequestStatus::PartiallyReviewed:
        return {{Asked::Review, {}}};
    case RequestStatus::Reviewed:
        return unopened.empty() ? std::vector<AskedOf>{{Asked::Decide, reviewers}}
                                : std::vector<AskedOf>{{Asked::OpenReview, unopened}};
    case RequestStatus::Approved:
        return {{Asked::Release, reviewers}};
    case RequestStatus::Disputed:
        return {{Asked::Settle, {}}};
    case RequestStatus::NotOpened:
    case RequestStatus::Rejected:
    case RequestStatus::Released:
    case RequestStatus::Withdrawn:
        break;
    }
    return {};
}

const Checker* checkerOf(const RequestState& state, std::optional<std::size_t> person) {
    const auto found = std::find_if(state.checkers.begin(), state.checkers.end(),
                                    [&person](const Checker& checker) { return checker.person == person; });
    return found == state.checkers.end() ? nullptr : &*found;
}

const CheckerReview* reviewOf(const RequestState& state, const Checker* checker) {
    if (checker == nullptr || checker->reviews.empty()) {
        return nullptr;
    }
    const auto number = static_cast<std::size_t>(checker - state.checkers.data());
    const bool counts = std::find(state.reviewers.begin(), state.reviewers.end(), number) != state.reviewers.end();
    return counts ? &checker->reviews.back() : nullptr;
}

std::optional<std::size_t> groupOf(const RequestState& state, const Anchor& anchor, std::string_view answers) {
    if (const auto group = state.groupByName.find(anchor.group); group != state.groupByName.end()) {
        return group->second;
    }
    if (const RequestFile* const file = fileAt(state, anchor.path)) {
        return file->group;
    }
    const auto answered = state.commentById.find(answers);
    return answered == state.commentById.end() ? std::nullopt : state.comments[answered->second].group;
}

} // namespace outcheck::review
