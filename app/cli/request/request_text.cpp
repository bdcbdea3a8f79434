// SPDX-License-Identifier: GPL-3.0-or-later
#include "request/request_text.h"

#include "base/utf8.h"
#include "review/activity.h"

#include <array>
#include <string_view>
#include <variant>

namespace outcheck::cli {

namespace {

using review::RefusalCode;

struct Sentence {
    RefusalCode code;
    std::string_view text; // {name} stands for a parameter
};

constexpr std::array<Sentence, review::refusalCodeCount> sentences{
    {{RefusalCode::NoSuchRequest, "there is no such request, or its opening does not count"},
     {RefusalCode::AlreadyOpen, "this request was opened before"},
     {RefusalCode::AnotherRequestActive, "request {request} of the same author is still active for this workspace"},
     {RefusalCode::NotAnAuthor, "the roster does not name this person as an author"},
     {RefusalCode::NotAChecker, "the roster does not name this person as an output checker"},
     {RefusalCode::NotTheAuthor, "only the author of the request may do this"},
     {RefusalCode::OwnRequest, "nobody checks an own request"},
     {RefusalCode::Disputed, "acts contradict each other; that must be settled first"},
     {RefusalCode::NotNow, "this is not possible while the request is {status}"},
     {RefusalCode::NothingToReview, "the request has no file of type output"},
     {RefusalCode::GroupWithoutContext, "group {group} has no context"},
     {RefusalCode::GroupWithoutControls, "group {group} does not say which controls were applied"},
     {RefusalCode::ReplyMissing, "changes were requested in group {group}; it needs a public reply of the author"},
     {RefusalCode::RejectedFileStays, "{path} was rejected and must be withdrawn"},
     {RefusalCode::FileWasRejected, "{path} or these bytes were rejected in this request"},
     {RefusalCode::NoSuchGroup, "there is no group {group}"},
     {RefusalCode::NoSuchFile, "the request has no file {path}"},
     {RefusalCode::FileIsThere, "{path} is in the request already"},
     {RefusalCode::FileIsWithdrawn, "{path} was withdrawn"},
     {RefusalCode::SameBytes, "{path} has these bytes already"},
     {RefusalCode::TooManyFiles, "a request has at most {most} files"},
     {RefusalCode::TooManyGroups, "a request has at most {most} groups"},
     {RefusalCode::NotAnOutput, "{path} is no output; nobody votes on it"},
     {RefusalCode::OtherBytes, "{path} has other bytes now than those this is about"},
     {RefusalCode::AlreadySubmitted, "the own review of this turn is submitted"},
     {RefusalCode::ReviewsAreSealed, "reviews of this request are sealed; votes and comments come with the review"},
     {RefusalCode::ReviewsAreShown, "reviews of this request are not sealed"},
     {RefusalCode::UnfinishedCheck, "{path} was not checked to its end and cannot be approved"},
     {RefusalCode::BlockNeedsReason, "approving {path} over a blocking finding needs a reason"},
     {RefusalCode::RejectionNeedsReason, "a rejection needs a reason"},
     {RefusalCode::FilesWithoutVote, "{count} outputs have no vote yet"},
     {RefusalCode::GroupWithoutComment, "changes are requested in group {group}; it needs a comment"},
     {RefusalCode::NoPublicComment, "changes are requested in group {group}; the author needs a public comment on it"},
     {RefusalCode::TwoReviewsAreIn, "two reviews are in; the request is returned, not returned early"},
     {RefusalCode::NotAReviewer, "only who submitted a review in this turn may do this"},
     {RefusalCode::WaitingForOpening, "{count} sealed reviews are not opened yet"},
     {RefusalCode::NotEveryFileApproved, "{count} outputs are not approved"},
     {RefusalCode::NothingSealed, "no sealed review of this person waits to be opened"},
     {RefusalCode::SecondReviewMissing, "a sealed review is opened when a second one is in"},
     {RefusalCode::OpeningDiffers, "what was opened is not what was sealed"},
     {RefusalCode::NoSuchComment, "there is no comment {comment}"},
     {RefusalCode::NotOwnComment, "the comment is another person's"},
     {RefusalCode::CommentIsPublic, "the comment is public already"},
     {RefusalCode::OtherTurn, "the comment is of an earlier turn"},
     {RefusalCode::AuthorIsPublic, "private comments are among checkers"},
     {RefusalCode::NothingDisputed, "there is nothing to settle"},
     {RefusalCode::NotAllNamed, "a settlement names all contradictory acts and which of them stands"},
     {RefusalCode::TooManyDisputes, "more than {most} disputes of one request are not settled"},
     {RefusalCode::SetAside, "a settlement ({entry}) took its effect"},
     {RefusalCode::Overtaken, "somebody else did the same first"},
     {RefusalCode::DoubleEntry, "the entry or one of its parts is there twice"}}};

constexpr bool isInOrder() {
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        if (static_cast<std::size_t>(sentences[i].code) != i) {
            return false;
        }
    }
    return true;
}
static_assert(isInOrder());

// Cells and lines are counted from 1 by people, from 0 inside.
struct PlaceText {
    using Place = std::pair<std::string, std::string>;
    static std::string joined(std::uint64_t one, char between, std::uint64_t other) {
        return std::to_string(one) + between + std::to_string(other);
    }
    Place operator()(const std::monostate&) const { return {}; }
    Place operator()(const review::CellRange& cells) const {
        return {"cells", joined(cells.firstRow + 1, ':', cells.firstColumn + 1) + "-" +
                             joined(cells.lastRow + 1, ':', cells.lastColumn + 1)};
    }
    Place operator()(const review::LineRange& lines) const {
        return {"lines", joined(lines.first + 1, '-', lines.last + 1)};
    }
    Place operator()(const review::ImageRegion& region) const {
        return {"region", joined(region.left, ',', region.top) + "," + joined(region.width, ',', region.height)};
    }
};

std::string quoted(const std::string& name) {
    return "\"" + printable(name) + "\"";
}

} // namespace

