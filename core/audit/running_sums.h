// SPDX-License-Identifier: GPL-3.0-or-later
// Columns, one or two, whose counts are what another one gained or lost from row to row: new cases beside cumulative
// ones, people excluded beside those who are left, events and losses beside those at risk.
#pragma once

#include "audit/table_cells.h"

namespace outcheck::audit {

// Adds the differences that tell of something that is withheld, where those that are stated agree in more digits than
// chance would among the columns that were compared, or a name says so and they agree in two. Of
// more than 24 columns of exact counts the first 24 are looked at.
void addRunningSums(const TableCells& cells, TableProblem& problem);

} // namespace outcheck::audit
