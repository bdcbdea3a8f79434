// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/session/open_tasks.h"

#include "check/check_run.h"
#include "task/progress.h"

#include <system_error>

namespace outcheck::desktop {

namespace {

Result<OpenedWorkspace> together(Result<workspace::Workspace> opened, Result<rules::Policy> rules,
                                 const std::filesystem::path& path, const std::stop_token& stop) {
    if (!opened) {
        return failure(opened.error());
    }
    if (stop.stop_requested()) {
        return failure(task::cancelled(path.string()));
    }
    return OpenedWorkspace{std::make_shared<const workspace::Workspace>(*std::move(opened)),
                           std::make_shared<const rules::Policy>(*std::move(rules))};
}

} // namespace

Result<OpenedWorkspace> openEverything(const std::filesystem::path& path, const std::string& policy,
                                       std::stop_token stop) {
    auto rules = check::loadPolicy(policy);
    if (!rules) {
        return failure(rules.error());
    }
    std::error_code ignored; // a path that cannot be looked at is opened as a folder, and that says why it fails
    const bool isFile = std::filesystem::is_regular_file(path, ignored);
    auto opened = isFile ? workspace::Workspace::openAround(path, stop) : workspace::Workspace::open(path, {}, stop);
    return together(std::move(opened), std::move(rules), path, stop);
}

Result<OpenedWorkspace> openLaidOut(const std::filesystem::path& folder, const std::string& name,
                                    const std::string& policy, std::stop_token stop) {
    auto rules = check::loadPolicy(policy);
    if (!rules) {
        return failure(rules.error());
    }
    return together(workspace::Workspace::openLaidOut(folder, name, stop), std::move(rules), folder, stop);
}

} // namespace outcheck::desktop
