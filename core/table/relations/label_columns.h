// SPDX-License-Identifier: GPL-3.0-or-later
// The columns that say of whom a row is, and which of them say the same.
#pragma once

#include "table/relations/value_grid.h"

#include <cstddef>
#include <string>
#include <vector>

namespace outcheck::table {

// Labels, dates, texts and identifiers.
bool holdsLabels(const ColumnProfile& column);
std::vector<std::size_t> labelColumns(const ValueGrid& grid); // ascending

// What a row says in these columns, each text ended, so that no two rows that differ have the same.
std::string labelsAt(const ValueGrid& grid, std::size_t row, const std::vector<std::size_t>& columns);

// Whether each label of `column` comes with one label of `other` only. Linear in the rows.
bool determines(const ValueGrid& grid, std::size_t column, std::size_t other);

} // namespace outcheck::table
