// SPDX-License-Identifier: GPL-3.0-or-later
// Hashes the outputs of a workspace and holds them against what the manifest says of them.
#pragma once

#include "task/progress.h"
#include "workspace/workspace.h"

#include <map>
#include <stop_token>
#include <string>
#include <vector>

namespace outcheck::cli {

struct VerifiedOutputs {
    std::map<std::string, workspace::Verification> byPath; // Unverified where it could not be read to its end
    std::vector<Error> problems;
};

// Every output on disk that may be opened and has a digest to compare with, on all cores.
VerifiedOutputs verifyOutputs(const workspace::Workspace& workspace, std::stop_token stop, task::Progress& progress);

} // namespace outcheck::cli
