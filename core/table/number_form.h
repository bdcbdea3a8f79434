// SPDX-License-Identifier: GPL-3.0-or-later
// How numbers are written in a cell, so that another number can stand in their place in the same form.
#pragma once

#include "table/cell_value.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace outcheck::table {

// Bytes of a cell's text.
struct Span {
    std::size_t begin = 0, size = 0;
    std::string_view of(std::string_view text) const { return text.substr(begin, size); }
};

// Where the figures of a cell stand. Plain numbers and percentages have only `number`.
struct CellParts {
    Span number;                     // the count of a composite
    std::optional<Span> denominator; // n/N
    std::optional<Span> share;       // the percentage in n (p%); without its sign
    bool shareHasSign = false;       // the byte behind it is %
};

// The parts of an Integer, Decimal, Percent, CountWithPercent or Fraction; nothing for other kinds. `value` is
// parseCell(text).
std::optional<CellParts> partsOf(std::string_view text, const CellValue& value);

// The percentage in brackets behind what is no number, as a mark of redaction: "[REDACTED] (2.9%)", "<8 (2.9)".
struct ShareBehind {
    Span place;
    bool hasSign = false;
};
std::optional<ShareBehind> shareBehind(std::string_view text);

struct NumberForm {
    static constexpr int mostDecimals = 18;
    std::string separator;     // between thousands; empty where none was seen
    int decimals = 0;          // at most mostDecimals; of 1.2e-05 it is 6
    bool leadingZero = true;   // false: .18
    bool dropsZeros = false;   // 33.3 beside 50
    bool endsInPoint0 = false; // … but 50.0
};

// The form of one number as written.
NumberForm formOf(std::string_view written);
// The form of a column out of those of its numbers.
void widen(NumberForm& column, const NumberForm& cell, bool first);
// Never with an exponent.
std::string writtenIn(const NumberForm& form, double number);

} // namespace outcheck::table
