// SPDX-License-Identifier: GPL-3.0-or-later
// Counts that are the sums of others by what a person says of their labels, in one table and across tables that count
// the same: a table by region beside one by county.
#pragma once

#include "audit/table_cells.h"

#include <span>

namespace outcheck::audit {

// Adds them for options.hierarchies. Each count is the sum of those of its parts with the same labels in all other
// dimensions: of those in its own table, else of those in another table, else of those in all of them. A part that
// stands nowhere is the sum of its own parts; what is left is a number of people that is not known. In one table a sum
// that cannot be is a contradiction; tables of which any sum differs count other people: that is said, and they are not
// held together. Linear in counts and levels of labels up to sorting; pairs of tables are tried one by one, up to 20
// million counts. Labels and columns that stand in no table are said to be in vain.
void addHierarchies(std::span<const TableCells> tables, const TableOptions& options, TableProblem& problem);

// What is said of a dimension of this table, by its name in small letters; null where nothing is.
const Hierarchy* hierarchyOf(const TableCells& cells, std::string_view dimension);

} // namespace outcheck::audit
