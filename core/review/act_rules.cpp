// SPDX-License-Identifier: GPL-3.0-or-later
// What single acts must bring along, where acts of their kind are allowed.
#include "review/request_act_json.h"
#include "review/request_rules.h"
#include "review/reviewer.h"

#include <algorithm>
#include <map>

namespace outcheck::review {

namespace {

using Answer = std::optional<Refusal>;

Refusal refusal(RefusalCode code) {
    return {code, {}};
}
Refusal atPath(RefusalCode code, const std::string& path) {
    return {code, {{"path", path}}};
}
Refusal atGroup(const std::string& group) {
    return {RefusalCode::NoSuchGroup, {{"group", group}}};
}

// What a vote says, judged as the check that was seen allows.
Answer unsoundVote(const RequestState& state, const VoteOnFile& vote) {
    const RequestFile* const file = fileAt(state, vote.path);
    if (file == nullptr) {
        return atPath(RefusalCode::NoSuchFile, vote.path);
    }
    if (file->type == FileType::Withdrawn) {
        return atPath(RefusalCode::FileIsWithdrawn, vote.path);
    }
    if (file->type != FileType::Output) {
        return atPath(RefusalCode::NotAnOutput, vote.path);
    }
    if (file->pin().digest != vote.file) {
        return atPath(RefusalCode::OtherBytes, vote.path);
    }
    if (vote.kind == VoteKind::Approve && vote.verdict == rules::Verdict::Incomplete) {
        return atPath(RefusalCode::UnfinishedCheck, vote.path);
    }
    if (vote.kind == VoteKind::Approve && hasBlock(vote.verdict, vote.findings) && !isGiven(vote.reason)) {
        return atPath(RefusalCode::BlockNeedsReason, vote.path);
    }
    if (vote.kind == VoteKind::Reject && !isGiven(vote.reason)) {
        return atPath(RefusalCode::RejectionNeedsReason, vote.path);
    }
    return std::nullopt;
}

Answer unsoundAnchor(const RequestState& state, const Anchor& anchor) {
    if (!anchor.group.empty() && !state.groupByName.contains(anchor.group)) {
        return atGroup(anchor.group);
    }
    if (anchor.path.empty()) {
        return std::nullopt;
    }
    const RequestFile* const file = fileAt(state, anchor.path);
    if (file == nullptr) {
        return atPath(RefusalCode::NoSuchFile, anchor.path);
    }
    if (std::none_of(file->pins.begin(), file->pins.end(),
                     [&anchor](const PinnedBytes& bytes) { return bytes.pin.digest == anchor.file; })) {
        return atPath(RefusalCode::OtherBytes, anchor.path);
    }
    return std::nullopt;
}

Answer unsoundComment(const RequestState& state, const Standing& who, const Comment& comment) {
    if (who.isAuthor && comment.visibility == CommentVisibility::Private) {
        return refusal(RefusalCode::AuthorIsPublic);
    }
    if (!comment.answers.empty()) {
        const auto answered = state.commentById.find(comment.answers);
        if (answered == state.commentById.end() || !isVisible(state, who, state.comments[answered->second])) {
            return Refusal{RefusalCode::NoSuchComment, {{"comment", comment.answers}}};
        }
    }
    return unsoundAnchor(state, comment.anchor);
}

// By somebody whom the request knows, or not yet.
bool hasCountingVote(const RequestState& state, const Standing& who, const RequestFile& file) {
    return who.person && countingVote(state, file, *who.person) != nullptr;
}

} // namespace

Answer unfinishedReview(const RequestState& state, const Standing& who, const ReviewContents& contents) {
    const Checker* const checker = checkerOf(state, who.person);
    std::uint32_t voted = checker == nullptr ? 0 : checker->approved + checker->others;
    std::map<std::size_t, bool> groups; // with a change; whether there is a comment
    std::set<std::string_view> paths;
    for (const VoteOnFile& vote : contents.votes) {
        if (auto unsound = unsoundVote(state, vote)) {
            return unsound;
        }
        if (!paths.insert(vote.path).second) {
            return refusal(RefusalCode::DoubleEntry);
        }
        const RequestFile& file = *fileAt(state, vote.path);
        voted -= hasCountingVote(state, who, file) ? 1U : 0U;
        voted += vote.kind != VoteKind::Undecide ? 1U : 0U;
        if (vote.kind == VoteKind::RequestChanges || vote.kind == VoteKind::Reject) {
            groups.emplace(file.group, false);
        }
    }
    for (const Comment& comment : contents.comments) {
        if (auto unsound = unsoundComment(state, who, comment)) {
            return unsound;
        }
        if (const auto group = groupOf(state, comment.anchor, comment.answers); group && groups.contains(*group)) {
            groups[*group] = true;
        }
    }
    if (voted < state.outputs) {
        return Refusal{RefusalCode::FilesWithoutVote, {{"count", std::to_string(state.outputs - voted)}}};
    }
    for (const auto& [group, isCommented] : groups) {
        if (!isCommented) {
            return Refusal{RefusalCode::GroupWithoutComment, {{"group", state.groups[group].name}}};
        }
    }
    return std::nullopt;
}

namespace {

struct ActRules {
    const RequestState& state;
    const Standing& who;

