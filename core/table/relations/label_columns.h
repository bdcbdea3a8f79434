// SPDX-License-Identifier: GPL-3.0-or-later
// The columns that say of whom a row is, and which of them say the same.
#pragma once

#include "table/relations/value_grid.h"

#include <cstddef>
#include <vector>

namespace outcheck::table {

// Columns of labels, dates, texts and identifiers, ascending.
std::vector<std::size_t> labelColumns(const ValueGrid& grid);

// Whether each label of `column` comes with one label of `other` only. Linear in the rows.
bool determines(const ValueGrid& grid, std::size_t column, std::size_t other);

} // namespace outcheck::table
