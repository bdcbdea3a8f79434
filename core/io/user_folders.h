// SPDX-License-Identifier: GPL-3.0-or-later
// Where this person's own files live: settings, keys and ledger in the home folder, what can be made again in the
// cache.
#pragma once

#include "base/result.h"

#include <filesystem>

namespace outcheck::io {

// OUTCHECK_HOME (tests, portable use), else `outcheck` in the user's data folder.
std::filesystem::path homeFolder();
// `cache` in OUTCHECK_HOME, else `outcheck` in the user's cache folder. Whatever lies there may be deleted at any time.
std::filesystem::path cacheFolder();

// Makes the folder and those above it; a folder that was not there becomes the owner's alone. NoPermission, DiskFull,
// WriteFailed.
Result<void> makePrivateFolder(const std::filesystem::path& folder);

} // namespace outcheck::io
