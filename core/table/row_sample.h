// SPDX-License-Identifier: GPL-3.0-or-later
// The first rows of a table, to hold their cells against each other: memory bounded by rows and columns kept.
#pragma once

#include "table/cell_value.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace outcheck::table {

class RowSample {
public:
    static constexpr std::size_t mostRows = 64;
    static constexpr std::size_t mostColumns = 256;

    bool isFull() const { return m_rows.size() >= mostRows; }
    std::size_t rows() const { return m_rows.size(); }
    // The cells of the next row with their values; those behind the last column kept are left out.
    void add(std::span<const std::string_view> fields, std::span<const CellValue> values);
    // The number of an integer, decimal or percentage; not a number for other cells and where the row has none.
    double number(std::size_t row, std::size_t column) const;
    // The same for the same text; 0 where the row has no such cell.
    std::uint64_t textHash(std::size_t row, std::size_t column) const;

private:
    struct Cell {
        double number;
        std::uint64_t textHash;
    };
    std::vector<std::vector<Cell>> m_rows;
};

} // namespace outcheck::table
