// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of counts whose rows follow one another: cumulative counts, the number still at risk, and the steps of a
// flowchart. The difference of two neighbours is itself a count.
#pragma once

#include "table/relations/count_grid.h"

#include <cstddef>
#include <vector>

namespace outcheck::table {

struct Series {
    enum class Kind { Cumulative, Remaining }; // never falls, never rises within a run
    std::size_t k = 0;                         // column, counted as in CountGrid
    Kind kind = Kind::Cumulative;
    bool byName = false;               // its name says so; else only its numbers do
    std::vector<std::size_t> runStart; // first rows of its runs, ascending
};

// A run ends where the order of the rows (a date, a time) starts again.
std::vector<Series> findSeries(const ValueGrid& grid, const CountGrid& counts);

struct Step {
    std::size_t row = 0; // that is reached
    double size = 0;     // above 0
};
// The differences between neighbours of a run that both are stated, where they are not 0.
std::vector<Step> stepsOf(const Series& series, const CountGrid& counts);

} // namespace outcheck::table
