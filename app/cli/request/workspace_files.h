// SPDX-License-Identifier: GPL-3.0-or-later
// What requests have to do with the outputs of a workspace.
#pragma once

#include "request/request_session.h"

#include "release/workspace_standing.h"

#include <string>

namespace outcheck::cli {

// What requests of the ledger have to do with the outputs in the workspace's folder; with a line of progress. `name`:
// as requests name the workspace; empty: as it names itself. What opening a workspace gives.
Result<release::WorkspaceStanding> readWorkspaceStanding(RequestSession& session, const std::string& workspaceFolder,
                                                         const std::string& name);

} // namespace outcheck::cli
