// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/relations/means.h"

#include "table/header_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>

namespace outcheck::table {

namespace {

constexpr double mostTried = 64;
constexpr double mostSlack = 0.01; // of the sum: by chance one number in fifty is as near to a whole one
constexpr std::size_t fewestTelling = 4;

using Words = std::vector<std::string>;

template <std::size_t size>
bool hasAny(const Words& words, const std::array<std::string_view, size>& wanted) {
    return std::any_of(wanted.begin(), wanted.end(), [&](std::string_view word) {
        return std::find(words.begin(), words.end(), word) != words.end();
    });
}

constexpr std::array<std::string_view, 3> meanWords{"mean", "average", "avg"};
constexpr std::array<std::string_view, 3> otherWords{"median", "iqr", "sum"};

bool isNamedCount(const ColumnProfile& column) {
    constexpr std::array<std::string_view, 5> names{"n", "count", "obs", "nobs", "people"};
    const Words words = wordsOf(column.name);
    return words.size() == 1 && hasAny(words, names);
}

// The column of the people that a row describes.
std::optional<std::size_t> countOfPeople(const ValueGrid& grid, const CountGrid& counts) {
    if (counts.columns().size() == 1) {
        return 0;
    }
    std::optional<std::size_t> only;
    for (std::size_t k = 0; k < counts.columns().size(); ++k) {
        if (isNamedCount(grid.profile().columns[counts.columns()[k]])) {
            if (only) {
                return std::nullopt;
            }
            only = k;
        }
    }
    return only;
}

bool isOfWholeNumbers(const ValueGrid& grid, const CountGrid& counts, const Mean& mean) {
    const Rounding& rounding = grid.profile().columns[counts.columns()[mean.k]].rounding;
    std::size_t telling = 0, fitting = 0;
    for (std::size_t row = counts.firstRow(); row < counts.rows(); ++row) {
        const auto figure = figureOf(grid.at(row, mean.column));
        const CountCell& count = counts.at(row, mean.k);
        if (!figure || count.state != CountCell::State::Open || count.number < 1 ||
            std::floor(figure->value) == figure->value) {
            continue; // a whole mean fits any number of people
        }
        const CountRange people = rangeOf(count.number, rounding);
        telling += toleranceOf(*figure) * people.most <= mostSlack;
        fitting += !peopleBehindMean(*figure, people).empty();
    }
    return telling >= fewestTelling && 10 * fitting >= 9 * telling;
}

} // namespace

std::vector<Mean> findMeans(const ValueGrid& grid, const CountGrid& counts) {
    std::vector<Mean> found;
    const auto k = countOfPeople(grid, counts);
    for (std::size_t column = 0; k && column < grid.columns(); ++column) {
        const ColumnProfile& profile = grid.profile().columns[column];
        const Words words = profile.role == ColumnRole::Statistic ? wordsOf(profile.name) : Words();
        const bool isMean = hasAny(words, meanWords);
        if (isMean || hasAny(words, otherWords)) {
            Mean mean{column, *k, false};
            mean.ofWholeNumbers = isMean && isOfWholeNumbers(grid, counts, mean);
            found.push_back(mean);
        }
    }
    return found;
}

std::vector<double> peopleBehindMean(const Figure& mean, const CountRange& people) {
    const double tolerance = toleranceOf(mean);
    std::vector<double> possible;
    if (people.most - people.least > mostTried || tolerance * people.most > mostSlack) {
        return possible;
    }
    for (double n = std::max(1.0, people.least); n <= people.most; ++n) {
        if (!wholeIn((mean.value - tolerance) * n, (mean.value + tolerance) * n).isEmpty()) {
            possible.push_back(n);
        }
    }
    return possible;
}

} // namespace outcheck::table
