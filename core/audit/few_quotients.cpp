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

// How many digits the rows agree in; nothing where one does not.
std::optional<double> agreement(const TableCells& cells, const table::Ratio& ratio, std::size_t k) {
    const table::ValueGrid& grid = cells.relations().grid();
    double digits = 0;
    for (std::size_t row = cells.counts().firstRow(); row < cells.counts().rows(); ++row) {
        const auto figure = table::figureOf(grid.at(row, ratio.figure));
        if (!figure || !cells.isOpen(row, k) || !isNumber(grid, row, ratio.denominatorColumn)) {
            continue;
        }
        const double below = grid.at(row, ratio.denominatorColumn).value.number;
        const double slack = table::toleranceOf(*figure);
        if (!(below > 0) || std::abs(cells.stated(row, k) * ratio.scale / below - figure->value) > slack) {
            return std::nullopt;
        }
        digits += figure->value > slack ? std::log10(figure->value / slack) : 0;
    }
    return digits;
}

} // namespace

std::optional<table::Ratio> quotientsOfFew(const TableCells& cells, std::size_t column) {
    const table::ValueGrid& grid = cells.relations().grid();
    const auto& counts = cells.counts().columns();
    std::optional<table::Ratio> found;
    if (grid.columns() > mostColumns) {
        return found;
    }
    for (std::size_t k = 0; k < counts.size(); ++k) {
        for (std::size_t below = 0; below < grid.columns(); ++below) {
            if (counts[k] == column || below == column || below == counts[k]) {
                continue;
            }
            for (const double scale : scales) {
                table::Ratio ratio;
                ratio.figure = column;
                ratio.numerator = counts[k];
                ratio.denominatorColumn = below;
                ratio.scale = scale;
                if (agreement(cells, ratio, k).value_or(0) < fewestDigits) {
                    continue;
                }
                if (found) {
                    return std::nullopt;
                }
                found = ratio;
            }
        }
    }
    return found;
}

} // namespace outcheck::audit
