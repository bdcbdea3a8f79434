// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a bundle and checks one. In its folder:
//   outputs/<path>      the files, byte for byte as pinned
//   release.json        the bundle (bundle.h), with its SSH signature release.json.sig and allowed_signers
//   release.md          the same in words
//   SHA256SUMS          for sha256sum -c
#pragma once

#include "ledger/ledger.h"
#include "release/bundle.h"
#include "release/pinned_bytes.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace outcheck::release {

// A bundle that stands in its place, and is taken back unless it is kept.
struct PlacedBundle {
    BundleFolder folder;
    Sha256Digest digest; // of release.json: what the ledger records
};

// Stages all of it beside `target`, signs it and puts it there. What validate() gives; NotGenuine where pinned bytes
// are not those that were approved; Cancelled; what signing and writing give. Nothing is left then.
Result<PlacedBundle> placeBundle(const Bundle& bundle, const ReadPinned& readPinned, const ledger::Identity& identity,
                                 const std::filesystem::path& target, const std::stop_token& stop);

// What does not hold about a bundle that lies in a folder: signature, files that are missing, other or too many,
// account and sums. Empty: genuine, as far as can be told without the ledger. `bundle` is filled with what release.json
// says where it can be read. Errors are NotGenuine, or ReadFailed and the like where something could not be looked at.
std::vector<Error> faultsOfBundle(const std::filesystem::path& folder, Bundle& bundle, const std::stop_token& stop);

} // namespace outcheck::release
