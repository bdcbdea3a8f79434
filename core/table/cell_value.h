// SPDX-License-Identifier: GPL-3.0-or-later
// A cell's text as a value: integers with thousands separators, decimals, percent, "n (p%)", "n/N (p%)", "m (q1, q3)",
// marks of redaction. One cell knows only what it could be; its column decides (table_profile.h).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace outcheck::table {

enum class CellKind {
    Empty,
    Integer,          // 7, 1,234, 1 234, 1'234, 7.0 (writtenAsFloat)
    Decimal,          // 0.25, 1e-3
    Percent,          // 12.5%
    CountWithPercent, // 33 (2%), 1,939,441 (95.84%), 1,750 (1), 33 ([REDACTED])
    Fraction,         // n/N or n/N (p%)
    Interval,         // m (q1, q3), a [b, c], 0.89 (0.72-1.08)
    Range,            // 18-24, 1–7
    Date,             // 2020-03-01, 01/03/2020, 2020-03
    Redaction,        // [REDACTED], REDACTED, <=7, ≤7, <8, [REDACTED] (2.9%)
    MissingMark,      // NA, N/A, NaN, NULL, *, -, –, --, .
    Text
};
inline constexpr std::size_t cellKindCount = 12;
std::string_view nameOf(CellKind kind);

struct CellValue {
    CellKind kind = CellKind::Empty;
    double number = 0;         // Integer, Decimal, Percent: the number; CountWithPercent, Fraction: the count
    double second = 0;         // CountWithPercent: the percentage, 0 where withheld; Fraction: the denominator
    bool exactInteger = false; // number is an integer that a double holds exactly
    bool writtenAsFloat = false;
    bool negative = false;
    bool hasPoint = false;   // Interval: an estimate stands before the bounds, 0.89 (0.72-1.08)
    std::uint8_t digits = 0; // Integer: how many digits were written, for codes and identifiers
};

// Whether `number` is a count that a cell of this kind states: the integer itself, or the n of "n (p%)" and n/N.
bool statesCount(const CellValue& value);

// Reads one cell (unquoted, UTF-8 where valid). Never fails: what is nothing else is Text. Linear in its length.
CellValue parseCell(std::string_view text);

} // namespace outcheck::table
