// SPDX-License-Identifier: GPL-3.0-or-later
// Percentages and rates as equations between the counts and the person-time that they are made of: numerator × scale
// lies between denominator × the least and the most that the figure may stand for.
#pragma once

#include "audit/table_cells.h"

namespace outcheck::audit {

void addFigures(const TableCells& cells, TableProblem& problem);

} // namespace outcheck::audit
