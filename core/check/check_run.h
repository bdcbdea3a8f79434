// SPDX-License-Identifier: GPL-3.0-or-later
// CheckRun: outputs → content → rules → findings. The same for window and command.
#pragma once

#include "base/digest.h"
#include "io/confined_root.h"
#include "rules/finding.h"
#include "rules/policy.h"
#include "rules/policy_reader.h"
#include "table/table_profile.h"
#include "task/progress.h"
#include "workspace/workspace.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace outcheck::check {

enum class CheckState {
    Complete,
    Incomplete, // cancelled, or something could not be read: problems says what
    Stale       // changed while it was read
};

// One of several tables in a file: each is understood for itself.
struct TableBlock {
    std::uint64_t firstRecord = 0; // of the file, its titles included; it has table.records of them
    std::uint32_t firstColumn = 0, columns = 0;
    table::TableProfile table; // columns beside it are empty; records are counted from its first
};

// What one check of one output gave. `verdict` is Incomplete whenever state is not Complete.
struct FileCheck {
    std::string path;
    workspace::OutputKind kind = workspace::OutputKind::Other;
    CheckState state = CheckState::Incomplete;
    rules::Verdict verdict = rules::Verdict::Incomplete;
    std::optional<Sha256Digest> digest; // of the bytes that were checked
    std::optional<io::FileIdentity> identity;
    // The file is as it was when it was last read, by device, inode, size and times: what stands here is from then.
    bool digestReused = false;
    workspace::Verification verification = workspace::Verification::Unverified;
    std::vector<rules::Finding> findings; // worst severity first, then rule, then place
    // Parts that no rule could judge, in stable words (image-pixels, unknown-encoding, …). Any makes the verdict at
    // least Query.
    std::vector<rules::Reason> notUnderstood;
    std::vector<Error> problems;
    std::optional<table::TableProfile> table; // CSV only; of several tables (blocks) only an account
    std::vector<TableBlock> blocks;           // where the file holds several tables, in its order; else empty
    // Of the corrections of roles that were at hand (role_corrections.h), where there were any. CSV only.
    std::optional<Sha256Digest> corrections;
    std::uint64_t lines = 0; // text only
};

// any block → Fail; else any query or a part not understood → Query; else Clean; not Complete → Incomplete.
rules::Verdict verdictOf(const FileCheck& check);

class ResultCache;

// Checks one output to its end. Never throws, never fails: what went wrong is in the result. Reads all of the file, but
// where a cache (result_cache.h) is given that knows it.
FileCheck checkOutput(const workspace::Workspace& workspace, const workspace::Output& output,
                      const rules::Policy& policy, std::stop_token stop, task::Progress* progress,
                      ResultCache* cache = nullptr);

struct CheckSummary {
    std::size_t clean = 0, query = 0, fail = 0, incomplete = 0;
    std::size_t total() const { return clean + query + fail + incomplete; }
};

// Checks the outputs at these paths on all cores (at least one, at most `threads`, 0: as many as the machine has) and
// hands each result over as it is ready, one at a time, from a worker thread. Returns when all are done or stopped;
// stopped ones are handed over as Incomplete.
CheckSummary runChecks(const workspace::Workspace& workspace, const std::vector<std::string>& paths,
                       const rules::Policy& policy, std::stop_token stop, task::Progress& progress,
                       const std::function<void(FileCheck)>& onResult, unsigned threads = 0,
                       ResultCache* cache = nullptr);

// The policies built into the program: ids, and the text of one. NotFound.
std::vector<std::string> builtInPolicies();
Result<rules::Policy> builtInPolicy(std::string_view id);
// `name` is a built-in id or the path of a YAML file. What it inherits from is built in, or for a file may lie beside
// it.
Result<rules::Policy> loadPolicy(const std::string& name);
// The same with all its faults. An error where there is nothing to read: no such file, no permission, over 4 MiB.
Result<rules::PolicyReading> readPolicy(const std::string& name);
inline constexpr std::string_view defaultPolicy = "opensafely";

} // namespace outcheck::check
