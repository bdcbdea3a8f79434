// SPDX-License-Identifier: GPL-3.0-or-later
// One output checked afresh, for a person to act on: what votes and dismissals are bound to.
#pragma once

#include "check/check_run.h"
#include "rules/policy.h"
#include "workspace/workspace.h"

#include <stop_token>
#include <string>

namespace outcheck::cli {

struct JudgedOutput {
    workspace::Workspace workspace;
    workspace::Output output;
    rules::Policy policy;
    check::FileCheck check; // with a digest
};

// Opens the workspace, finds the output and checks it. Only what is offered for review can be judged; the errors say
// why not: NotFound, Forbidden (highly sensitive), Refused (excluded, not offered for review), NoPermission, and
// whatever kept the file from being read to its end.
Result<JudgedOutput> judgeOutput(const std::string& workspaceFolder, const std::string& path, const std::string& policy,
                                 const std::stop_token& stop);

// The text, or the content of the file where one is named: at most a byte more than a comment may have, so that the
// ledger refuses what is longer. NotFound, ReadFailed.
Result<std::string> textOrFile(const std::string& text, const std::string& file);

} // namespace outcheck::cli
