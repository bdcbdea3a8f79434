// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/review.h"
#include "review/reviewer.h"

#include <algorithm>
#include <tuple>

namespace outcheck::review {

namespace {

auto order(const RecordedVote& vote) {
    return std::tie(vote.time, vote.writer, vote.sequence);
}

bool earlier(const RecordedVote& one, const RecordedVote& other) {
    return order(one) < order(other);
}

bool seenByVoter(const Vote& vote, const SeenFinding& finding) {
    return std::any_of(vote.findings.begin(), vote.findings.end(),
                       [&finding](const SeenFinding& seen) { return seen.fingerprint == finding.fingerprint; });
}

bool overtaken(const Vote& vote, const std::vector<SeenFinding>* findingsNow) {
    return findingsNow != nullptr && vote.kind == VoteKind::Approve &&
           std::any_of(findingsNow->begin(), findingsNow->end(), [&vote](const SeenFinding& finding) {
               return finding.severity != rules::Severity::Note && !seenByVoter(vote, finding);
           });
}

FileDecision computed(const std::vector<RecordedVote>& votes) {
    VoteTally tally;
    for (const RecordedVote& recorded : votes) {
        tally.add(recorded.vote.kind);
    }
    const bool none = tally.approvals + tally.changes + tally.rejections == 0;
    return none ? FileDecision::Undecided : decisionFrom(tally);
}

DecisionOnFile decideOn(std::vector<RecordedVote> onPath, const std::optional<Sha256Digest>& fileNow,
                        const std::vector<SeenFinding>* findingsNow) {
    std::sort(onPath.begin(), onPath.end(), earlier);
    DecisionOnFile result;
    for (RecordedVote& recorded : onPath) {
        if (!fileNow || recorded.vote.file != *fileNow) {
            result.lapsed.push_back(std::move(recorded));
            continue;
        }
        std::erase_if(result.votes, [&recorded](const RecordedVote& before) { return sameReviewer(before, recorded); });
        // Whoever wrote the file has no say on it, whatever the record holds.
        const bool byAuthor = !recorded.vote.author.empty() && samePerson(recorded.vote.author, recorded.writerName);
        if (recorded.vote.kind != VoteKind::Undecide && !byAuthor) {
            result.votes.push_back(std::move(recorded));
        }
    }
    const auto stillStanding =
        std::stable_partition(result.votes.begin(), result.votes.end(), [findingsNow](const RecordedVote& recorded) {
            return !overtaken(recorded.vote, findingsNow);
        });
    std::move(stillStanding, result.votes.end(), std::back_inserter(result.lapsed));
    result.votes.erase(stillStanding, result.votes.end());
    std::sort(result.lapsed.begin(), result.lapsed.end(), earlier);
    result.decision = computed(result.votes);
    return result;
}

std::vector<RecordedVote> votesOn(const std::vector<RecordedVote>& votes, std::string_view workspace,
                                  std::string_view path) {
    std::vector<RecordedVote> onPath;
    std::copy_if(votes.begin(), votes.end(), std::back_inserter(onPath), [&](const RecordedVote& recorded) {
        return recorded.vote.workspace == workspace && recorded.vote.path == path;
    });
    return onPath;
}

} // namespace

void VoteTally::add(VoteKind kind) {
    switch (kind) {
    case VoteKind::Approve:
        ++approvals;
        break;
    case VoteKind::RequestChanges:
        ++changes;
        break;
    case VoteKind::Reject:
        ++rejections;
        break;
    case VoteKind::Undecide:
        break;
    }
}

FileDecision decisionFrom(const VoteTally& tally) {
    if (tally.approvals + tally.changes + tally.rejections < 2) {
        return FileDecision::Incomplete;
    }
    if (tally.rejections > 0) {
        return FileDecision::Rejected;
    }
    if (tally.approvals >= 2) {
        return FileDecision::Approved; // a third checker can unblock
    }
    return tally.approvals > 0 ? FileDecision::Conflicted : FileDecision::ChangesRequested;
}

std::string_view nameOf(FileDecision decision) {
    switch (decision) {
    case FileDecision::Undecided:
        return "undecided";
    case FileDecision::Incomplete:
        return "incomplete";
    case FileDecision::Approved:
        return "approved";
    case FileDecision::ChangesRequested:
        return "changes-requested";
    case FileDecision::Rejected:
        return "rejected";
    case FileDecision::Conflicted:
        return "conflicted";
    }
    return "undecided";
}

DecisionOnFile decide(const std::vector<RecordedVote>& votes, std::string_view workspace, std::string_view path,
                      const std::optional<Sha256Digest>& fileNow) {
    return decideOn(votesOn(votes, workspace, path), fileNow, nullptr);
}

DecisionOnFile decideWithFindings(const std::vector<RecordedVote>& votes, std::string_view workspace,
                                  std::string_view path, const std::optional<Sha256Digest>& fileNow,
                                  const std::vector<SeenFinding>& findingsNow) {
    return decideOn(votesOn(votes, workspace, path), fileNow, &findingsNow);
}

} // namespace outcheck::review
