// SPDX-License-Identifier: GPL-3.0-or-later
// Why an act is not allowed, as a stable code with parameters; sentences are made by the interfaces.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace outcheck::review {

enum class RefusalCode {
    NoSuchRequest,        // was never opened, or its opening does not count
    AlreadyOpen,          // this request was opened before
    AnotherRequestActive, // by this author for this workspace: {request}
    NotAnAuthor,          // by the roster
    NotAChecker,          // by the roster
    NotTheAuthor,         // only the author of the request may
    OwnRequest,           // four eyes: a checker is never the author
    Disputed,             // contradictory acts must be settled first
    NotNow,               // not in this state: {status}
    NothingToReview,      // no file of type output
    GroupWithoutContext,  // {group}
    GroupWithoutControls, // {group}
    ReplyMissing,         // a group with requested changes has no public comment of the author's: {group}
    RejectedFileStays,    // a rejected file must be withdrawn: {path}
    FileWasRejected,      // these bytes or this path were rejected in this request: {path}
    NoSuchGroup,          // {group}
    NoSuchFile,           // {path}
    FileIsThere,          // {path}
    FileIsWithdrawn,      // {path}
    SameBytes,            // replaced by what it is: {path}
    TooManyFiles,         // {most}
    TooManyGroups,        // {most}
    NotAnOutput,          // supporting files and code are not voted on: {path}
    OtherBytes,           // the vote or comment is on bytes that are not pinned: {path}
    AlreadySubmitted,     // the own review of this turn
    ReviewsAreSealed,     // votes and comments enter the record with the opened review
    ReviewsAreShown,      // nothing is sealed in this request
    UnfinishedCheck,      // approving what was not checked to its end: {path}
    BlockNeedsReason,     // approving over a block: {path}
    RejectionNeedsReason, // {path} of a file; none for the request
    FilesWithoutVote,     // {count} {path} of the first
    GroupWithoutComment,  // own comment on a group with own requested change: {group}
    NoPublicComment,      // on a group with a requested change: {group}
    TwoReviewsAreIn,      // no early return any more: return
    NotAReviewer,         // only who submitted a review in this turn may
    WaitingForOpening,    // sealed reviews not yet opened: {count}
    NotEveryFileApproved, // {count} {path} of the first
    NothingSealed,        // no sealed review of this person waits
    SecondReviewMissing,  // a sealed review is opened when a second one is in
    OpeningDiffers,       // what was opened is not what was sealed
    NoSuchComment,        // {comment}
    NotOwnComment,
    CommentIsPublic, // made public twice
    OtherTurn,       // the comment is of an earlier turn
    AuthorIsPublic,  // private comments are among checkers
    NothingDisputed, // there is nothing to settle
    NotAllNamed,     // a settlement names all the contradictory acts
    TooManyDisputes, // of one request: {most}
    SetAside,        // by a settlement: {entry}
    Overtaken,       // another act with the same result came first
    DoubleEntry      // the same place in the writer's chain, or the same id, twice
};
inline constexpr std::size_t refusalCodeCount = static_cast<std::size_t>(RefusalCode::DoubleEntry) + 1;
std::string_view nameOf(RefusalCode code); // kebab-case: group-without-context

struct Refusal {
    RefusalCode code = RefusalCode::NotNow;
    std::vector<std::pair<std::string, std::string>> parameters; // by name
    friend bool operator==(const Refusal&, const Refusal&) = default;
};

} // namespace outcheck::review
