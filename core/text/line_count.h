// SPDX-License-Identifier: GPL-3.0-or-later
// Counts the lines of a file on every core. The file is cut into cells of one size, and each cell knows how many lines
// ended before it: memory is bounded by the size of the file, however short or long its lines are.
#pragma once

#include "base/result.h"
#include "io/confined_root.h"
#include "io/encoding.h"
#include "task/progress.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>

namespace outcheck::text {

inline constexpr std::size_t cellBytes = std::size_t{32} << 10U; // cells begin behind the byte-order mark

struct CountedCells {
    std::span<const std::uint64_t> endsBefore; // of each of the next cells: lines that ended before it, in the file
    std::uint64_t lines = 0;                   // that ended so far; behind the last cell also one without an end
};

// Whether the character before that offset is a CR, so that an LF there ends no line of its own.
Result<bool> standsBehindReturn(const io::OpenFile& file, std::uint64_t offset, io::Encoding encoding);

// Hands over the counts in the order of the file, from several threads but never two at once. Cancelled, ReadFailed,
// ChangedWhileRead.
Result<void> countLines(const io::OpenFile& file, const io::EncodingGuess& guess, std::stop_token stop,
                        task::Progress* progress, const std::function<void(const CountedCells&)>& onCells);

} // namespace outcheck::text
