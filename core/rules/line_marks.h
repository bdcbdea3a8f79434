// SPDX-License-Identifier: GPL-3.0-or-later
// Where in a text something stands that a text rule may have to look at, found in one sweep over the bytes with the
// widest vectors that the processor has. A mark is only a hint: a line without one holds nothing for that rule, a line
// with one is for the rule to judge.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace outcheck::rules {

// What a rule looks for, and what is marked for it:
// Identifier - ten digits, or 3 3 4 with blanks or dashes, free of other digits; '@'; " 9AA" behind a digit or capital.
// PrintedRow - a line's first word is a whole number, or a number and a point before a blank, '|' or '#'; or the line
//              begins with '|' or '#'. Blanks and tabs may stand before.
// CountWords - '(' before a digit; "q." of "Freq."
// Invisible  - what invisible_characters.cpp looks for, on its last byte.
enum class LineMark { Identifier, PrintedRow, CountWords, Invisible };
inline constexpr std::size_t lineMarkCount = 4;

inline constexpr std::size_t markedGroupBytes = 64;

// 64 bytes of text, one bit a byte, lowest first.
struct MarkedGroup {
    std::uint64_t starts = 0;       // a line begins here (LF, CRLF and CR end lines)
    std::uint64_t startsBefore = 0; // how many lines began in earlier groups of the text
    std::uint64_t nuls = 0;
    std::uint64_t anyMark = 0;
    std::array<std::uint64_t, lineMarkCount> marks{}; // by LineMark, each in the line that it is about
    friend bool operator==(const MarkedGroup&, const MarkedGroup&) = default;
};

// Marks a text that comes group by group and begins with a line.
class LineMarker {
public:
    // Beginnings of characters that may be invisible, each marked on the last byte named.
    struct Leads {
        std::uint64_t c2 = 0, e2 = 0, e280 = 0, e281 = 0, ef = 0, efbb = 0, f3 = 0, f3a0 = 0;
    };
    // What one group tells the next: bytes of a kind in the group before, and sums that carry over.
    struct Carry {
        std::uint64_t digits = 0, blanksAndDashes = 0, spaces = 0, capitals = 0;
        std::uint64_t points = 0, letterQ = 0, brackets = 0;
        Leads leads;
        std::uint64_t returns = 0;
        std::uint64_t endsLine = 1; // the byte before is CR or LF, or there is none
        std::uint64_t inIndent = 0; // only blanks since the line began
        std::uint64_t inNumber = 0; // nor anything but digits and commas behind them
        std::uint64_t starts = 0;   // counted so far
    };

    // The next `count` groups, whose bytes are all readable; bytes behind the end of the text are zeros.
    void mark(const char* text, std::size_t count, MarkedGroup* groups);

private:
    Carry m_carry;
};

} // namespace outcheck::rules
