// SPDX-License-Identifier: GPL-3.0-or-later
// What a person should look at in a protected table.
#pragma once

#include "protect/protect_table.h"
#include "protect/totals.h"

#include <vector>

namespace outcheck::protect {

std::vector<Warning> warningsOf(const CellGrid& grid, const CountTable& counts, const Totals& totals,
                                const table::Rounding& rounding);

} // namespace outcheck::protect
