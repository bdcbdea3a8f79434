// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/relations/series.h"

#include "table/header_words.h"
#include "table/relations/label_columns.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>
#include <string>
#include <unordered_map>

namespace outcheck::table {

namespace {

constexpr std::size_t fewestSteps = 8; // that all go one way, before numbers alone make a series
constexpr std::size_t fewestMoves = 4; // of them that are not 0
constexpr double mostOfChance = 0.5;   // that the same people may move, against others each time

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

using Runs = std::vector<std::vector<std::size_t>>;

bool follows(const ValueCell& cell, const ValueCell& before) {
    const bool numbers = cell.value.kind == CellKind::Integer || cell.value.kind == CellKind::Decimal;
    const bool sameKind = cell.value.kind == before.value.kind;
    return sameKind && (numbers ? before.value.number < cell.value.number : before.text < cell.text);
}

// Columns of labels beside the order that do not only say it in other words.
std::vector<std::size_t> labelsBeside(const ValueGrid& grid, std::size_t order) {
    std::vector<std::size_t> labels = labelColumns(grid);
    std::erase_if(labels, [&](std::size_t column) { return column == order || determines(grid, order, column); });
    return labels;
}

// Rows with the same labels, cut where the order starts again.
Runs runsWith(const ValueGrid& grid, std::size_t order, const std::vector<std::size_t>& labels) {
    Runs runs;
    std::unordered_map<std::string, std::size_t> runOf; // by labels
    for (std::size_t row = grid.firstDataRow(); row < grid.rows(); ++row) {
        const auto [known, isNew] = runOf.emplace(labelsAt(grid, row, labels), runs.size());
        if (isNew || !follows(grid.at(row, order), grid.at(runs[known->second].back(), order))) {
            known->second = runs.size();
            runs.emplace_back();
        }
        runs[known->second].push_back(row);
    }
    std::erase_if(runs, [](const auto& run) { return run.size() < 2; });
    return runs;
}

// As they stand in the file.
Runs allInOrder(const ValueGrid& grid) {
    Runs runs(1);
    for (std::size_t row = grid.firstDataRow(); row < grid.rows(); ++row) {
        runs.front().push_back(row);
    }
    return runs.front().size() < 2 ? Runs() : runs;
}

// By the first column that orders the rows; none where none does.
Runs runsByOrder(const ValueGrid& grid) {
    const auto& columns = grid.profile().columns;
    const auto order = std::find_if(columns.begin(), columns.end(), [](const ColumnProfile& c) { return isOrder(c); });
    if (order == columns.end()) {
        return {};
    }
    Runs runs = runsWith(grid, order->index, labelsBeside(grid, order->index));
    // Where every row has labels of its own, they do not say whose it is.
    return runs.empty() ? runsWith(grid, order->index, {}) : runs;
}

// criteria, n, n_exclude: each row is what is left of the one before it.
bool isFlowchart(const ValueGrid& grid) {
    const auto& columns = grid.profile().columns;
    return std::any_of(columns.begin(), columns.end(), [](const ColumnProfile& column) {
        return hasAny(wordsOf(column.name), {"criteria", "criterion", "exclude", "excluded", "exclusion"});
    });
}

// A new flowchart begins where more people are left than before.
Runs runsOfFlowchart(const CountGrid& counts, std::size_t k) {
    Runs runs;
    for (std::size_t row = counts.firstRow(); row < counts.rows(); ++row) {
        if (runs.empty() || counts.at(row, k).number > counts.at(row - 1, k).number) {
            runs.emplace_back();
        }
        runs.back().push_back(row);
    }
    std::erase_if(runs, [](const auto& run) { return run.size() < 2; });
    return runs;
}

bool namesLeft(const std::vector<std::string>& words) {
    return hasAny(words, {"n", "count", "remaining", "left", "total"}) &&
           !hasAny(words, {"exclude", "excluded", "exclusion"});
}

// Calls use(before, row, difference) for neighbours of a run that both are stated.
template <typename Use>
void forNeighbours(const CountGrid& counts, std::size_t k, const Runs& runs, Use use) {
    for (const auto& run : runs) {
        for (std::size_t i = 1; i < run.size(); ++i) {
            const CountCell& before = counts.at(run[i - 1], k);
            const CountCell& here = counts.at(run[i], k);
            if (before.state == CountCell::State::Open && here.state == CountCell::State::Open) {
                use(run[i - 1], run[i], here.number - before.number);
            }
        }
    }
}

// By how much two counts of other people are to be expected to differ, where some `mean` are counted each time: the
// mean difference of two numbers of the same Poisson distribution, 2·√(mean/π).
double moveByChance(double mean) {
    return 2 * std::sqrt(std::max(0.0, mean) / std::numbers::pi);
}

std::optional<Series> seriesOf(const ValueGrid& grid, const CountGrid& counts, std::size_t k, const Runs& runs) {
    std::size_t rises = 0, falls = 0, steps = 0;
    double moved = 0, byChance = 0;
    forNeighbours(counts, k, runs, [&](std::size_t, std::size_t row, double difference) {
        ++steps;
        rises += difference > 0;
        falls += difference < 0;
        moved += std::abs(difference);
        byChance += moveByChance(counts.at(row, k).number - difference / 2);
    });
    const auto words = wordsOf(grid.profile().columns[counts.columns()[k]].name);
    Series series{k, falls == 0 ? Series::Kind::Cumulative : Series::Kind::Remaining, false, runs};
    if (rises + falls == 0) {
        return std::nullopt;
    }
    const bool isOneWay = rises == 0 || falls == 0;
    series.byName = isOneWay && (falls == 0 ? namesCumulative(words) : namesRemaining(words));
    const bool byNumbers = steps >= fewestSteps && rises + falls >= fewestMoves && 2 * (rises + falls) >= steps;
    if (series.byName || (isOneWay && byNumbers)) {
        return series;
    }
    series.kind = Series::Kind::Standing;
    return steps >= fewestMoves && moved <= mostOfChance * byChance ? std::optional(std::move(series)) : std::nullopt;
}

} // namespace

std::vector<Series> findSeries(const ValueGrid& grid, const CountGrid& counts) {
    std::vector<Series> found;
    const bool flowchart = isFlowchart(grid);
    const Runs runs = flowchart ? Runs() : runsByOrder(grid);
    for (std::size_t k = 0; k < counts.columns().size(); ++k) {
        const ColumnProfile& column = grid.profile().columns[counts.columns()[k]];
        if (flowchart && namesLeft(wordsOf(column.name))) {
            found.push_back({k, Series::Kind::Remaining, true, runsOfFlowchart(counts, k)});
        } else if (auto series = seriesOf(grid, counts, k, runs)) {
            found.push_back(*std::move(series));
        }
    }
    return found;
}

std::vector<Series> seriesByName(const ValueGrid& grid, const CountGrid& counts) {
    std::vector<Series> found;
    const Runs runs = allInOrder(grid);
    for (std::size_t k = 0; k < counts.columns().size() && !runs.empty(); ++k) {
        const auto words = wordsOf(grid.profile().columns[counts.columns()[k]].name);
        if (namesCumulative(words) || namesRemaining(words)) {
            found.push_back(
                {k, namesCumulative(words) ? Series::Kind::Cumulative : Series::Kind::Remaining, true, runs});
        }
    }
    return found;
}

std::vector<Step> stepsOf(const Series& series, const CountGrid& counts) {
    std::vector<Step> steps;
    forNeighbours(counts, series.k, series.runs, [&](std::size_t before, std::size_t row, double difference) {
        if (difference != 0) {
            steps.push_back({before, row, std::abs(difference)});
        }
    });
    return steps;
}

} // namespace outcheck::table
