// SPDX-License-Identifier: GPL-3.0-or-later
// ReportDocument: report.json as a value. Plain words and numbers, no workspace, ledger or policy behind them, so that
// the reader, the PDF and the verifier all look at the same thing. Schema: README.md of this folder. Never a cell
// value.
#pragma once

#include "base/result.h"
#include "base/utc_time.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace outcheck::report {

inline constexpr std::int64_t documentVersion = 1;
// Places written out for one finding; its count says how many there are.
inline constexpr std::size_t maximumPositions = 50;

// Counted from 1, the header record included. Cell: record and column. Line: line and first byte in it.
struct DocumentPosition {
    std::uint64_t row = 0;
    std::uint64_t column = 0;
    friend bool operator==(const DocumentPosition&, const DocumentPosition&) = default;
};

struct DocumentFinding {
    std::string rule;
    std::string severity;   // block | query | note
    std::string place;      // file | cell | line
    std::string columnName; // the header of the column, empty where there is none or it could be a value
    std::uint64_t count = 0;
    std::vector<DocumentPosition> positions;
    std::string reasonKey;
    std::map<std::string, std::string> reasonArguments;
    std::string sentence; // the reason in English
    std::string guidance; // key into ReportDocument::guidance, may be empty
    std::string fingerprint;
};

struct DocumentReason {
    std::string key;
    std::map<std::string, std::string> arguments;
    std::string sentence;
};

struct DocumentProblem {
    std::string code, file, field, detail;
    std::uint64_t line = 0;
};

struct DocumentVote {
    std::string entry;  // uuid of the ledger's entry
    std::string kind;   // approve | request-changes | reject | undecide
    std::string writer; // hex fingerprint of the key
    std::string writerName;
    UtcSeconds time;
    std::uint64_t sequence = 0;
    std::string file, policy;   // SHA-256 in hex: what the vote is bound to
    std::string verdict;        // of the check that the voter saw
    std::uint64_t findings = 0; // how many the voter saw
    std::string comment;        // given | erased | none; its text stays in the ledger
};

// A finding, or one place of it, that a checker has dismissed; it stands in the verdict all the same.
struct DocumentDismissal {
    std::string entry;   // uuid of the ledger's entry
    std::string finding; // fingerprint
    std::string rule, severity;
    std::optional<DocumentPosition> position; // as the finding's; nothing: all of it
    std::string writer, writerName;
    UtcSeconds time;
    std::uint64_t sequence = 0;
    std::string file;   // SHA-256 in hex: what it is bound to
    std::string reason; // given | erased; its text stays in the ledger
};

struct DocumentFile {
    std::string path;    // UTF-8; bytes that are not, replaced
    std::string pathHex; // the path's true bytes in hex, where they are not UTF-8
    std::string kind, level;
    // checked | incomplete | changed-while-checked | not-checked | excluded | missing | unreadable | withheld
    std::string state;
    std::string note; // the platform's sentence for an excluded file
    bool forReview = false;
    std::optional<std::uint64_t> size;
    std::optional<std::string> digest;         // SHA-256 of the bytes that were checked
    std::optional<std::string> declaredDigest; // as the manifest has it
    std::string verification;                  // unverified | verified | differs | nothing-to-compare
    std::string action, job, jobRequest, commit, jobStatus;
    std::optional<UtcSeconds> time;
    std::string verdict; // clean | query | fail | incomplete; empty where nothing was to be checked
    std::vector<DocumentFinding> findings;
    std::vector<DocumentReason> notUnderstood;
    std::vector<DocumentProblem> problems;
    std::string decision; // undecided | incomplete | approved | changes-requested | rejected | conflicted
    std::vector<DocumentVote> votes, lapsed;
    std::vector<DocumentDismissal> dismissals; // those that stand, oldest first

    // How many findings are dismissed, as a whole or in as many places as they have.
    std::uint64_t dismissedFindings() const;
};

struct DocumentGuidance {
    std::string key, title, text, source, url, status;
};

struct DocumentHead {
    std::string writer, name, commit, entry;
    std::uint64_t sequence = 0;
};

struct ReportDocument {
    std::string workspaceName, workspaceKind, repository;
    std::vector<std::string> jobRequests, commits;
    std::vector<DocumentProblem> workspaceProblems;
    std::string policyId, policyVersion, policyTitle, policyDigest;
    std::vector<std::string> rulesOff, notChecked; // what a clean verdict by that policy does not mean
    std::vector<DocumentGuidance> guidance;        // what the findings rest on
    std::vector<DocumentFile> files;
    std::map<std::string, std::uint64_t> notForReview; // reason → how many files
    std::string ledgerId;                              // empty: no ledger was at hand
    std::vector<DocumentHead> ledgerHeads;
    UtcSeconds made;
    std::string madeBy, programVersion;

    // How many files carry this verdict, or decision.
    std::map<std::string, std::uint64_t> verdictCounts() const;
    std::map<std::string, std::uint64_t> decisionCounts() const;
    std::uint64_t notForReviewTotal() const;
};

// Stable JSON, UTF-8, two spaces, sorted keys, ends in a line break.
std::string toJson(const ReportDocument& document);

// Reads what toJson wrote, and nothing else: an unknown field or value, another spacing or a later version is an error
// that names the field, so that no byte of a report goes unread. `file` is the name for errors.
Result<ReportDocument> parseReport(std::string_view bytes, std::string_view file);

} // namespace outcheck::report
