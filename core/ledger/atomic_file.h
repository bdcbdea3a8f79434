// SPDX-License-Identifier: GPL-3.0-or-later
// Small files that are replaced whole or not at all, and read with a bound.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace outcheck::ledger {

// Writes beside and renames into place, synced; readable by the owner alone. DiskFull, NoPermission, WriteFailed.
Result<void> writeWhole(const std::filesystem::path& file, std::string_view bytes);
// Writes to `temporary`, synced, and renames that to `file`, synced as well; read-only to everybody. The caller sees to
// it that nobody else uses the temporary name. DiskFull, NoPermission, WriteFailed, and nothing is left then.
Result<void> writeThrough(const std::filesystem::path& temporary, const std::filesystem::path& file,
                          std::string_view bytes);
// Makes renames into a folder last. Does nothing where the system has no such thing.
void syncFolder(const std::filesystem::path& folder);
// NotFound, NoPermission, NotAFile, TooLarge over maximumBytes, ReadFailed.
Result<std::string> readWhole(const std::filesystem::path& file, std::uint64_t maximumBytes);
// Error for a failed write with the system's text: DiskFull where it speaks of a full disk, quota or size limit.
Error writeError(const std::filesystem::path& file, std::string_view systemText);

} // namespace outcheck::ledger
