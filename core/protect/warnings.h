// SPDX-License-Identifier: GPL-3.0-or-later
// What a person should look at in a protected table.
#pragma once

#include "protect/cell_grid.h"
#include "protect/count_table.h"
#include "protect/protect_table.h"
#include "table/relations/totals.h"

#include <vector>

namespace outcheck::protect {

std::vector<Warning> warningsOf(const CellGrid& grid, const CountTable& counts, const table::Totals& totals,
                                const table::Rounding& rounding);

} // namespace outcheck::protect
