// SPDX-License-Identifier: GPL-3.0-or-later
#include "request/workspace_files.h"

#include "workspace/workspace.h"

namespace outcheck::cli {

Result<release::WorkspaceStanding> readWorkspaceStanding(RequestSession& session, const std::string& workspaceFolder,
                                                         const std::string& name) {
    const std::stop_token stop = stopOnSignal();
    return workspace::Workspace::open(workspaceFolder, {}, stop).map([&](const workspace::Workspace& workspace) {
        task::Progress progress;
        const ProgressLine line(progress, "reading " + workspace.name());
        return release::standingOf(workspace, name.empty() ? workspace.name() : name, session.desk().book(), stop,
                                   progress);
    });
}

} // namespace outcheck::cli
