// SPDX-License-Identifier: GPL-3.0-or-later
// How rows would group, were a table one of variables with their categories below them. Whether it is one the counts
// tell (stacked_variables.h).
#pragma once

#include "table/relations/value_grid.h"

#include <optional>
#include <string_view>
#include <vector>

namespace outcheck::audit {

// The rows of one variable.
struct Block {
    std::string_view variable;
    std::vector<std::size_t> rows; // of the grid, ascending
};
// What agrees in all other labels.
struct Group {
    std::optional<std::size_t> total; // the row that is everybody
    std::vector<Block> blocks;
};
using StackedGroups = std::vector<Group>;

// With one column of variables and one of their categories, two of `labels`. None where they cannot be: labels are
// repeated, or all variables have the same categories, as those of two dimensions do.
StackedGroups stackedBy(const table::ValueGrid& grid, std::size_t variables, std::size_t categories,
                        const std::vector<std::size_t>& labels);

// With categories below the name of their variable, in whose row nothing else stands. None where there are no such
// names.
StackedGroups stackedBelow(const table::ValueGrid& grid, std::size_t labels);

// All rows as categories of one variable. None where one of them says that it is everybody.
StackedGroups onlyOne(const table::ValueGrid& grid, std::size_t labels);

} // namespace outcheck::audit
