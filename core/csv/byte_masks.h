// SPDX-License-Identifier: GPL-3.0-or-later
// Where the bytes that structure a text stand in a group of 64: one bit a byte, lowest bit first; found with the widest
// vectors that the processor has.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace outcheck::csv {

inline constexpr std::size_t groupBytes = 64;

struct ByteMasks {
    std::uint64_t quote = 0;
    std::uint64_t delimiter = 0;
    std::uint64_t lineFeed = 0;
    std::uint64_t carriageReturn = 0;
    std::uint64_t nul = 0;
    std::uint64_t high = 0; // 0x80 and above
    friend bool operator==(const ByteMasks&, const ByteMasks&) = default;
};

// Takes 64 readable bytes.
ByteMasks masksOf(const char* bytes, char delimiter, char quote);

// The same for a group of which only the first `count` bytes (fewer than 64) may be read; the bits beyond are 0.
inline ByteMasks masksOfFirst(const char* bytes, std::size_t count, char delimiter, char quote) {
    char padded[groupBytes];
    std::memset(padded, 1, sizeof padded);
    std::memcpy(padded, bytes, count);
    return masksOf(padded, delimiter, quote);
}

} // namespace outcheck::csv
