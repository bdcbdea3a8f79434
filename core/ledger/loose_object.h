// SPDX-License-Identifier: GPL-3.0-or-later
// Objects of git as files, read by ourselves: libgit2 1.5 spins for ever on some damaged ones, and a compressed file
// can be changed without a change of what it says. A ledger's loose objects are therefore stored uncompressed
// (core.looseCompression 0), and every bit of the file counts. Packs are admitted only while the checksum at their end
// holds.
#pragma once

#include "base/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace outcheck::ledger {

struct LooseObject {
    std::string type; // blob | tree | commit
    std::string content;
};

// Nothing where there is no such file (the object may be packed). NotGenuine where the file is not exactly the object
// of this name.
Result<std::optional<LooseObject>> readLooseObject(const std::filesystem::path& repository, const std::string& name);

// Writes an object, synced, and gives its name; nothing is written where it is there already. DiskFull, NoPermission,
// WriteFailed.
Result<std::string> writeLooseObject(const std::filesystem::path& repository, std::string_view type,
                                     std::string_view content);
// Files in objects/ that begin so are half-written; git too passes over them.
inline constexpr std::string_view temporaryObjectPrefix = "tmp_obj_outcheck_";

// Whether every pack, index and graph ends in the SHA-1 of what stands before. NotGenuine with the file. A file that
// was found good by this process, and has kept its size and time since, is not read again unless `anew`.
Result<void> checkPacks(const std::filesystem::path& repository, bool anew);

} // namespace outcheck::ledger
