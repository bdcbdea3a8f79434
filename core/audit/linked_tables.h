// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of a request, and of earlier releases, held against each other: those that count the same, in the same or in
// fewer dimensions.
#pragma once

#include "audit/table_cells.h"

#include <span>

namespace outcheck::audit {

// What pairs of tables say about each other. The first options.requested are new; of those behind them, which were
// released before, small differences among themselves are no news. Pairs are tried one by one, at most 200,000; what is
// left is said to be unrelated, and so are tables in which labels are repeated. Rejected pairs say nothing.
void addLinks(std::span<const TableCells> tables, const TableOptions& options, TableProblem& problem);

} // namespace outcheck::audit
