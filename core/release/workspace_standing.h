// SPDX-License-Identifier: GPL-3.0-or-later
// The outputs of a workspace as they are now, and what release requests have to do with them; and what of it is new to
// one request. For window and command.
#pragma once

#include "review/workspace_states.h"
#include "task/progress.h"
#include "workspace/workspace.h"

#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::release {

struct WorkspaceStanding {
    std::vector<review::WorkspaceFile> files;     // what is offered for review, by path
    std::vector<review::OutputStanding> standing; // of each of them
    std::vector<Error> problems;                  // what could not be read: Invalid
};

// Reads all that is offered for review, to hash it, one file after the other; what the manifest declares is not
// believed. `name`: the workspace as requests name it. Where `stop` asks, the rest is Invalid (Cancelled).
WorkspaceStanding standingOf(const workspace::Workspace& workspace, std::string_view name,
                             const review::RequestBook& book, const std::stop_token& stop, task::Progress& progress);

// What an author puts into a request who asks for all that changed since the last release.
struct NewToRequest {
    std::vector<std::string> toAdd;     // unreleased, updated or withdrawn from another request
    std::vector<std::string> toReplace; // in this one, with other bytes
    std::vector<std::string> leftOut;   // taken out of this one, or rejected in it
};
NewToRequest newToRequest(const review::RequestState& request, const WorkspaceStanding& workspace);

} // namespace outcheck::release
