// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an act is allowed in a state. One judgement for what is recorded and for what is asked. Private to
// core/review.
#pragma once

#include "review/request_state.h"

#include <optional>

namespace outcheck::review {

// Who acts: their number where they are known to the request, and what the roster lets them do.
struct Standing {
    std::optional<std::size_t> person;
    bool isAuthor = false;
    RosterRoles roles;
};

// Why no act of that kind is allowed. Opening is left out: it needs more than one request.
std::optional<Refusal> refusalOfKind(const RequestState& state, const Standing& who, ActKind kind);
// Why this act is not; what refusalOfKind says first.
std::optional<Refusal> refusalOfAct(const RequestState& state, const Standing& who, const RequestAct& act);
// What opening demands of a person alone.
std::optional<Refusal> refusalOfOpening(const RosterRoles& roles);

// Why the author may not submit (Pending, Returned) as the request is; the status is looked at elsewhere.
std::optional<Refusal> unfinishedRequest(const RequestState& state);
std::optional<Refusal> missingReply(const RequestState& state);
// Why two reviews are not enough to return or to approve.
std::optional<Refusal> missingPublicComment(const RequestState& state);
std::optional<Refusal> missingApproval(const RequestState& state);

// Why votes and comments are no whole review of this person's: every output is voted on, every group with a requested
// change commented.
std::optional<Refusal> unfinishedReview(const RequestState& state, const Standing& who, const ReviewContents& contents);

const Checker* checkerOf(const RequestState& state, std::optional<std::size_t> person); // nullptr
// The submitted review of this review turn. nullptr.
const CheckerReview* reviewOf(const RequestState& state, const Checker* checker);
// Whether a comment is there for somebody to answer: what independence or privacy hides is not.
bool isVisible(const RequestState& state, const Standing& who, const RequestComment& comment);
// Of a comment with this anchor, which answers that one.
std::optional<std::size_t> groupOf(const RequestState& state, const Anchor& anchor, std::string_view answers);

} // namespace outcheck::review
