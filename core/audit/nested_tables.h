// SPDX-License-Identifier: GPL-3.0-or-later
// Two tables of the same form, of which one counts people among those of the other, or the same people once more: what
// is left between them is a count, too. Nobody has said that it is so: it is concluded from labels and figures.
#pragma once

#include "audit/table_cells.h"

#include <span>

namespace outcheck::audit {

// For each pair of tables with the same names of columns, where every row of the one stands in the other and no count
// of it is larger: the differences as cells of their own; where no count differs, both as the same cell. Tables in
// which fewer than four counts are stated in both tell nothing. Pairs are tried one by one, at most 20,000.
void addNestedTables(std::span<const TableCells> tables, TableProblem& problem);

} // namespace outcheck::audit
