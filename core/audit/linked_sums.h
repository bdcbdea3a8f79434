// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that count the same people cut differently, whatever their columns are called: men and women in two columns
// here, everybody in one there; people by age in one file and by region in another.
#pragma once

#include "audit/table_cells.h"

#include <span>

namespace outcheck::audit {

// Adds that the columns of a table add up to a column of another with the same rows, and that the rows of a table add
// up to as many people as those of another, where that agrees in so many digits that among all that were compared it
// would by chance once in a thousand times; the links with it. Rejected pairs say nothing. Of what may be so and is not
// shown it is said that it was not used.
void addLinkedSums(std::span<const TableCells> tables, const TableOptions& options, TableProblem& problem);

} // namespace outcheck::audit
