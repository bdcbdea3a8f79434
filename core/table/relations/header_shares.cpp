// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/relations/header_shares.h"

#include "table/relations/stated_total.h"

namespace outcheck::table {

namespace {

constexpr std::size_t fewestFigures = 2;
constexpr double mostSlack = 0.25; // of a person: half of all numbers would fit a whole one by chance

bool isMadeOf(const HeaderShare& share, const ValueGrid& grid) {
    std::size_t fitting = 0, telling = 0;
    for (std::size_t row = grid.firstDataRow(); row < grid.rows(); ++row) {
        const auto figure = figureOf(grid.at(row, share.column));
        if (!figure || !(figure->value > 0)) {
            continue;
        }
        if (toleranceOf(*figure) * share.whole / share.scale > mostSlack || figure->value > share.scale) {
            return false;
        }
        ++telling;
        fitting += !peopleBehind(share, *figure).isEmpty();
    }
    return fitting >= fewestFigures && 10 * fitting >= 9 * telling;
}

} // namespace

CountRange peopleBehind(const HeaderShare& share, const Figure& figure) {
    const double slack = toleranceOf(figure);
    return wholeIn((figure.value - slack) * share.whole / share.scale,
                   (figure.value + slack) * share.whole / share.scale);
}

std::vector<HeaderShare> findHeaderShares(const ValueGrid& grid, const Ratios& ratios) {
    std::vector<HeaderShare> found;
    for (std::size_t column = 0; column < grid.columns(); ++column) {
        const ColumnProfile& profile = grid.profile().columns[column];
        const bool mayBeShare = profile.role == ColumnRole::Percentage || profile.role == ColumnRole::Rate;
        const auto whole = mayBeShare && !ratios.of(column) ? statedTotal(profile.name) : std::nullopt;
        if (!whole || !(*whole > 0)) {
            continue;
        }
        for (const double scale : {100.0, 1.0}) {
            const HeaderShare share{column, *whole, scale};
            if (isMadeOf(share, grid)) {
                found.push_back(share);
                break;
            }
        }
    }
    return found;
}

} // namespace outcheck::table
