// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/few_quotients.h"

#include "table/relations/figure.h"

#include <array>
#include <cmath>

namespace outcheck::audit {

namespace {

constexpr double fewestDigits = 6; // in which all rows together agree
constexpr std::size_t mostColumns = 64;
constexpr std::array scales = {100.0, 1.0, 1e3, 1e4, 1e5, 1e6};

bool isNumber(const table::ValueGrid& grid, std::size_t row, std::size_t column) {
    const table::CellKind kind = grid.at(row, column).value.kind;
    return kind == table::CellKind::Integer || kind == table::CellKind::Decimal;
}

// What a number may stand for: itself where it is taken as stated, or those that round to it.
Interval rangeAt(const TableCells& cells, std::size_t row, std::size_t column, table::Ratio::Basis basis) {
    const auto k = cells.counts().placeOf(column);
    return k && basis == table::Ratio::Basis::Unrounded
               ? cells.statedRange(row, *k)
               : Interval::exactly(cells.relations().grid().at(row, column).value.number);
}

bool isRounded(const TableCells& cells, std::size_t column) {
    const auto k = cells.counts().placeOf(column);
    return k && cells.roundingOf(*k).kind != table::RoundingKind::None;
}

bool isStated(const TableCells& cells, std::size_t row, std::size_t column) {
    const auto k = cells.counts().placeOf(column);
    return isNumber(cells.relations().grid(), row, column) && (!k || cells.isOpen(row, *k));
}

// How many digits the rows agree in; nothing where one does not.
std::optional<double> agreement(const TableCells& cells, const table::Ratio& ratio) {
    const table::ValueGrid& grid = cells.relations().grid();
    double digits = 0;
    for (std::size_t row = cells.counts().firstRow(); row < cells.counts().rows(); ++row) {
        const auto figure = table::figureOf(grid.at(row, ratio.figure));
        if (!figure || !isStated(cells, row, ratio.numerator) || !isStated(cells, row, ratio.denominatorColumn)) {
            continue;
        }
        const Interval above = rangeAt(cells, row, ratio.numerator, ratio.basis);
        const Interval below = rangeAt(cells, row, ratio.denominatorColumn, ratio.basis);
        const double slack = table::toleranceOf(*figure);
        if (!(below.least > 0)) {
            return std::nullopt;
        }
        const Interval quotient{above.least * ratio.scale / below.most - slack,
                                above.most * ratio.scale / below.least + slack};
        if (!quotient.holds(Interval::exactly(figure->value))) {
            return std::nullopt;
        }
        const double half = quotient.width() / 2;
        digits += figure->value > half ? std::log10(figure->value / half) : 0;
    }
    return digits;
}

// Of one count over one other column; the scale that fits, if any.
std::optional<table::Ratio> quotientOf(const TableCells& cells, table::Ratio ratio) {
    for (const double scale : scales) {
        ratio.scale = scale;
        if (agreement(cells, ratio).value_or(0) >= fewestDigits) {
            return ratio;
        }
    }
    return std::nullopt;
}

// Nothing where there are none, or several.
std::optional<table::Ratio> onlyQuotient(const TableCells& cells, std::size_t column, table::Ratio::Basis basis) {
    std::optional<table::Ratio> found;
    for (const std::size_t above : cells.counts().columns()) {
        for (std::size_t below = 0; below < cells.relations().grid().columns(); ++below) {
            const bool isOfRounded = isRounded(cells, above) || isRounded(cells, below);
            if (above == column || below == column || below == above ||
                (basis == table::Ratio::Basis::Unrounded && !isOfRounded)) {
                continue;
            }
            table::Ratio ratio;
            ratio.figure = column;
            ratio.numerator = above;
            ratio.denominatorColumn = below;
            ratio.basis = basis;
            const auto quotient = quotientOf(cells, ratio);
            if (quotient && found) {
                return std::nullopt;
            }
            found = quotient ? quotient : found;
        }
    }
    return found;
}

} // namespace

std::optional<table::Ratio> quotientsOfFew(const TableCells& cells, std::size_t column) {
    if (cells.relations().grid().columns() > mostColumns) {
        return std::nullopt;
    }
    const auto stated = onlyQuotient(cells, column, table::Ratio::Basis::Stated);
    return stated ? stated : onlyQuotient(cells, column, table::Ratio::Basis::Unrounded);
}

} // namespace outcheck::audit
