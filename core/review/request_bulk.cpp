// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/request_bulk.h"

namespace outcheck::review {

namespace {

std::vector<VoteOnFile> voteWhere(const RequestState& state, const Person& person, const SeenCheck& seen, VoteKind kind,
                                  bool counting) {
    std::vector<VoteOnFile> votes;
    const auto number = personIn(state, person);
    for (const RequestFile& file : state.files) {
        const bool counts = number && countingVote(state, file, *number) != nullptr;
        if (file.type != FileType::Output || counts != counting) {
            continue;
        }
        VoteOnFile vote = seen(file.path);
        vote.path = file.path;
        vote.file = file.pin().digest;
        vote.kind = kind;
        votes.push_back(std::move(vote));
    }
    return votes;
}

} // namespace

std::vector<VoteOnFile> requestChangesOnUnvoted(const RequestState& state, const Person& person,
                                                const SeenCheck& seen) {
    return voteWhere(state, person, seen, VoteKind::RequestChanges, false);
}

std::vector<VoteOnFile> resetOwnVotes(const RequestState& state, const Person& person, const SeenCheck& seen) {
    return voteWhere(state, person, seen, VoteKind::Undecide, true);
}

std::vector<MoveFile> moveToGroup(const RequestState& state, const std::vector<std::string>& paths,
                                  const std::string& group) {
    std::vector<MoveFile> moves;
    for (const std::string& path : paths) {
        const RequestFile* const file = fileAt(state, path);
        if (file != nullptr && file->type != FileType::Withdrawn && state.groups[file->group].name != group) {
            moves.push_back({path, group, file->type});
        }
    }
    return moves;
}

} // namespace outcheck::review
