// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of counts whose rows follow one another: cumulative counts, the number still at risk, the steps of a
// flowchart, and the same people counted time after time. The difference of two neighbours is itself a count.
#pragma once

#include "table/relations/count_grid.h"

#include <cstddef>
#include <vector>

namespace outcheck::table {

struct Series {
    enum class Kind {
        Cumulative, // never falls within a run
        Remaining,  // never rises
        Standing    // moves far less than counts of other people each time would by chance
    };
    std::size_t k = 0; // column, counted as in CountGrid
    Kind kind = Kind::Cumulative;
    bool byName = false;                        // its name says so; else only its numbers do
    std::vector<std::vector<std::size_t>> runs; // rows one after the other, two or more in each
};

// A run has the same labels beside its order (a date, a time), and ends where that starts again.
std::vector<Series> findSeries(const ValueGrid& grid, const CountGrid& counts);

// Columns whose names say so, in the order of the file: groups may stand below one another as well, so that something
// else has to bear it out.
std::vector<Series> seriesByName(const ValueGrid& grid, const CountGrid& counts);

struct Step {
    std::size_t before = 0, row = 0; // from this row to that
    double size = 0;                 // above 0
};
// The differences between neighbours of a run that both are stated, where they are not 0.
std::vector<Step> stepsOf(const Series& series, const CountGrid& counts);

} // namespace outcheck::table
