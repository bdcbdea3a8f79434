// SPDX-License-Identifier: GPL-3.0-or-later
// Counts that cannot exceed others: parts of a population, with the people that are left of it, and cumulative columns.
#pragma once

#include "audit/table_cells.h"

namespace outcheck::audit {

void addPopulations(const TableCells& cells, TableProblem& problem);
void addSeries(const TableCells& cells, TableProblem& problem);

} // namespace outcheck::audit
