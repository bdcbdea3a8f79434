// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/share_ratio.h"

#include "audit/sum_fit.h"
#include "table/relations/count_range.h"
#include "table/relations/figure.h"

#include <algorithm>
#include <cmath>

namespace outcheck::audit {

namespace {

constexpr double mostRoom = 100;      // people by which the whole may be uncertain
constexpr double onceInSixteen = 1.2; // in which the rows make it up: once in sixteen by chance

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

struct Figures {
    std::vector<std::optional<Interval>> byRow; // with how far they may be off; nothing where one is withheld
    bool areAll = true;
};

// Nothing where a row has no figure beside a count, or is a total.
std::optional<Figures> figuresOf(const TableCells& cells, std::size_t column, std::size_t k) {
    const table::ValueGrid& grid = cells.relations().grid();
    Figures figures;
    for (std::size_t row = cells.counts().firstRow(); row < cells.counts().rows(); ++row) {
        const auto figure = table::figureOf(grid.at(row, column));
        if ((!figure && cells.isOpen(row, k)) || (figure && figure->value < 0) || cells.relations().isTotalRow(row)) {
            return std::nullopt;
        }
        const double slack = figure ? table::toleranceOf(*figure) : 0;
        figures.byRow.push_back(figure ? std::optional(Interval{figure->value - slack, figure->value + slack})
                                       : std::nullopt);
        figures.areAll = figures.areAll && figure;
    }
    return figures;
}

// Whether they add up to this. Each may be off by its own rounding, so that many prove less than few.
bool addUpTo(double scale, const Figures& figures) {
    Interval sum{0, 0};
    for (const auto& figure : figures.byRow) {
        sum = figure ? Interval{sum.least + figure->least, sum.most + figure->most} : sum;
    }
    return sum.holds(Interval::exactly(scale)) && sum.width() < scale / 10;
}

// Shares of a whole at this scale: the whole is as large as all counts beside them allow.
table::Ratio ratioAt(double scale, const Figures& figures, const TableCells& cells, std::size_t column, std::size_t k) {
    const double slack = table::roundingSlack(cells.roundingOf(k));
    table::Ratio ratio;
    ratio.figure = column;
    ratio.numerator = cells.counts().columns()[k];
    ratio.denominator = table::Ratio::Denominator::Implied;
    ratio.basis = slack > 0 ? table::Ratio::Basis::Unrounded : table::Ratio::Basis::Stated;
    ratio.scale = scale;
    ratio.implied = {0, unbounded};
    for (std::size_t i = 0; i < figures.byRow.size(); ++i) {
        const std::size_t row = cells.counts().firstRow() + i;
        const auto& figure = figures.byRow[i];
        if (!figure || !cells.isOpen(row, k) || figure->least <= 0) {
            continue;
        }
        const double count = cells.stated(row, k);
        ratio.implied.least = std::max(ratio.implied.least, (count - slack) * scale / figure->most);
        ratio.implied.most = std::min(ratio.implied.most, (count + slack) * scale / figure->least);
        ++ratio.agreeing;
    }
    ratio.tried = ratio.agreeing;
    return ratio;
}

} // namespace

bool rowsMakeUp(const TableCells& cells, std::size_t k, const Interval& whole) {
    if (cells.roundingOf(k).kind != table::RoundingKind::None || !std::isfinite(whole.most)) {
        return false;
    }
    StatedSum sum(cells);
    for (std::size_t row = cells.counts().firstRow(); row < cells.counts().rows(); ++row) {
        if (!cells.relations().isTotalRow(row)) {
            sum.add(row, k);
        }
    }
    for (double people = std::ceil(whole.least); people <= whole.most; ++people) {
        if (people - whole.least > mostRoom) {
            return false;
        }
        if (sum.hidden() > 0 && sum.fitOf(people) == Fit::Filled) {
            return sum.digitsOf(people / (1 + whole.width())) >= onceInSixteen;
        }
    }
    return false;
}

std::optional<table::Ratio> sharesOfOneWhole(const TableCells& cells, std::size_t column) {
    const auto k = countsBeside(cells, column);
    const auto figures = k ? figuresOf(cells, column, *k) : std::nullopt;
    if (!figures || figures->byRow.size() < 2) {
        return std::nullopt;
    }
    for (const double scale : {100.0, 1.0}) {
        const table::Ratio ratio = ratioAt(scale, *figures, cells, column, *k);
        const Interval whole{ratio.implied.least, ratio.implied.most};
        const bool holds = ratio.agreeing > 0 && !ratio.implied.isEmpty();
        if (holds &&
            (figures->areAll ? addUpTo(scale, *figures) : ratio.agreeing > 1 && rowsMakeUp(cells, *k, whole))) {
            return ratio;
        }
    }
    return std::nullopt;
}

} // namespace outcheck::audit
