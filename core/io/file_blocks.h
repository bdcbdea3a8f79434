// SPDX-License-Identifier: GPL-3.0-or-later
// One pass over an open file in blocks, without hashing: for indexes and searches, which must be quicker than a hash.
#pragma once

#include "base/result.h"
#include "io/confined_root.h"
#include "task/progress.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string_view>

namespace outcheck::io {

using OnBlock = std::function<bool(std::string_view)>; // gives whether it wants more

// Hands over the bytes from `offset` to the end of the file in order. True when onBlock saw the last byte and wanted
// more. Cancelled, ReadFailed; ChangedWhileRead when the file is not as long, or not the same, as at the start.
Result<bool> forEachBlock(const OpenFile& file, std::uint64_t offset, std::size_t blockBytes, std::stop_token stop,
                          task::Progress* progress, const OnBlock& onBlock);

// The same for who reads all of a large file: the next blocks are read on a thread of their own meanwhile.
Result<bool> forEachBlockAhead(const OpenFile& file, std::uint64_t offset, std::size_t blockBytes, std::stop_token stop,
                               task::Progress* progress, const OnBlock& onBlock);

} // namespace outcheck::io
