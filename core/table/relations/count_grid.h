// SPDX-License-Identifier: GPL-3.0-or-later
// The counts of a table: what totals, ratios and series are found on.
#pragma once

#include "table/relations/value_grid.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace outcheck::table {

struct CountCell {
    enum class State : std::uint8_t {
        None,  // no count stands there
        Open,  // it is stated
        Marked // it is withheld: a mark of redaction stands there
    };
    State state = State::None;
    double number = 0; // Open only
};

class CountGrid {
public:
    // The cells of the columns that play the role of counts; weighted counts with decimals count too, negative numbers
    // do not.
    explicit CountGrid(const ValueGrid& grid);

    const std::vector<std::size_t>& columns() const { return m_columns; } // places in the grid
    std::size_t rows() const { return m_rows; }                           // of the grid, header rows included
    std::size_t firstRow() const { return m_firstRow; }
    // `k` counts in columns().
    const CountCell& at(std::size_t row, std::size_t k) const {
        return m_counts[(row - m_firstRow) * m_columns.size() + k];
    }
    std::optional<std::size_t> placeOf(std::size_t gridColumn) const { return m_places[gridColumn]; }

private:
    std::vector<std::size_t> m_columns;
    std::vector<std::optional<std::size_t>> m_places; // by column of the grid
    std::size_t m_rows = 0, m_firstRow = 0;
    std::vector<CountCell> m_counts;
};

} // namespace outcheck::table
