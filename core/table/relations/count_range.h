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

// No number of people is as large; whole numbers below it are told apart.
inline constexpr double largestCount = 1e15;

// The whole numbers in a real range, without those that only the last bit lets in.
CountRange wholeIn(double least, double most);
CountRange common(const CountRange& a, const CountRange& b);
// The numerators n in `above` with n / d between `least` and `most`, for some denominator d in `below`, which is a
// whole number (tried one by one where there are few) or any.
CountRange wholeNumerators(const CountRange& above, const CountRange& below, bool wholeBelow, double least,
                           double most);

// How far a published count may lie from the exact one at most; 0 where it is not rounded.
double roundingSlack(const Rounding& rounding);

} // namespace outcheck::table
