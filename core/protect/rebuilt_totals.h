// SPDX-License-Identifier: GPL-3.0-or-later
// Totals made again from the published parts, so that no difference gives a withheld part back (OpenSAFELY, statistical
// disclosure control).
#pragma once

#include "protect/count_table.h"
#include "table/relations/totals.h"

#include <functional>

namespace outcheck::protect {

// The published total for the sum of its published parts (a rounding that has no sums brings it back to its grid).
using PublishedSum = std::function<double(double)>;
// Makes all totals again. One that would say nothing although there are people is withheld.
void rebuildTotals(const table::Totals& totals, CountTable& counts, const PublishedSum& published);

} // namespace outcheck::protect
