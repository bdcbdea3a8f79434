// SPDX-License-Identifier: GPL-3.0-or-later
// A count and the population it is part of, both published: their difference is a count, too.
#pragma once

#include "table/relations/ratios.h"

#include <cstddef>
#include <vector>

namespace outcheck::table {

struct Population {
    std::size_t part = 0, whole = 0; // columns of the grid
    bool byFigure = false;           // a percentage or rate is one divided by the other; else the name says so
};

// Pairs of count columns of which the part never exceeds the whole where both are stated.
std::vector<Population> findPopulations(const ValueGrid& grid, const CountGrid& counts, const Ratios& ratios);

} // namespace outcheck::table
