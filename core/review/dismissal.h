// SPDX-License-Identifier: GPL-3.0-or-later
// Dismissals: a checker's signed word that a finding, or one place of it, is no reason to hold the file back, and why.
// Bound to the finding's fingerprint and to the file's bytes: a fingerprint holds no values, so on other bytes the same
// places may hold others. A dismissed finding keeps its part in verdict and decision; only votes decide.
#pragma once

#include "base/digest.h"
#include "base/result.h"
#include "base/utc_time.h"
#include "rules/finding.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::review {

enum class DismissalAct { Dismiss, TakeBack };
std::string_view nameOf(DismissalAct act); // dismiss | take-back
Result<DismissalAct> dismissalActFrom(std::string_view text);

// One place of a finding, as in its Spot: counted from 0.
struct DismissedPlace {
    std::uint64_t row = 0;
    std::uint32_t column = 0;
    friend auto operator<=>(const DismissedPlace&, const DismissedPlace&) = default;
};

struct Dismissal {
    std::string workspace;
    std::string path;
    Sha256Digest file;    // the bytes that the finding was made on
    Sha256Digest finding; // its fingerprint
    std::string rule;
    rules::Severity severity = rules::Severity::Query;
    std::optional<DismissedPlace> place; // nothing: all of the finding
    DismissalAct act = DismissalAct::Dismiss;
    std::string author; // who wrote the file, as the manifest has it; may be empty
    std::string reason; // free text: goes to the writer's content ref, an entry holds only its salted digest
};

// A dismissal as the ledger gives it back.
struct RecordedDismissal {
    Dismissal dismissal;
    std::string entryId; // uuid
    std::string writer;  // fingerprint of the key, hex SHA-256
    std::string writerName;
    UtcSeconds time;
    std::uint64_t sequence = 0;
    bool reasonErased = false;
    bool reasonNotHere = false; // it has not come to this computer
};

// Whether this may be recorded: Refused with the reason (dismissal-needs-reason, own-output). MissingField without
// workspace, path or rule, Malformed for text that is not UTF-8, TooLarge for a reason over maximumCommentBytes.
Result<void> validate(const Dismissal& dismissal, std::string_view checkerName);

// The dismissals that stand on a file with these bytes: of each reviewer the last word on a finding or place, where it
// was not taken back; none of the file's own author. Oldest first. `fileNow` empty: not known yet, none stands.
std::vector<RecordedDismissal> standingDismissals(std::vector<RecordedDismissal> all, std::string_view workspace,
                                                  std::string_view path, const std::optional<Sha256Digest>& fileNow);

// How much of a finding is dismissed by these: all of it where it is as a whole, or every one of its places.
struct DismissedPart {
    bool whole = false;
    std::uint64_t places = 0; // dismissed one by one, of those that the finding lists
};
DismissedPart dismissedPart(const rules::Finding& finding, const std::vector<RecordedDismissal>& standing);
// How many of the findings are dismissed as a whole.
std::size_t countDismissed(const std::vector<rules::Finding>& findings, const std::vector<RecordedDismissal>& standing);

} // namespace outcheck::review
