// SPDX-License-Identifier: GPL-3.0-or-later
// Percentages of the N in their own header that stand there without their counts: "Cases (N = 40)" over 12.5.
#pragma once

#include "table/relations/count_range.h"
#include "table/relations/ratios.h"

#include <cstddef>
#include <vector>

namespace outcheck::table {

struct HeaderShare {
    std::size_t column = 0; // of the grid
    double whole = 0;       // as the header states it
    double scale = 100;     // 1 for proportions
};

// Columns of percentages without a ratio, of which nine in ten figures above 0, and two at least, are those of a whole
// number out of their N, in so few decimals of a person that another number would hardly be.
std::vector<HeaderShare> findHeaderShares(const ValueGrid& grid, const Ratios& ratios);

// The numbers of people that such a figure may stand for; empty where it fits none.
CountRange peopleBehind(const HeaderShare& share, const Figure& figure);

} // namespace outcheck::table
