// SPDX-License-Identifier: GPL-3.0-or-later
// A row that no label calls a total and that is one: England below its regions.
#pragma once

#include "audit/table_cells.h"

namespace outcheck::audit {

// The first or the last row, if in some column in which all is stated it is the sum of three or more others and comes
// to 100 or more, and in none of these columns it is not. Adds what it tells of the other columns.
void addUnnamedTotal(const TableCells& cells, TableProblem& problem);

} // namespace outcheck::audit
