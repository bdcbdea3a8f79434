// SPDX-License-Identifier: GPL-3.0-or-later
// What the scanner is given: a text, how it stands in the file, and where it is cut into blocks. Every input follows
// from a seed and its number alone, so that any one of them can be made again.
#pragma once

#include "csv/dialect.h"
#include "random.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace outcheck::fuzz {

// How the text is written in the file.
enum class Writing { Bytes, Latin1, Utf16Le, Utf16Be };

struct Input {
    static constexpr std::size_t noLimit = std::numeric_limits<std::size_t>::max();

    std::string head; // before the first record: byte-order mark, "sep=;" line (Writing::Bytes only)
    std::string text; // for the other writings each byte is one character, U+0000 to U+00FF
    char delimiter = ',';
    Writing writing = Writing::Bytes;
    std::vector<std::size_t> cuts;     // ascending places in the file's bytes; twice the same: an empty block
    std::size_t stopAfter = noLimit;   // onRecord asks to stop at its so manieth call
    std::size_t recordLimit = noLimit; // as RecordScanner has it; noLimit: its own
};

// Fills `input` (whose memory is used again) with number `number` of this seed.
void makeInput(std::uint64_t seed, std::uint64_t number, Input& input);

// Longer texts for the row index: several checkpoints, sometimes several blocks.
void makeLongInput(std::uint64_t seed, std::uint64_t number, Input& input);

// The bytes of the file, the UTF-8 text that its records are read from, and the dialect it is written in.
std::string fileBytesOf(const Input& input);
std::string utf8TextOf(const Input& input);
csv::Dialect dialectOf(const Input& input);

} // namespace outcheck::fuzz
