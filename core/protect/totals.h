// SPDX-License-Identifier: GPL-3.0-or-later
// Totals of a table, by evidence: a row or column whose counts are exactly the sums of others. They are made again from
// the published parts, so that no difference gives a withheld part back (OpenSAFELY, statistical disclosure control).
#pragma once

#include "protect/count_table.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace outcheck::protect {

struct Totals {
    enum class Parts { Above, Below, All }; // the rows since the last total, up to the next one, all that are no total
    struct Cell {
        std::size_t row = 0;
        std::size_t k = 0; // column, counted as in CountTable
        Parts parts = Parts::Above;
    };
    struct Column {
        std::size_t k = 0;
        std::vector<std::size_t> parts;
    };
    std::vector<std::size_t> rows; // labelled as totals, ascending, whether or not they are sums
    std::vector<Cell> cells;       // of these rows, that are sums
    std::vector<Column> columns;
};

// Sums are exact; cells that are withheld or empty count as nothing.
Totals findTotals(const CellGrid& grid, const CountTable& counts);

// The published total for the sum of its published parts (a rounding that has no sums brings it back to its grid).
using PublishedSum = std::function<double(double)>;
// Makes all totals again. One that would say nothing although there are people is withheld.
void rebuildTotals(const Totals& totals, CountTable& counts, const PublishedSum& published);

} // namespace outcheck::protect
