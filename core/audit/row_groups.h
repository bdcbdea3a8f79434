// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that differ in one dimension only, with the row among them that says Total in it.
#pragma once

#include "table/relations/value_grid.h"

#include <optional>
#include <vector>

namespace outcheck::audit {

struct RowGroup {
    std::size_t total = 0;          // row of the grid
    std::vector<std::size_t> parts; // rows of the grid, ascending
};

struct TotalDimension {
    std::size_t column = 0; // of the grid
    std::vector<RowGroup> groups;
};

// For each column of labels in which some rows say Total, All and the like: the groups of rows that agree in all other
// columns of labels. Columns that only say in other words what such a column says are not asked. Linear in the cells up
// to sorting; nothing where there are more than 32 such columns.
std::optional<std::vector<TotalDimension>> findTotalDimensions(const table::ValueGrid& grid);

// The same for columns of labels in which no row says so: the first and the last of their labels, each taken for the
// total of the others. Dates are not asked; neither are columns of more than 256 labels.
std::vector<TotalDimension> possibleTotals(const table::ValueGrid& grid);

} // namespace outcheck::audit
