// SPDX-License-Identifier: GPL-3.0-or-later
// What is allowed in which state, and to whom. What single acts must bring along: act_rules.cpp.
#include "review/request_rules.h"

#include <algorithm>

namespace outcheck::review {

namespace {

Refusal notNow(const RequestState& state) {
    return {RefusalCode::NotNow, {{"status", std::string(nameOf(state.status))}}};
}

bool isInReview(RequestStatus status) {
    return status == RequestStatus::Submitted || status == RequestStatus::PartiallyReviewed ||
           status == RequestStatus::Reviewed;
}

bool isWithAuthor(RequestStatus status) {
    return status == RequestStatus::Pending || status == RequestStatus::Returned;
}

std::optional<Refusal> unlessAuthor(const RequestState& state, const Standing& who) {
    if (!who.isAuthor) {
        return Refusal{RefusalCode::NotTheAuthor, {}};
    }
    if (!who.roles.author) {
        return Refusal{RefusalCode::NotAnAuthor, {}};
    }
    if (!isWithAuthor(state.status)) {
        return notNow(state);
    }
    return std::nullopt;
}

std::optional<Refusal> unlessChecker(const Standing& who) {
    if (who.isAuthor) {
        return Refusal{RefusalCode::OwnRequest, {}};
    }
    if (!who.roles.checker) {
        return Refusal{RefusalCode::NotAChecker, {}};
    }
    return std::nullopt;
}

std::size_t unopened(const RequestState& state) {
    const auto reviews = submittedReviews(state);
    return static_cast<std::size_t>(
        std::count_if(reviews.begin(), reviews.end(), [](const auto& one) { return !one.review->isOpen(); }));
}

std::optional<Refusal> waitingForOpening(const RequestState& state) {
    const std::size_t waiting = unopened(state);
    if (waiting == 0) {
        return std::nullopt;
    }
    return Refusal{RefusalCode::WaitingForOpening, {{"count", std::to_string(waiting)}}};
}

// A checker who works on the review: votes, comments.
std::optional<Refusal> refusalOfWork(const RequestState& state, const Standing& who) {
    if (auto refusal = unlessChecker(who)) {
        return refusal;
    }
    if (!isInReview(state.status)) {
        return notNow(state);
    }
    if (state.opened.independence == Independence::Sealed) {
        if (state.status != RequestStatus::Reviewed) {
            return Refusal{RefusalCode::ReviewsAreSealed, {}};
        }
        return waitingForOpening(state);
    }
    return std::nullopt;
}

std::optional<Refusal> refusalOfVoting(const RequestState& state, const Standing& who) {
    if (auto refusal = refusalOfWork(state, who)) {
        return refusal;
    }
    if (reviewOf(state, checkerOf(state, who.person)) != nullptr) {
        return Refusal{RefusalCode::AlreadySubmitted, {}};
    }
    return std::nullopt;
}

std::optional<Refusal> refusalOfComment(const RequestState& state, const Standing& who) {
    if (!who.isAuthor) {
        return refusalOfWork(state, who);
    }
    return unlessAuthor(state, who);
}

std::optional<Refusal> refusalOfSubmission(const RequestState& state, const Standing& who) {
    if (auto refusal = refusalOfVoting(state, who)) {
        return refusal;
    }
    const Checker* const checker = checkerOf(state, who.person);
    const std::uint32_t voted = checker == nullptr ? 0 : checker->approved + checker->others;
    if (voted < state.outputs) {
        return Refusal{RefusalCode::FilesWithoutVote, {{"count", std::to_string(state.outputs - voted)}}};
    }
    const std::size_t groups = checker == nullptr ? 0 : checker->groups.size();
    for (std::size_t group = 0; group < groups; ++group) {
        const GroupWork& work = checker->groups[group];
        if (work.turn == state.turn && work.changes > 0 && work.commentTurn != state.turn) {
            return Refusal{RefusalCode::GroupWithoutComment, {{"group", state.groups[group].name}}};
        }
    }
    return std::nullopt;
}

std::optional<Refusal> refusalOfSealing(const RequestState& state, const Standing& who) {
    if (auto refusal = unlessChecker(who)) {
        return refusal;
    }
    if (state.opened.independence != Independence::Sealed) {
        return Refusal{RefusalCode::ReviewsAreShown, {}};
    }
    if (reviewOf(state, checkerOf(state, who.person)) != nullptr) {
        return Refusal{RefusalCode::AlreadySubmitted, {}};
    }
    const bool independent = isInReview(state.status) && state.status != RequestStatus::Reviewed;
    return independent ? std::nullopt : std::optional(notNow(state));
}

std::optional<Refusal> refusalOfOpeningReview(const RequestState& state, const Standing& who) {
    if (auto refusal = unlessChecker(who)) {
        return refusal;
    }
    const CheckerReview* const review = reviewOf(state, checkerOf(state, who.person));
    if (!isInReview(state.status)) {
        return notNow(state);
    }
    if (review == nullptr || review->isOpen()) {
        return Refusal{RefusalCode::NothingSealed, {}};
    }
    if (state.status != RequestStatus::Reviewed) {
        return Refusal{RefusalCode::SecondReviewMissing, {}};
    }
    return std::nullopt;
}

// Acts of those who reviewed, on the whole request.
std::optional<Refusal> unlessReviewer(const RequestState& state, const Standing& who, RequestStatus needed) {
    if (auto refusal = unlessChecker(who)) {
        return refusal;
    }
    if (state.status != needed) {
        return notNow(state);
    }
    if (reviewOf(state, checkerOf(state, who.person)) == nullptr) {
        return Refusal{RefusalCode::NotAReviewer, {}};
    }
    return std::nullopt;
}

std::optional<Refusal> refusalOfEarlyReturn(const RequestState& state, const Standing& who) {
    if (auto refusal = unlessChecker(who)) {
        return refusal;
    }
    if (state.status == RequestStatus::Reviewed) {
        return Refusal{RefusalCode::TwoReviewsAreIn, {}};
    }
    return isInReview(state.status) ? std::nullopt : std::optional(notNow(state));
}

std::optional<Refusal> refusalOfSettling(const RequestState& state, const Standing& who) {
    if (!state.dispute) {
        return Refusal{RefusalCode::NothingDisputed, {}};
    }
    const auto& acts = state.dispute->acts;
    const bool onlyAuthors = std::all_of(acts.begin(), acts.end(),
                                         [&state](std::size_t act) { return state.acts[act].person == state.author; });
    if (!onlyAuthors) {
        return unlessChecker(who);
    }
    if (!who.isAuthor) {
        return Refusal{RefusalCode::NotTheAuthor, {}};
    }
    return who.roles.author ? std::nullopt : std::optional(Refusal{RefusalCode::NotAnAuthor, {}});
}

std::optional<Refusal> afterAll(std::optional<Refusal> first, std::optional<Refusal> (*then)(const RequestState&),
                                const RequestState& state) {
    return first ? std::move(first) : then(state);
}

std::optional<Refusal> refusalOfSubmitting(const RequestState& state, const Standing& who, RequestStatus needed) {
    if (auto refusal = unlessAuthor(state, who)) {
        return refusal;
    }
    if (state.status != needed) {
        return notNow(state);
    }
    return unfinishedRequest(state);
}

} // namespace

std::optional<Refusal> refusalOfOpening(const RosterRoles& roles) {
    return roles.author ? std::nullopt : std::optional(Refusal{RefusalCode::NotAnAuthor, {}});
}

std::optional<Refusal> unfinishedRequest(const RequestState& state) {
    if (state.outputs == 0) {
        return Refusal{RefusalCode::NothingToReview, {}};
    }
    for (const RequestGroup& group : state.groups) {
        if (group.files > 0 && !isGiven(group.context)) {
            return Refusal{RefusalCode::GroupWithoutContext, {{"group", group.name}}};
        }
        if (group.files > 0 && !isGiven(group.controls)) {
            return Refusal{RefusalCode::GroupWithoutControls, {{"group", group.name}}};
        }
    }
    return std::nullopt;
}

std::optional<Refusal> missingReply(const RequestState& state) {
    if (state.rejectedFiles > 0) {
        const auto rejected = std::find_if(state.files.begin(), state.files.end(), [](const RequestFile& file) {
            return file.rejected && file.type != FileType::Withdrawn;
        });
        return Refusal{RefusalCode::RejectedFileStays, {{"path", rejected->path}}};
    }
    for (const RequestGroup& group : state.groups) {
        if (group.changesRequested && group.replyTurn != state.turn) {
            return Refusal{RefusalCode::ReplyMissing, {{"group", group.name}}};
        }
    }
    return std::nullopt;
}

std::optional<Refusal> missingPublicComment(const RequestState& state) {
    for (const std::size_t reviewer : state.reviewers) {
        const Checker& checker = state.checkers[reviewer];
        for (std::size_t group = 0; group < checker.groups.size(); ++group) {
            const GroupWork& work = checker.groups[group];
            if (work.turn == state.reviewTurn && work.changes > 0 &&
                state.groups[group].publicCommentTurn != state.reviewTurn) {
                return Refusal{RefusalCode::NoPublicComment, {{"group", state.groups[group].name}}};
            }
        }
    }
    return std::nullopt;
}

std::optional<Refusal> missingApproval(const RequestState& state) {
    if (auto refusal = waitingForOpening(state)) {
        return refusal;
    }
    if (state.unapproved > 0) {
        return Refusal{RefusalCode::NotEveryFileApproved, {{"count", std::to_string(state.unapproved)}}};
    }
    return std::nullopt;
}

std::optional<Refusal> refusalOfKind(const RequestState& state, const Standing& who, ActKind kind) {
    if (kind == ActKind::OpenRequest) {
        const bool isFirst = state.status == RequestStatus::NotOpened && !state.isSpent;
        return isFirst ? refusalOfOpening(who.roles) : std::optional(Refusal{RefusalCode::AlreadyOpen, {}});
    }
    if (state.status == RequestStatus::NotOpened) {
        return Refusal{RefusalCode::NoSuchRequest, {}};
    }
    if (state.dispute && kind != ActKind::SettleDispute && kind != ActKind::LookAt) {
        return Refusal{RefusalCode::Disputed, {}};
    }
    switch (kind) {
    case ActKind::OpenRequest:
    case ActKind::LookAt:
        return std::nullopt;
    case ActKind::PutGroup:
    case ActKind::AddFile:
    case ActKind::ReplaceFile:
    case ActKind::WithdrawFile:
    case ActKind::MoveFile:
    case ActKind::WithdrawRequest:
        return unlessAuthor(state, who);
    case ActKind::SubmitRequest:
        return refusalOfSubmitting(state, who, RequestStatus::Pending);
    case ActKind::ResubmitRequest:
        return afterAll(refusalOfSubmitting(state, who, RequestStatus::Returned), missingReply, state);
    case ActKind::VoteOnFile:
        return refusalOfVoting(state, who);
    case ActKind::Comment:
        return refusalOfComment(state, who);
    case ActKind::MakeCommentPublic:
        return refusalOfWork(state, who);
    case ActKind::SubmitReview:
        return refusalOfSubmission(state, who);
    case ActKind::SealReview:
        return refusalOfSealing(state, who);
    case ActKind::OpenReview:
        return refusalOfOpeningReview(state, who);
    case ActKind::ReturnRequest:
        return afterAll(unlessReviewer(state, who, RequestStatus::Reviewed), missingPublicComment, state);
    case ActKind::ReturnEarly:
        return refusalOfEarlyReturn(state, who);
    case ActKind::RejectRequest:
        return unlessReviewer(state, who, RequestStatus::Reviewed);
    case ActKind::ApproveRequest:
        return afterAll(unlessReviewer(state, who, RequestStatus::Reviewed), missingApproval, state);
    case ActKind::ReleaseFiles:
        return unlessReviewer(state, who, RequestStatus::Approved);
    case ActKind::SettleDispute:
        return refusalOfSettling(state, who);
    }
    return std::nullopt;
}

} // namespace outcheck::review
