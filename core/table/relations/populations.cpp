// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/relations/populations.h"

#include "table/header_words.h"

#include <algorithm>
#include <array>

namespace outcheck::table {

namespace {

constexpr std::size_t fewestRows = 3; // in which the part is smaller, where only a name speaks for it

bool namesPopulation(const ColumnProfile& column) {
    static constexpr std::array words = {"population", "denominator", "denom", "pop"};
    const auto own = wordsOf(column.name);
    return std::any_of(words.begin(), words.end(),
                       [&](const char* word) { return std::find(own.begin(), own.end(), word) != own.end(); });
}

// In how many rows the part is smaller; nothing where it exceeds the whole in one.
std::optional<std::size_t> rowsBelow(const CountGrid& counts, std::size_t part, std::size_t whole) {
    std::size_t below = 0;
    for (std::size_t row = counts.firstRow(); row < counts.rows(); ++row) {
        const CountCell& few = counts.at(row, part);
        const CountCell& all = counts.at(row, whole);
        if (few.state != CountCell::State::Open || all.state != CountCell::State::Open) {
            continue;
        }
        if (few.number > all.number) {
            return std::nullopt;
        }
        below += few.number < all.number;
    }
    return below;
}

void addByFigures(const ValueGrid& grid, const CountGrid& counts, const Ratios& ratios,
                  std::vector<Population>& found) {
    for (std::size_t column = 0; column < grid.columns(); ++column) {
        const auto& ratio = ratios.of(column);
        if (!ratio || ratio->denominator != Ratio::Denominator::Column) {
            continue;
        }
        const auto part = counts.placeOf(ratio->numerator);
        const auto whole = counts.placeOf(ratio->denominatorColumn);
        const bool known = std::any_of(found.begin(), found.end(), [&](const Population& other) {
            return other.part == ratio->numerator && other.whole == ratio->denominatorColumn;
        });
        if (part && whole && !known && rowsBelow(counts, *part, *whole).value_or(0) > 0) {
            found.push_back({ratio->numerator, ratio->denominatorColumn, true});
        }
    }
}

} // namespace

std::vector<Population> findPopulations(const ValueGrid& grid, const CountGrid& counts, const Ratios& ratios) {
    std::vector<Population> found;
    addByFigures(grid, counts, ratios, found);
    std::vector<std::size_t> wholes;
    for (std::size_t k = 0; k < counts.columns().size(); ++k) {
        if (namesPopulation(grid.profile().columns[counts.columns()[k]])) {
            wholes.push_back(k);
        }
    }
    if (wholes.size() != 1) { // which of several it would be is not known
        return found;
    }
    const std::size_t whole = counts.columns()[wholes.front()];
    for (std::size_t k = 0; k < counts.columns().size(); ++k) {
        const std::size_t part = counts.columns()[k];
        const bool known = std::any_of(found.begin(), found.end(), [&](const Population& other) {
            return other.part == part && other.whole == whole;
        });
        if (k != wholes.front() && !known && rowsBelow(counts, k, wholes.front()).value_or(0) >= fewestRows) {
            found.push_back({part, whole, false});
        }
    }
    return found;
}

} // namespace outcheck::table
