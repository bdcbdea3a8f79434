// SPDX-License-Identifier: GPL-3.0-or-later
// Tables in which one column names a variable and another its categories (age: 18-39, 40-59; sex: F, M), or categories
// stand below their variable: those of each make up the same people, whether these have a row of their own or not.
#pragma once

#include "audit/table_cells.h"

#include <set>

namespace outcheck::audit {

// Adds that the counts of each variable make up the total, or as many as those of another variable, where what is
// stated bears it out beyond chance. Gives the columns (of the grid) that name variables: nothing is a sum over them.
// Linear in the cells for each two columns of labels; of a table with more than eight such columns the first eight are
// looked at.
std::set<std::size_t> addStackedVariables(const TableCells& cells, TableProblem& problem);

} // namespace outcheck::audit
