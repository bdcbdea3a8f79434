// SPDX-License-Identifier: GPL-3.0-or-later
// Private to this folder: puts a workspace together from manifest or pipeline, logs, database and the listing of the
// disk.
#pragma once

#include "io/confined_root.h"
#include "workspace/job_book.h"
#include "workspace/workspace.h"

#include <set>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace outcheck::workspace {

// Everything that is known of an open workspace.
struct WorkspaceFacts {
    WorkspaceKind kind = WorkspaceKind::PlainFolder;
    std::string name;
    std::string repository;
    std::string pipelineText;
    bool isLaidOut = false; // files of a release request, by this program
    io::ConfinedRoot root;
    std::vector<Output> outputs; // sorted by path
    std::vector<Job> jobs;
    std::vector<Error> problems;
};

struct BuildOptions {
    std::vector<std::string> vouchedPaths;
    std::string below;        // only outputs below this relative folder; empty: all
    bool onlyVouched = false; // of a plain folder: nothing but the vouched paths
    bool isPlain = false;     // a plain folder, whatever stands in it
};

// Which kind of workspace a folder is, by what stands in it.
WorkspaceKind kindOfFolder(const std::filesystem::path& folder);

Result<WorkspaceFacts> buildWorkspace(const std::filesystem::path& folder, const BuildOptions& options,
                                      std::stop_token stop);

// Device and inode: the same content under whatever name.
using ContentId = std::pair<std::uint64_t, std::uint64_t>;

// Whether a file's content is known to be closed: highly sensitive, or of a level that is misspelt and so counts as
// that.
inline bool isKnownClosed(const Output& output) {
    return output.level == PrivacyLevel::HighlySensitive ||
           (output.level == PrivacyLevel::Unknown && output.levelReason == "unknown-level");
}

} // namespace outcheck::workspace
