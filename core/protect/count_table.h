// SPDX-License-Identifier: GPL-3.0-or-later
// The counts of a table, before and after protection: what totals and ratios are found on and made from.
#pragma once

#include "protect/cell_grid.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace outcheck::protect {

struct Count {
    enum class State : std::uint8_t {
        None,     // no count stands there
        Open,     // it is published as `after`
        Withheld, // it is not published
        Marked    // it was withheld already: a mark of redaction stands there
    };
    State state = State::None;
    bool isTotal = false; // made again from its parts
    double before = 0;
    double after = 0; // 0 where withheld: what is not published counts as nothing in totals
};

class CountTable {
public:
    // The cells of the columns that play the role of counts; weighted counts with decimals count too, negative numbers
    // do not.
    explicit CountTable(const CellGrid& grid);

    const std::vector<std::size_t>& columns() const { return m_columns; } // places in the grid
    std::size_t rows() const { return m_rows; }                           // of the grid, header rows included
    std::size_t firstRow() const { return m_firstRow; }
    // `k` counts in columns().
    Count& at(std::size_t row, std::size_t k) { return m_counts[(row - m_firstRow) * m_columns.size() + k]; }
    const Count& at(std::size_t row, std::size_t k) const {
        return m_counts[(row - m_firstRow) * m_columns.size() + k];
    }
    std::optional<std::size_t> placeOf(std::size_t gridColumn) const;
    bool anyIn(std::size_t row, Count::State state) const;
    bool anyChangedIn(std::size_t row) const; // withheld, or published as another number

private:
    std::vector<std::size_t> m_columns;
    std::vector<std::optional<std::size_t>> m_places; // by column of the grid
    std::size_t m_rows = 0, m_firstRow = 0;
    std::vector<Count> m_counts;
};

} // namespace outcheck::protect
