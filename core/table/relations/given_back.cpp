// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/relations/given_back.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace outcheck::table {

namespace {

constexpr double mostTried = 64; // denominators that are tried one by one
constexpr double unbounded = largestCount;
constexpr double precision = 0.02; // of a person

// Of a numerator or denominator, as far as it is known without the figure.
struct Known {
    CountRange range;
    bool whole = true; // a number of people; false: person-time
    std::optional<GivenBack::Hidden> hidden;
    double stated = 0;
};

Known knownCount(const ValueGrid& grid, const CountGrid& counts, std::size_t row, std::size_t column, bool asStated) {
    const CountCell& cell = counts.at(row, *counts.placeOf(column));
    Known known;
    if (cell.state != CountCell::State::Open) {
        known.range = {0, unbounded};
        known.hidden = cell.state == CountCell::State::Marked ? GivenBack::Hidden::Marked : GivenBack::Hidden::Blank;
        return known;
    }
    const Rounding& rounding = grid.profile().columns[column].rounding;
    known.stated = cell.number;
    known.whole = std::floor(cell.number) == cell.number;
    known.range = asStated ? CountRange{cell.number, cell.number} : rangeOf(cell.number, rounding);
    if (!asStated && rounding.kind != RoundingKind::None) {
        known.hidden = GivenBack::Hidden::Rounded;
    }
    return known;
}

// Person-time, as exactly as it is written.
std::optional<Known> knownFigure(const ValueCell& cell) {
    const auto figure = figureOf(cell);
    if (!figure) {
        return std::nullopt;
    }
    const double slack = figure->decimals == 0 ? 0 : toleranceOf(*figure);
    return Known{{figure->value - slack, figure->value + slack}, false, std::nullopt, figure->value};
}

std::optional<Known> knownDenominator(const ValueGrid& grid, const CountGrid& counts, const Ratios& ratios,
                                      const Ratio& ratio, std::size_t row) {
    const bool asStated = ratio.basis == Ratio::Basis::Stated;
    if (ratio.denominator == Ratio::Denominator::Column) {
        return counts.placeOf(ratio.denominatorColumn)
                   ? knownCount(grid, counts, row, ratio.denominatorColumn, asStated)
                   : knownFigure(grid.at(row, ratio.denominatorColumn));
    }
    if (ratio.denominator == Ratio::Denominator::Implied || ratio.denominator == Ratio::Denominator::Header) {
        return Known{ratio.implied, true, std::nullopt, 0};
    }
    // A sum says nothing about a part that is missing in it.
    const auto whole =
        ratio.denominator == Ratio::Denominator::Whole ? ratios.stated().denominatorAt(ratio, row) : std::nullopt;
    return whole ? std::optional(Known{{*whole, *whole}, true, std::nullopt, *whole}) : std::nullopt;
}

CountRange denominators(const Known& above, const Known& below, double least, double most) {
    if (!(least > 0)) {
        return {1, 0};
    }
    return common(below.range, wholeIn(above.range.least / most, above.range.most / least));
}

} // namespace

std::optional<GivenBack> givenBack(const ValueGrid& grid, const CountGrid& counts, const Ratios& ratios,
                                   const Ratio& ratio, std::size_t row) {
    const auto figure = figureOf(grid.at(row, ratio.figure));
    if (!figure || !(figure->value > 0)) {
        return std::nullopt;
    }
    const Known above = knownCount(grid, counts, row, ratio.numerator, ratio.basis == Ratio::Basis::Stated);
    const auto below = knownDenominator(grid, counts, ratios, ratio, row);
    if (!below || below->range.most <= 0 || (!above.whole && !above.hidden)) {
        return std::nullopt;
    }
    const double slack = toleranceOf(*figure) / ratio.scale; // of the share that the figure states
    const double least = figure->value / ratio.scale - slack;
    const double most = figure->value / ratio.scale + slack;
    const bool isOpenBelow = below->range.most >= unbounded;
    GivenBack back;
    back.isPrecise = slack * below->range.most <= precision;
    if (above.hidden && !isOpenBelow) {
        back.hidden = *above.hidden;
        back.stated = above.stated;
        back.possible = wholeNumerators(above.range, below->range, below->whole, least, most);
    } else if (!above.hidden && below->hidden) {
        back.hidden = *below->hidden;
        back.isDenominator = true;
        back.stated = below->stated;
        back.possible = denominators(above, *below, least, most);
    } else {
        return std::nullopt;
    }
    const bool tells = !back.possible.isEmpty() && back.possible.most < unbounded;
    return tells ? std::optional(back) : std::nullopt;
}

} // namespace outcheck::table
