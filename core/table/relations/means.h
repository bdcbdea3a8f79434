// SPDX-License-Identifier: GPL-3.0-or-later
// Means, medians and sums beside the number of people they describe. A mean of whole numbers (ages in years,
// admissions) times that number is whole: a mean with its decimals leaves few numbers of people possible.
#pragma once

#include "table/relations/count_grid.h"
#include "table/relations/count_range.h"
#include "table/relations/figure.h"

#include <cstddef>
#include <vector>

namespace outcheck::table {

struct Mean {
    std::size_t column = 0;      // of the grid: a statistic named mean, median, average or sum
    std::size_t k = 0;           // of the count of its people in the same row, counted as in CountGrid
    bool ofWholeNumbers = false; // an arithmetic mean that, by all rows together, is one of whole numbers
};

// Columns whose name says so, where one column only counts people: the only one of counts, or of several the only one
// that is called n, count or the like and nothing else.
std::vector<Mean> findMeans(const ValueGrid& grid, const CountGrid& counts);

// Of these numbers of people those for which the mean can be one of whole numbers, ascending; nothing where its
// decimals are too few to tell, and where there are more than 64 to try.
std::vector<double> peopleBehindMean(const Figure& mean, const CountRange& people);

} // namespace outcheck::table
