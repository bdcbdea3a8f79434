// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of pinned files, in the files ref of whoever pinned them: one folder a file, named by its SHA-256, with its
// bytes in pieces that are small enough to be written, sent and read one after the other. Private to core/ledger.
#pragma once

#include "base/digest.h"
#include "ledger/repository.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string_view>

namespace outcheck::ledger {

struct StoredFile {
    Sha256Digest digest;
    std::uint64_t bytes = 0;
    ObjectName tree; // of its pieces
};

// Writes the pieces; no ref is moved. NotFound, NotAFile, TooLarge over `maximumBytes`, Cancelled,
// DiskFull.
Result<StoredFile> storeFile(Repository& repository, const std::filesystem::path& file, std::uint64_t maximumBytes,
                             const std::stop_token& stop);
// A commit of the files ref after `head`, with one more file.
Result<ObjectName> withFile(Repository& repository, const std::optional<ObjectName>& head, const StoredFile& file,
                            const CommitAuthor& author);
// The pieces of a file under a files ref's commit; nothing where it is not there.
Result<std::optional<ObjectName>> findFile(const Repository& repository, const ObjectName& head,
                                           const Sha256Digest& digest);
// Hands the pieces out in order. NotGenuine where they are not the file of this digest: told at the end, so the caller
// must not use what it has got before; TooLarge, Cancelled, and what `take` gives.
Result<void> readFile(const Repository& repository, const ObjectName& tree, const Sha256Digest& digest,
                      std::uint64_t maximumBytes, const std::function<Result<void>(std::string_view)>& take,
                      const std::stop_token& stop);

} // namespace outcheck::ledger
