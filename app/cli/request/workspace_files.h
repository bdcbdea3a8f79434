// SPDX-License-Identifier: GPL-3.0-or-later
// From files in a workspace to pinned bytes, and from pinned bytes to files again.
#pragma once

#include "ledger/ledger.h"
#include "release/pinned_bytes.h"
#include "review/request_state.h"

#include <stop_token>
#include <string>
#include <vector>

namespace outcheck::cli {

// Hashes the files of a workspace and keeps their bytes with the ledger. Refused for what is not offered for review,
// NotFound; nothing is given unless all of them were read.
Result<std::vector<review::FilePin>> pinFiles(ledger::Ledger& ledger, const std::string& workspaceFolder,
                                              const std::vector<std::string>& paths, const std::stop_token& stop);

// Reads kept bytes.
release::ReadPinned readerOfPinned(const ledger::Ledger& ledger);

} // namespace outcheck::cli
