// SPDX-License-Identifier: GPL-3.0-or-later
// Counts that cannot exceed others: parts of a population, with the people that are left of it, and cumulative columns;
// and what is left between neighbours in them.
#pragma once

#include "audit/table_cells.h"

namespace outcheck::audit {

void addPopulations(const TableCells& cells, TableProblem& problem);
void addSeries(const TableCells& cells, TableProblem& problem);
// A cell of its own for every two exact counts that follow one another in a series and differ by 1 to withheldAtMost.
void addSteps(const TableCells& cells, TableProblem& problem);

} // namespace outcheck::audit
