// SPDX-License-Identifier: GPL-3.0-or-later
// From files in a workspace to pinned bytes kept with the ledger, and back.
#pragma once

#include "ledger/ledger.h"
#include "release/pinned_bytes.h"
#include "review/request_state.h"
#include "workspace/workspace.h"

#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::release {

inline constexpr std::uint64_t maximumPinnedFile = std::uint64_t{64} << 20U; // bytes; platforms release up to 16 MB

// Hashes outputs of a workspace and keeps their bytes with the ledger; pins in the order of the paths. Refused
// (not-offered) for what is not for review, NotFound; nothing is kept unless all of them were read. TooLarge over
// maximumPinnedFile, Cancelled.
Result<std::vector<review::FilePin>> pinFiles(ledger::Ledger& ledger, const workspace::Workspace& workspace,
                                              const std::vector<std::string>& paths, const std::stop_token& stop);

// Keeps bytes that are no file yet; they stand in a private temporary file meanwhile. What keeping and writing give.
Result<Sha256Digest> keepBytes(ledger::Ledger& ledger, std::string_view bytes, const std::stop_token& stop);

// The files of a request as they stand, without those that were taken out.
std::vector<PinnedFile> pinnedFilesOf(const review::RequestState& state);

} // namespace outcheck::release
