// SPDX-License-Identifier: GPL-3.0-or-later
// The fast path's eye: finds the separators of a table sixty-four bytes at a time, with the widest vectors that the
// processor has, and notices where the bytes are not simple enough to be trusted to it.
#pragma once

#include <cstddef>
#include <cstdint>

namespace outcheck::csv {

// What a group of 64 bytes leaves for the next one. As given: the first byte begins a record.
struct SeparatorState {
    std::uint64_t inside = 0;         // all ones: the group begins inside quotes
    std::uint64_t afterSeparator = 1; // 1: a field begins with the first byte
    std::uint64_t afterClose = 0;     // 1: the byte before closed a quoted field
    std::uint64_t afterReturn = 0;    // 1: the byte before was a CR outside quotes
};

struct SeparatorRun {
    std::size_t count = 0;     // separators found
    std::size_t lineFeeds = 0; // of them
    std::size_t groups = 0;    // groups read; fewer than asked for when the next one is not simple
    bool isSimple = true;      // false: the group behind those read needs the exact scanner
    bool anyQuote = false;
    bool anyHigh = false; // bytes above 0x7F
};

inline constexpr std::size_t separatorsBeyond = 8; // written, but no separators

// Reads `groups` times 64 bytes. Gives, in ascending order, where a delimiter or LF stands outside quotes, the first
// byte counted as `firstPlace` (no place is beyond 32 bits); `places` has room for one a byte, and for separatorsBeyond
// more. A group is simple when every quote opens a field or closes one (no doubled ones, none inside a field), no line
// ends inside quotes, every CR belongs to an LF, and there is no NUL: then what is found is what the exact scanner
// finds.
SeparatorRun findSeparators(const char* bytes, std::size_t groups, char delimiter, char quote, SeparatorState& state,
                            std::uint32_t firstPlace, std::uint32_t* places);

} // namespace outcheck::csv
