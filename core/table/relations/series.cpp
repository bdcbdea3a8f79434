// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/relations/series.h"

#include "table/header_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>

namespace outcheck::table {

namespace {

constexpr std::size_t fewestSteps = 8; // that all go one way, before numbers alone make a series
constexpr std::size_t fewestMoves = 4; // of them that are not 0

bool hasAny(const std::vector<std::string>& words, std::initializer_list<std::string_view> wanted) {
    return std::any_of(wanted.begin(), wanted.end(), [&](std::string_view word) {
        return std::find(words.begin(), words.end(), word) != words.end();
    });
}

bool namesCumulative(const std::vector<std::string>& words) {
    return hasAny(words, {"cum", "cumul", "cumuln", "cumulative", "cml", "cumulated"});
}

bool namesRemaining(const std::vector<std::string>& words) {
    return hasAny(words, {"risk", "atrisk", "nrisk"}) && !hasAny(words, {"time", "years", "days"});
}

bool isOrder(const ColumnProfile& column) {
    return column.role == ColumnRole::Date ||
           hasAny(wordsOf(column.name), {"time", "day", "days", "week", "month", "date", "leadtime"});
}

// Where the first column that orders the rows starts again; nothing where none does.
std::optional<std::vector<std::size_t>> runsByOrder(const ValueGrid& grid) {
    const auto& columns = grid.profile().columns;
    const auto order = std::find_if(columns.begin(), columns.end(), [](const ColumnProfile& c) { return isOrder(c); });
    if (order == columns.end()) {
        return std::nullopt;
    }
    std::vector<std::size_t> starts;
    for (std::size_t row = grid.firstDataRow(); row < grid.rows(); ++row) {
        const ValueCell& cell = grid.at(row, order->index);
        bool follows = !starts.empty();
        if (follows) {
            const ValueCell& before = grid.at(row - 1, order->index);
            const bool numbers = cell.value.kind == CellKind::Integer || cell.value.kind == CellKind::Decimal;
            const bool sameKind = cell.value.kind == before.value.kind;
            follows = sameKind && (numbers ? before.value.number < cell.value.number : before.text < cell.text);
        }
        if (!follows) {
            starts.push_back(row);
        }
    }
    return starts;
}

// criteria, n, n_exclude: each row is what is left of the one before it.
bool isFlowchart(const ValueGrid& grid) {
    const auto& columns = grid.profile().columns;
    return std::any_of(columns.begin(), columns.end(), [](const ColumnProfile& column) {
        return hasAny(wordsOf(column.name), {"criteria", "criterion", "exclude", "excluded", "exclusion"});
    });
}

// A new flowchart begins where more people are left than before.
std::vector<std::size_t> runsOfFlowchart(const CountGrid& counts, std::size_t k) {
    std::vector<std::size_t> starts;
    for (std::size_t row = counts.firstRow(); row < counts.rows(); ++row) {
        if (starts.empty() || counts.at(row, k).number > counts.at(row - 1, k).number) {
            starts.push_back(row);
        }
    }
    return starts;
}

bool namesLeft(const std::vector<std::string>& words) {
    return hasAny(words, {"n", "count", "remaining", "left", "total"}) &&
           !hasAny(words, {"exclude", "excluded", "exclusion"});
}

// Calls use(row, difference) for neighbours of a run that both are stated.
template <typename Use>
void forNeighbours(const CountGrid& counts, std::size_t k, const std::vector<std::size_t>& starts, Use use) {
    auto start = starts.begin();
    for (std::size_t row = counts.firstRow(); row < counts.rows(); ++row) {
        if (start != starts.end() && *start == row) {
            ++start;
            continue;
        }
        const CountCell& before = counts.at(row - 1, k);
        const CountCell& here = counts.at(row, k);
        if (before.state == CountCell::State::Open && here.state == CountCell::State::Open) {
            use(row, here.number - before.number);
        }
    }
}

std::optional<Series> seriesOf(const ValueGrid& grid, const CountGrid& counts, std::size_t k,
                               const std::vector<std::size_t>& starts) {
    std::size_t rises = 0, falls = 0, steps = 0;
    forNeighbours(counts, k, starts, [&](std::size_t, double difference) {
        ++steps;
        rises += difference > 0;
        falls += difference < 0;
    });
    const auto words = wordsOf(grid.profile().columns[counts.columns()[k]].name);
    Series series{k, falls == 0 ? Series::Kind::Cumulative : Series::Kind::Remaining, false, starts};
    if ((rises > 0 && falls > 0) || rises + falls == 0) {
        return std::nullopt;
    }
    series.byName = falls == 0 ? namesCumulative(words) : namesRemaining(words);
    const bool byNumbers = steps >= fewestSteps && rises + falls >= fewestMoves && 2 * (rises + falls) >= steps;
    return series.byName || byNumbers ? std::optional(std::move(series)) : std::nullopt;
}

} // namespace

std::vector<Series> findSeries(const ValueGrid& grid, const CountGrid& counts) {
    std::vector<Series> found;
    const bool flowchart = isFlowchart(grid);
    const auto starts = flowchart ? std::nullopt : runsByOrder(grid);
    for (std::size_t k = 0; k < counts.columns().size(); ++k) {
        const ColumnProfile& column = grid.profile().columns[counts.columns()[k]];
        if (flowchart && namesLeft(wordsOf(column.name))) {
            found.push_back({k, Series::Kind::Remaining, true, runsOfFlowchart(counts, k)});
        } else if (auto series = starts ? seriesOf(grid, counts, k, *starts) : std::nullopt) {
            found.push_back(*std::move(series));
        }
    }
    return found;
}

std::vector<Step> stepsOf(const Series& series, const CountGrid& counts) {
    std::vector<Step> steps;
    forNeighbours(counts, series.k, series.runStart, [&](std::size_t row, double difference) {
        if (difference != 0) {
            steps.push_back({row, std::abs(difference)});
        }
    });
    return steps;
}

} // namespace outcheck::table
