// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of a table are wanted: one question put to the cells of a column, or of any column.
#pragma once

#include "table/cell_value.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace outcheck::table {

struct RowFilter {
    enum class Test {
        Contains, // `text` is part of the cell, ASCII case ignored
        Equals,  // the cell is `text`, spaces around it and ASCII case ignored, or both are the same integer or decimal
        Between, // the cell has a number (numberOf) from `low` to `high`, both included
        Empty,   // nothing but spaces; also where the record ends before the column
        Mark     // of redaction or of a missing value (CellKind)
    };
    Test test = Test::Contains;
    std::optional<std::uint32_t> column; // nothing: any column
    std::string text;
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
    friend bool operator==(const RowFilter&, const RowFilter&) = default;
};

// The number by which a cell is sorted and filtered: that of an integer, decimal or percentage, the count of "n (p%)"
// and n/N, the first number of an interval. Nothing for texts, dates, ranges and marks.
std::optional<double> numberOf(const CellValue& value);

// Puts the question of a filter to records.
class RowTest {
public:
    explicit RowTest(RowFilter filter);

    // `fields`: of one record, unquoted. Linear in their length times that of the text.
    bool admits(std::span<const std::string_view> fields) const;

private:
    bool admitsCell(std::string_view cell) const;
    bool contains(std::string_view cell) const;
    bool equals(std::string_view cell) const;

    RowFilter m_filter; // text in small letters
    std::optional<double> m_number;
};

} // namespace outcheck::table
