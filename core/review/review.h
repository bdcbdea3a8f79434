// SPDX-License-Identifier: GPL-3.0-or-later
// What votes add up to: pure functions over entries, no git, no file, no clock (reference: the workflow of release
// review).
#pragma once

#include "base/digest.h"
#include "base/result.h"
#include "base/utc_time.h"
#include "rules/finding.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::review {

enum class VoteKind { Approve, RequestChanges, Reject, Undecide }; // Undecide takes one's own vote back
std::string_view nameOf(VoteKind kind);                            // approve | request-changes | reject | undecide
Result<VoteKind> voteKindFrom(std::string_view text);

// The findings that stood before the voter's eyes.
struct SeenFinding {
    Sha256Digest fingerprint;
    std::string rule;
    rules::Severity severity = rules::Severity::Query;
    friend bool operator==(const SeenFinding&, const SeenFinding&) = default;
};

// One checker on one file, bound to its bytes, to the policy and to the findings seen.
struct Vote {
    std::string workspace;
    std::string path;
    Sha256Digest file;
    Sha256Digest policy;
    std::string policyId, policyVersion;
    rules::Verdict verdict = rules::Verdict::Incomplete; // of the check seen
    std::vector<SeenFinding> findings;
    VoteKind kind = VoteKind::Undecide;
    std::string author;  // who wrote the file, as the manifest has it; may be empty
    std::string comment; // free text: goes to the writer's content ref, an entry holds only its salted digest
};

// A vote as the ledger gives it back.
struct RecordedVote {
    Vote vote;
    std::string entryId; // uuid
    std::string writer;  // fingerprint of the key, hex SHA-256
    std::string writerName;
    UtcSeconds time;
    std::uint64_t sequence = 0;
    bool commentErased = false;
    bool commentNotHere = false; // there is one, and it has not come to this computer
};

// Whether this vote may be recorded: Refused with the reason (approve-over-block-needs-comment,
// approve-unfinished-check, own-output, changes-need-comment, reject-needs-comment). MissingField without workspace or
// path, Malformed for text that is not UTF-8, TooLarge over maximumCommentBytes.
Result<void> validate(const Vote& vote, std::string_view voterName);
inline constexpr std::size_t maximumCommentBytes = 64U * 1024U;

// Whether two names are one person's: spaces around them and the case of ASCII letters do not count. Two keys of one
// person are one reviewer.
bool samePerson(std::string_view one, std::string_view other);

enum class FileDecision { Undecided, Incomplete, Approved, ChangesRequested, Rejected, Conflicted };
std::string_view nameOf(FileDecision decision);

struct DecisionOnFile {
    FileDecision decision =
        FileDecision::Undecided;      // Undecided: no vote on these bytes; Incomplete: fewer than two reviewers
    std::vector<RecordedVote> votes;  // the latest of each writer on these bytes, oldest first
    std::vector<RecordedVote> lapsed; // votes on other bytes of the same path, or on other findings
};

// What the votes say about the file with these bytes now. `fileNow` empty: not known yet, everything lapses to
// Undecided.
DecisionOnFile decide(const std::vector<RecordedVote>& votes, std::string_view workspace, std::string_view path,
                      const std::optional<Sha256Digest>& fileNow);
// The same where the findings of today are known: an approval lapses when a query or block stands now that its voter
// did not see. Other votes stay: they hold the file back, and more findings are no reason to let it go.
DecisionOnFile decideWithFindings(const std::vector<RecordedVote>& votes, std::string_view workspace,
                                  std::string_view path, const std::optional<Sha256Digest>& fileNow,
                                  const std::vector<SeenFinding>& findingsNow);

} // namespace outcheck::review
