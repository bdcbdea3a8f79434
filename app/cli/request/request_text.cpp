// SPDX-License-Identifier: GPL-3.0-or-later
#include "request/request_text.h"

#include "base/utf8.h"

#include <array>

namespace outcheck::cli {

namespace {

using review::Refusal;
using review::RefusalCode;

// {name} stands for a parameter.
std::string_view patternOf(RefusalCode code) {
    switch (code) {
    case RefusalCode::NoSuchRequest:
        return "this request was never opened, or its opening does not count";
    case RefusalCode::AlreadyOpen:
        return "this request is open already";
    case RefusalCode::AnotherRequestActive:
        return "you have another active request for this workspace: {request}";
    case RefusalCode::NotAnAuthor:
        return "the roster does not let you ask for releases: an administrator can add the role author";
    case RefusalCode::NotAChecker:
        return "the roster does not let you check: an administrator can add the role checker";
    case RefusalCode::NotTheAuthor:
        return "only the author of the request may do that";
    case RefusalCode::OwnRequest:
        return "this request is your own: a checker is never the author";
    case RefusalCode::Disputed:
        return "contradictory acts were recorded at the same time: settle them first (outcheck request settle)";
    case RefusalCode::NotNow:
        return "this cannot be done while the request is {status}";
    case RefusalCode::NothingToReview:
        return "the request holds no output: add one first";
    case RefusalCode::GroupWithoutContext:
        return "group {group} says nothing of its context (variables, population and counts, related tables)";
    case RefusalCode::GroupWithoutControls:
        return "group {group} says nothing of its controls (thresholds, rounding, suppression applied)";
    case RefusalCode::ReplyMissing:
        return "changes were requested in group {group}: answer them with a public comment there first";
    case RefusalCode::RejectedFileStays:
        return "{path} was rejected: it can only be taken out of the request";
    case RefusalCode::FileWasRejected:
        return "{path} was rejected in this request";
    case RefusalCode::NoSuchGroup:
        return "there is no group {group} in this request";
    case RefusalCode::NoSuchFile:
        return "there is no file {path} in this request";
    case RefusalCode::FileIsThere:
        return "{path} is in this request already: replace it instead";
    case RefusalCode::FileIsWithdrawn:
        return "{path} was taken out of the request";
    case RefusalCode::SameBytes:
        return "{path} has not changed";
    case RefusalCode::TooManyFiles:
        return "a request holds at most {most} files";
    case RefusalCode::TooManyGroups:
        return "a request holds at most {most} groups";
    case RefusalCode::NotAnOutput:
        return "{path} is not up for release: supporting files and code are not voted on";
    case RefusalCode::OtherBytes:
        return "{path} has been replaced: look at the bytes that are pinned now";
    case RefusalCode::AlreadySubmitted:
        return "you have submitted your review of this turn";
    case RefusalCode::ReviewsAreSealed:
        return "reviews of this request are sealed: votes and comments are recorded when they are opened";
    case RefusalCode::ReviewsAreShown:
        return "reviews of this request are not sealed";
    case RefusalCode::UnfinishedCheck:
        return "the check of {path} did not finish, so it cannot be approved";
    case RefusalCode::BlockNeedsReason:
        return "approving {path} over a blocking finding needs a written reason: add --reason";
    case RefusalCode::RejectionNeedsReason:
        return "a rejection says why: add --reason";
    case RefusalCode::FilesWithoutVote:
        return "outputs without your vote: {count}, the first {path}";
    case RefusalCode::GroupWithoutComment:
        return "you request changes in group {group}: say which in a comment there";
    case RefusalCode::NoPublicComment:
        return "changes are requested in group {group}: the author needs a public comment there";
    case RefusalCode::TwoReviewsAreIn:
        return "two reviews are in: return the request instead of returning it early";
    case RefusalCode::NotAReviewer:
        return "only who submitted a review in this turn may do that";
    case RefusalCode::WaitingForOpening:
        return "sealed reviews that are not yet opened: {count}";
    case RefusalCode::NotEveryFileApproved:
        return "outputs that are not approved: {count}, the first {path}";
    case RefusalCode::NothingSealed:
        return "no sealed review of yours waits to be opened";
    case RefusalCode::SecondReviewMissing:
        return "a sealed review is opened when a second one is in";
    case RefusalCode::OpeningDiffers:
        return "what would be opened is not what was sealed";
    case RefusalCode::NoSuchComment:
        return "there is no comment {comment} in this request";
    case RefusalCode::NotOwnComment:
        return "this comment is not your own";
    case RefusalCode::CommentIsPublic:
        return "this comment is public already";
    case RefusalCode::OtherTurn:
        return "this comment is of an earlier turn";
    case RefusalCode::AuthorIsPublic:
        return "private comments are among checkers: yours are public";
    case RefusalCode::NothingDisputed:
        return "there is nothing to settle";
    case RefusalCode::NotAllNamed:
        return "a settlement names all the contradictory acts";
    case RefusalCode::TooManyDisputes:
        return "more than {most} disputes in one request: withdraw it and open another";
    case RefusalCode::SetAside:
        return "a settlement has set this act aside";
    case RefusalCode::Overtaken:
        return "another act with the same result came first";
    case RefusalCode::DoubleEntry:
        return "the same entry stands in the record twice";
    }
    return "this is not allowed now";
}

} // namespace

std::string sentenceFor(const Refusal& refusal) {
    std::string sentence(patternOf(refusal.code));
    for (const auto& [name, value] : refusal.parameters) {
        const std::size_t at = sentence.find("{" + name + "}");
        if (at != std::string::npos) {
            sentence.replace(at, name.size() + 2, printable(value));
        }
    }
    return sentence;
}

std::optional<std::string> sentenceForCode(std::string_view code) {
    for (std::size_t i = 0; i < review::refusalCodeCount; ++i) {
        if (review::nameOf(static_cast<RefusalCode>(i)) == code) {
            return sentenceFor({static_cast<RefusalCode>(i), {}});
        }
    }
    return std::nullopt;
}

} // namespace outcheck::cli
