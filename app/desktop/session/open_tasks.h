// SPDX-License-Identifier: GPL-3.0-or-later
// What opening a workspace takes, off the interface thread: the workspace and the policy it is judged by.
#pragma once

#include "base/result.h"
#include "rules/policy.h"
#include "workspace/workspace.h"

#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>

namespace outcheck::desktop {

struct OpenedWorkspace {
    std::shared_ptr<const workspace::Workspace> workspace;
    std::shared_ptr<const rules::Policy> policy;
};

// Opens a folder, or the workspace around a single file. `policy`: built-in id or YAML file. The errors of both.
Result<OpenedWorkspace> openEverything(const std::filesystem::path& path, const std::string& policy,
                                       std::stop_token stop);

// The files of a release request that were laid out in a folder, under the name of their workspace. The errors of both.
Result<OpenedWorkspace> openLaidOut(const std::filesystem::path& folder, const std::string& name,
                                    const std::string& policy, std::stop_token stop);

} // namespace outcheck::desktop
