// SPDX-License-Identifier: GPL-3.0-or-later
// From files in a workspace to pinned bytes.
#pragma once

#include "request/request_session.h"

#include "ledger/ledger.h"
#include "release/workspace_standing.h"
#include "review/request_state.h"

#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::cli {

inline constexpr std::uint64_t maximumPinnedFile = std::uint64_t{64} << 20U; // bytes; platforms release up to 16 MB

// Hashes the files of a workspace and keeps their bytes with the ledger. Refused for what is not offered for review,
// NotFound; nothing is given unless all of them were read. TooLarge over
// maximumPinnedFile.
Result<std::vector<review::FilePin>> pinFiles(ledger::Ledger& ledger, const std::string& workspaceFolder,
                                              const std::vector<std::string>& paths, const std::stop_token& stop);

// What requests of the ledger have to do with the outputs in the workspace's folder; with a line of progress. `name`:
// as requests name the workspace; empty: as it names itself. What opening a workspace gives.
Result<release::WorkspaceStanding> readWorkspaceStanding(RequestSession& session, const std::string& workspaceFolder,
                                                         const std::string& name);

// Keeps bytes that are no file yet; they stand in a private temporary file meanwhile. What keeping and writing give.
Result<Sha256Digest> keepBytes(ledger::Ledger& ledger, std::string_view bytes, const std::stop_token& stop);

} // namespace outcheck::cli