std::pair<std::string, std::string> placeText(const review::Anchor& anchor) {
    return std::visit(PlaceText{}, anchor.place);
}

std::string sentenceFor(const review::Refusal& refusal) {
    std::string sentence(sentences[static_cast<std::size_t>(refusal.code)].text);
    for (const auto& [name, value] : refusal.parameters) {
        const std::string mark = "{" + name + "}";
        if (const std::size_t place = sentence.find(mark); place != std::string::npos) {
            const bool isPlain = name == "count" || name == "most" || name == "status";
            sentence.replace(place, mark.size(), isPlain ? value : quoted(value));
        }
    }
    return sentence;
}

std::string sentenceFor(const review::UntrueControl& control) {
    const std::string cells = std::to_string(control.cells);
    const std::string where =
        control.isTable ? " cells of column " + std::to_string(control.column + 1) + " " + quoted(control.columnName) +
                              (control.table > 0 ? " in table " + std::to_string(control.table) : "")
                        : " places";
    if (control.control == review::DeclaredControl::Threshold) {
        return "declared that counts of " + std::to_string(control.threshold) + " or fewer are withheld; " + cells +
               where + " show such a count";
    }
    return "declared rounding (" + std::string(table::nameOf(control.rounding.kind)) + ") to " +
           std::to_string(control.rounding.base) + "; " + cells + where + " are not";
}

std::string sentenceFor(const review::DeclaredControls& declared) {
    std::string text;
    if (declared.threshold) {
        text = "counts of " + std::to_string(*declared.threshold) + " or fewer are withheld";
    }
    if (declared.rounding) {
        text += (text.empty() ? "counts are rounded " : ", counts are rounded ") + nameFor(*declared.rounding);
    }
    return text.empty() ? "nothing that can be judged" : text;
}

std::string nameFor(const table::Rounding& rounding) {
    return std::string(table::nameOf(rounding.kind)) + "-" + std::to_string(rounding.base);
}

std::string actText(const review::RequestAct& act) {
    const auto* const look = std::get_if<review::LookAt>(&act);
    const std::string kind(look != nullptr ? review::nameOf(look->kind) : review::nameOf(review::kindOf(act)));
    const std::string path = review::pathOf(act);
    return path.empty() ? kind : kind + " " + printable(path);
}

std::optional<std::string> sentenceForCode(std::string_view code) {
    for (std::size_t i = 0; i < review::refusalCodeCount; ++i) {
        const auto known = static_cast<review::RefusalCode>(i);
        if (review::nameOf(known) == code) {
            return sentenceFor(review::Refusal{known, {}});
        }
    }
    return std::nullopt;
}

} // namespace outcheck::cli
