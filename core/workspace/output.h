// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a workspace: Output, Job, PrivacyLevel (reference: formats.md of the house's papers, OpenSAFELY 2026).
#pragma once

#include "base/digest.h"
#include "base/utc_time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::workspace {

enum class PrivacyLevel { HighlySensitive, ModeratelySensitive, MinimallySensitive, Unknown };
std::string_view nameOf(PrivacyLevel level); // highly_sensitive, … , unknown
// Exact spelling only; anything else is Unknown (and then never opened).
PrivacyLevel privacyLevelFrom(std::string_view text);

enum class OutputKind { Csv, Png, Jpeg, Svg, Html, Pdf, Json, Log, Text, Markdown, Other };
std::string_view nameOf(OutputKind kind);
OutputKind kindOfPath(std::string_view path); // by the last suffix, any case

enum class JobStatus { Pending, Running, Failed, Succeeded, Unknown };
std::string_view nameOf(JobStatus status);
JobStatus jobStatusFrom(std::string_view text); // any case
inline bool isCompleted(JobStatus status) {
    return status == JobStatus::Failed || status == JobStatus::Succeeded;
}

// What there is on disk, known without reading content.
enum class Presence {
    Present,
    Excluded,   // not admitted to level 4; a message stands in its place
    Missing,    // named, but not on disk
    Unreadable, // on disk, but a link, a device, or without permission
    Withheld    // not looked at: highly sensitive or of unknown level
};
std::string_view nameOf(Presence presence); // present, excluded, missing, unreadable, withheld

// What is known of the content against the manifest. Unverified until hashing has reached it.
enum class Verification { Unverified, Verified, Differs, NothingToCompare };
std::string_view nameOf(Verification verification); // unverified, verified, differs, nothing-to-compare

struct Output {
    std::string path; // relative to the workspace, '/' between parts; the real file's, without ".txt" for excluded ones
    OutputKind kind = OutputKind::Other;
    PrivacyLevel level = PrivacyLevel::Unknown;
    std::string levelReason; // code: manifest | pattern | strictest-pattern | no-pattern | vouched | plain-folder |
                             // unknown-level | hard-link
    Presence presence = Presence::Present;
    std::string exclusionReason;               // the platform's sentence, where excluded
    std::optional<std::uint64_t> size;         // bytes: on disk, or of the original where excluded
    std::optional<std::uint64_t> declaredSize; // as the manifest has it
    std::optional<Sha256Digest> declaredDigest;
    std::optional<std::int64_t> declaredRows, declaredColumns; // header not counted
    std::string action, jobId, jobRequest, user, repository, commit;
    std::optional<UtcSeconds> time; // when it was written
    JobStatus jobStatus = JobStatus::Unknown;
    bool unlisted = false;        // on disk, but no manifest or pattern names it
    bool outOfDateOutput = false; // a later run of its action no longer writes it
    bool outOfDateAction = false; // its action's code or inputs have changed since
    // Offered to the checker: moderately sensitive, of a completed job (or one whose state nobody recorded), not out of
    // date.
    bool forReview = false;
};

// What a digest of its content says of an output: Verified, Differs or NothingToCompare.
Verification verificationOf(const Output& output, const Sha256Digest& digest);

struct Job {
    std::string id, request, action, commit, user, repository, databaseName;
    JobStatus status = JobStatus::Unknown;
    std::string statusCode;    // as recorded, e.g. nonzero_exit
    std::string statusMessage; // as recorded
    std::string hint;
    std::optional<std::int64_t> exitCode;
    std::optional<UtcSeconds> created, started, completed;
    struct NamedOutput {
        std::string path;
        PrivacyLevel level = PrivacyLevel::Unknown;
        std::string exclusionReason; // empty where admitted
    };
    std::vector<NamedOutput> outputs;
    std::string logPath;              // workspace-relative, empty where there is none
    std::vector<std::string> sources; // manifest | log | database: where the facts came from
};

} // namespace outcheck::workspace
