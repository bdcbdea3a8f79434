// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/share_ratio.h"

#include "table/relations/count_range.h"
#include "table/relations/figure.h"

#include <algorithm>
#include <cmath>

namespace outcheck::audit {

namespace {

// The counts in the same cells, else those that stand nearest before the figures.
std::optional<std::size_t> countsBeside(const TableCells& cells, std::size_t column) {
    std::optional<std::size_t> nearest = cells.counts().placeOf(column);
    if (nearest) {
        return nearest;
    }
    for (std::size_t k = 0; k < cells.counts().columns().size() && cells.counts().columns()[k] < column; ++k) {
        nearest = k;
    }
    return nearest;
}

// All figures of the column with how far they may be off; nothing where a row has none, or is a total.
std::optional<std::vector<Interval>> figuresOf(const TableCells& cells, std::size_t column) {
    const table::ValueGrid& grid = cells.relations().grid();
    std::vector<Interval> figures;
    for (std::size_t row = cells.counts().firstRow(); row < cells.counts().rows(); ++row) {
        const auto figure = table::figureOf(grid.at(row, column));
        if (!figure || figure->value < 0 || cells.relations().isTotalRow(row)) {
            return std::nullopt;
        }
        const double slack = table::toleranceOf(*figure);
        figures.push_back({figure->value - slack, figure->value + slack});
    }
    return figures;
}

// 100 or 1, whichever the figures add up to. Each may be off by its own rounding, so that many prove less than few.
std::optional<double> scaleOf(const std::vector<Interval>& figures) {
    double least = 0, most = 0;
    for (const Interval& figure : figures) {
        least += figure.least;
        most += figure.most;
    }
    for (const double scale : {100.0, 1.0}) {
        if (least <= scale && scale <= most && most - least < scale / 10) {
            return scale;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<table::Ratio> sharesOfOneWhole(const TableCells& cells, std::size_t column) {
    const auto k = countsBeside(cells, column);
    const auto figures = k ? figuresOf(cells, column) : std::nullopt;
    const auto scale = figures && figures->size() >= 2 ? scaleOf(*figures) : std::nullopt;
    if (!scale) {
        return std::nullopt;
    }
    const double slack = table::roundingSlack(cells.roundingOf(*k));
    table::Ratio ratio;
    ratio.figure = column;
    ratio.numerator = cells.counts().columns()[*k];
    ratio.denominator = table::Ratio::Denominator::Implied;
    ratio.basis = slack > 0 ? table::Ratio::Basis::Unrounded : table::Ratio::Basis::Stated;
    ratio.scale = *scale;
    ratio.implied = {0, unbounded};
    for (std::size_t i = 0; i < figures->size(); ++i) {
        const std::size_t row = cells.counts().firstRow() + i;
        const Interval& figure = (*figures)[i];
        if (!cells.isOpen(row, *k) || figure.least <= 0) {
            continue;
        }
        const double count = cells.stated(row, *k);
        ratio.implied.least = std::max(ratio.implied.least, (count - slack) * *scale / figure.most);
        ratio.implied.most = std::min(ratio.implied.most, (count + slack) * *scale / figure.least);
        ++ratio.agreeing;
    }
    ratio.tried = ratio.agreeing;
    if (ratio.agreeing == 0 || ratio.implied.isEmpty()) {
        return std::nullopt;
    }
    return ratio;
}

} // namespace outcheck::audit
