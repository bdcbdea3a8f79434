// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/session/open_tasks.h"

#include "check/check_run.h"
#include "task/progress.h"

#include <system_error>

namespace outcheck::desktop {

Result<OpenedWorkspace> openEverything(const std::filesystem::path& path, const std::string& policy,
                                       std::stop_token stop) {
    auto rules = check::loadPolicy(policy);
    if (!rules) {
        return failure(rules.error());
    }
    std::error_code ignored; // a path that cannot be looked at is opened as a folder, and that says why it fails
    const bool isFile = std::filesystem::is_regular_file(path, ignored);
    auto opened = isFile ? workspace::Workspace::openAround(path, stop) : workspace::Workspace::open(path, {}, stop);
    if (!opened) {
        return failure(opened.error());
    }
    if (stop.stop_requested()) {
        return failure(task::cancelled(path.string()));
    }
    return OpenedWorkspace{std::make_shared<const workspace::Workspace>(*std::move(opened)),
                           std::make_shared<const rules::Policy>(*std::move(rules))};
}

} // namespace outcheck::desktop
