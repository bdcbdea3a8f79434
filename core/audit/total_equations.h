// SPDX-License-Identifier: GPL-3.0-or-later
// Totals of a table as equations, where parts are withheld, too: rows that are labelled as totals, and columns that are
// the sums of others. A total that is the sum of its published parts alone was made again after withholding and says
// nothing.
#pragma once

#include "audit/table_cells.h"

namespace outcheck::audit {

void addTotalRows(const TableCells& cells, TableProblem& problem);
void addTotalColumns(const TableCells& cells, TableProblem& problem);

} // namespace outcheck::audit
