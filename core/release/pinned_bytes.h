// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that were pinned when a request was made, and how they come into a folder: only if they are still those.
#pragma once

#include "ledger/ledger.h"
#include "release/bundle_folder.h"
#include "review/request_act.h"

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace outcheck::release {

// Hands the bytes kept for a pin to the sink, in order.
using ReadPinned = std::function<Result<void>(const review::FilePin&, const BundleFolder::Sink&)>;
// Reads what is kept with this ledger, which must outlive it. What Ledger::fileBytes gives.
ReadPinned readerOfPinned(const ledger::Ledger& ledger);

struct PinnedFile {
    std::string path;
    review::FilePin pin;
};

// Writes them into the folder, below `prefix`. NotGenuine where the bytes kept are not those that were pinned,
// Cancelled, and what reading and writing give.
Result<void> writePinned(BundleFolder& folder, std::string_view prefix, const PinnedFile& file,
                         const ReadPinned& readPinned, const std::stop_token& stop);

// These files under their paths in a new folder that appears whole or not at all. It opens like any workspace, so that
// a review looks at what was asked for and not at a workspace that goes on changing.
Result<void> layOut(const std::vector<PinnedFile>& files, const ReadPinned& readPinned,
                    const std::filesystem::path& folder, const std::stop_token& stop);

} // namespace outcheck::release