    Answer operator()(const PutGroup& act) const {
        if (!state.groupByName.contains(act.group) && state.groups.size() >= maximumGroups) {
            return Refusal{RefusalCode::TooManyGroups, {{"most", std::to_string(maximumGroups)}}};
        }
        return std::nullopt;
    }

    Answer operator()(const AddFile& act) const {
        if (!state.groupByName.contains(act.group)) {
            return atGroup(act.group);
        }
        const RequestFile* const file = fileAt(state, act.path);
        if ((file != nullptr && file->rejected) || state.rejectedDigests.contains(act.pin.digest)) {
            return atPath(RefusalCode::FileWasRejected, act.path);
        }
        if (file != nullptr && file->type != FileType::Withdrawn) {
            return atPath(RefusalCode::FileIsThere, act.path);
        }
        if (file == nullptr && state.files.size() >= maximumFiles) {
            return Refusal{RefusalCode::TooManyFiles, {{"most", std::to_string(maximumFiles)}}};
        }
        return std::nullopt;
    }

    Answer operator()(const ReplaceFile& act) const {
        if (auto missing = missingFile(act.path)) {
            return missing;
        }
        const RequestFile& file = *fileAt(state, act.path);
        // A rejected file can only be withdrawn, or the request rejected.
        if (file.rejected || state.rejectedDigests.contains(act.pin.digest)) {
            return atPath(RefusalCode::FileWasRejected, act.path);
        }
        return file.pin() == act.pin ? Answer(atPath(RefusalCode::SameBytes, act.path)) : std::nullopt;
    }

    Answer operator()(const WithdrawFile& act) const { return missingFile(act.path); }

    Answer operator()(const MoveFile& act) const {
        if (auto missing = missingFile(act.path)) {
            return missing;
        }
        if (!state.groupByName.contains(act.group)) {
            return atGroup(act.group);
        }
        const RequestFile& file = *fileAt(state, act.path);
        return file.rejected && act.type != file.type ? Answer(atPath(RefusalCode::FileWasRejected, act.path))
                                                      : std::nullopt;
    }

    Answer operator()(const VoteOnFile& act) const { return unsoundVote(state, act); }
    Answer operator()(const Comment& act) const { return unsoundComment(state, who, act); }

    Answer operator()(const MakeCommentPublic& act) const {
        const auto found = state.commentById.find(act.comment);
        if (found == state.commentById.end() || !isVisible(state, who, state.comments[found->second])) {
            return Refusal{RefusalCode::NoSuchComment, {{"comment", act.comment}}};
        }
        const RequestComment& comment = state.comments[found->second];
        if (comment.person != who.person) {
            return refusal(RefusalCode::NotOwnComment);
        }
        if (comment.turn != state.turn) {
            return refusal(RefusalCode::OtherTurn);
        }
        const bool isPublic = comment.comment.visibility == CommentVisibility::Public || comment.madePublicBy;
        return isPublic ? Answer(refusal(RefusalCode::CommentIsPublic)) : std::nullopt;
    }

    Answer operator()(const OpenReview& act) const {
        const CheckerReview* const review = reviewOf(state, checkerOf(state, who.person));
        const auto commitment = commitmentOf(act);
        if (!commitment || *commitment != review->seal->commitment) {
            return refusal(RefusalCode::OpeningDiffers);
        }
        return unfinishedReview(state, who, act.contents);
    }

    Answer operator()(const RejectRequest& act) const {
        return isGiven(act.reason) ? std::nullopt : Answer(refusal(RefusalCode::RejectionNeedsReason));
    }

    Answer operator()(const SettleDispute& act) const {
        const auto& acts = state.dispute->acts;
        const bool all = std::all_of(acts.begin(), acts.end(), [&](std::size_t disputed) {
            return std::find(act.entries.begin(), act.entries.end(), state.acts[disputed].recorded.entryId) !=
                   act.entries.end();
        });
        const bool standing = std::any_of(acts.begin(), acts.end(), [&](std::size_t disputed) {
            return state.acts[disputed].recorded.entryId == act.stands;
        });
        return all && standing ? std::nullopt : Answer(refusal(RefusalCode::NotAllNamed));
    }

    Answer operator()(const LookAt& act) const {
        const bool known = act.path.empty() || fileAt(state, act.path) != nullptr;
        return known ? std::nullopt : Answer(atPath(RefusalCode::NoSuchFile, act.path));
    }

    template <typename Other>
    Answer operator()(const Other&) const {
        return std::nullopt;
    }

    Answer missingFile(const std::string& path) const {
        const RequestFile* const file = fileAt(state, path);
        if (file == nullptr) {
            return atPath(RefusalCode::NoSuchFile, path);
        }
        return file->type == FileType::Withdrawn ? Answer(atPath(RefusalCode::FileIsWithdrawn, path)) : std::nullopt;
    }
};

} // namespace

std::optional<Refusal> refusalOfAct(const RequestState& state, const Standing& who, const RequestAct& act) {
    if (auto refused = refusalOfKind(state, who, kindOf(act))) {
        return refused;
    }
    return std::visit(ActRules{state, who}, act);
}

} // namespace outcheck::review
