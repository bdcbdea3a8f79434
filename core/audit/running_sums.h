// SPDX-License-Identifier: GPL-3.0-or-later
// A column whose counts are what another one gained or lost since the row before: new cases beside cumulative ones,
// people excluded beside those who are left.
#pragma once

#include "audit/table_cells.h"

namespace outcheck::audit {

// Adds the differences that tell of something that is withheld, where those that are stated agree in more digits than
// chance would among the columns that were compared, or a name says so and they agree in two.
void addRunningSums(const TableCells& cells, TableProblem& problem);

} // namespace outcheck::audit
