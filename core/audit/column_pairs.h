// SPDX-License-Identifier: GPL-3.0-or-later
// Columns that are the sum of two others which stand elsewhere in the table: events of the exposed, people, events of
// the others, people, and events in all.
#pragma once

#include "audit/table_cells.h"

namespace outcheck::audit {

// Adds what such sums tell of something that is withheld, where those that are stated agree in more digits than chance
// would among the pairs that were compared. Of more than 24 columns of counts the first 24 are.
void addColumnPairs(const TableCells& cells, TableProblem& problem);

} // namespace outcheck::audit
