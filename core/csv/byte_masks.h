// SPDX-License-Identifier: GPL-3.0-or-later
// Where the bytes that structure a text stand in a group of 64: one bit a byte, lowest bit first. SSE2 where the
// processor family always has it, eight bytes to a word elsewhere; both give the same masks and a test holds them
// together.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define OUTCHECK_SSE2 1
#endif

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

// Eight bytes to eight bits: which of them equal `byte`.
inline std::uint64_t bitsEqual(std::uint64_t word, char byte) {
    constexpr std::uint64_t low7 = 0x7F7F'7F7F'7F7F'7F7FU;
    const std::uint64_t differing = word ^ (0x0101'0101'0101'0101U * static_cast<std::uint8_t>(byte));
    const std::uint64_t zero = ~((((differing & low7) + low7) | differing) | low7); // 0x80 where a byte is equal
    return ((zero >> 7U) * 0x0102'0408'1020'4080U) >> 56U;
}

// Takes 64 readable bytes.
inline ByteMasks masksByWords(const char* bytes, char delimiter, char quote) {
    ByteMasks masks;
    for (unsigned i = 0; i < groupBytes; i += 8) {
        std::uint64_t word = 0;
        for (unsigned j = 0; j < 8; ++j) {
            word |= static_cast<std::uint64_t>(static_cast<std::uint8_t>(bytes[i + j])) << (8U * j);
        }
        masks.quote |= bitsEqual(word, quote) << i;
        masks.delimiter |= bitsEqual(word, delimiter) << i;
        masks.lineFeed |= bitsEqual(word, '\n') << i;
        masks.carriageReturn |= bitsEqual(word, '\r') << i;
        masks.nul |= bitsEqual(word, '\0') << i;
        masks.high |= ((((word >> 7U) & 0x0101'0101'0101'0101U) * 0x0102'0408'1020'4080U) >> 56U) << i;
    }
    return masks;
}

#if defined(OUTCHECK_SSE2)
inline ByteMasks masksOf(const char* bytes, char delimiter, char quote) {
    const __m128i quotes = _mm_set1_epi8(quote);
    const __m128i delimiters = _mm_set1_epi8(delimiter);
    const __m128i lineFeeds = _mm_set1_epi8('\n');
    const __m128i returns = _mm_set1_epi8('\r');
    const auto bitsOf = [](__m128i lanes, unsigned shift) {
        return static_cast<std::uint64_t>(static_cast<std::uint32_t>(_mm_movemask_epi8(lanes))) << shift;
    };
    ByteMasks masks;
    for (unsigned i = 0; i < groupBytes; i += 16) {
        __m128i lanes;
        std::memcpy(&lanes, bytes + i, sizeof lanes);
        masks.quote |= bitsOf(_mm_cmpeq_epi8(lanes, quotes), i);
        masks.delimiter |= bitsOf(_mm_cmpeq_epi8(lanes, delimiters), i);
        masks.lineFeed |= bitsOf(_mm_cmpeq_epi8(lanes, lineFeeds), i);
        masks.carriageReturn |= bitsOf(_mm_cmpeq_epi8(lanes, returns), i);
        masks.nul |= bitsOf(_mm_cmpeq_epi8(lanes, _mm_setzero_si128()), i);
        masks.high |= bitsOf(lanes, i);
    }
    return masks;
}
#else
inline ByteMasks masksOf(const char* bytes, char delimiter, char quote) {
    return masksByWords(bytes, delimiter, quote);
}
#endif

// The same for a group of which only the first `count` bytes (fewer than 64) may be read; the bits beyond are 0.
inline ByteMasks masksOfFirst(const char* bytes, std::size_t count, char delimiter, char quote) {
    char padded[groupBytes];
    std::memset(padded, 1, sizeof padded);
    std::memcpy(padded, bytes, count);
    return masksOf(padded, delimiter, quote);
}

} // namespace outcheck::csv
