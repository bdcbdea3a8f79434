// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of which a person says that they count the people of another one with some label, or people among those of
// another one: no figures have to agree, and where they do not, that is a contradiction.
#pragma once

#include "audit/table_cells.h"

#include <span>

namespace outcheck::audit {

// Adds them for options.populations, with their links. Counts of the same name are held together, or the only ones of
// their tables; in dimensions that one of two tables does not have, the Total of the other counts. Pairs are tried one
// by one, at most 20,000. What no table bears out is said to be in vain; rejected pairs say nothing.
void addSaidPopulations(std::span<const TableCells> tables, const TableOptions& options, TableProblem& problem);

} // namespace outcheck::audit
