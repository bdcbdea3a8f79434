// SPDX-License-Identifier: GPL-3.0-or-later
// Which exact counts a published one may stand for (interval arithmetic).
#pragma once

#include "table/table_profile.h"

namespace outcheck::table {

struct CountRange {
    double least = 0, most = 0;
    bool isEmpty() const { return least > most; }
    bool isSingle() const { return least == most; }
};

// Exact v: [v, v]. Nearest b: the whole numbers within b/2 of v, not below 0. Upwards: [v − b + 1, v]. Midpoint of b:
// [v − b/2 + 1, v + b/2], as 1–6 for a 3. Upwards and midpoints keep 0.
CountRange rangeOf(double published, const Rounding& rounding);

// How far a published count may lie from the exact one at most; 0 where it is not rounded.
double roundingSlack(const Rounding& rounding);

} // namespace outcheck::table
