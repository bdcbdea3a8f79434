// SPDX-License-Identifier: GPL-3.0-or-later
// Totals of a table, by evidence: a row or column whose counts are the sums of others.
#pragma once

#include "table/relations/count_grid.h"
#include "table/relations/part_sums.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace outcheck::table {

struct Totals {
    struct Cell {
        std::size_t row = 0;
        std::size_t k = 0; // column, counted as in CountGrid
        PartRows parts = PartRows::Above;
        bool exact = true; // false: only as far as the rounding of total and parts allows
    };
    struct Column {
        std::size_t k = 0;
        std::vector<std::size_t> parts; // counted as in CountGrid
        bool exact = true;
    };
    std::vector<std::size_t> rows; // labelled as totals, ascending, whether or not they are sums
    std::vector<Cell> cells;       // of these rows, that are sums
    std::vector<Column> columns;
};

// Whether a row with this label is a total: Total, All, Overall, Sum, total and something.
bool isTotalLabel(std::string_view text);
// Whether the name of a column has one of these words.
bool namesTotal(const ColumnProfile& column);

// Cells that are withheld or empty count as nothing.
Totals findTotals(const ValueGrid& grid, const CountGrid& counts);

} // namespace outcheck::table
