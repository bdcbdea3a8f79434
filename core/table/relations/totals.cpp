// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/relations/totals.h"

#include "table/cell_reader.h"
#include "table/header_words.h"
#include "table/relations/count_range.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace outcheck::table {

namespace {

constexpr std::size_t mostColumnsCompared = 40; // for totals by column: their sets of parts are tried one by one
constexpr std::size_t fewestRows = 2;           // that must agree before a column is a total, …
constexpr std::size_t fewestRoundedRows = 3;    // … where they need only agree up to rounding
constexpr double mostSlack = 0.1;               // of a total, before agreement up to rounding says nothing
constexpr std::size_t labelBytes = 40;

bool isLabelledTotal(const ValueGrid& grid, std::size_t row) {
    for (std::size_t column = 0; column < grid.columns(); ++column) {
        const ValueCell& cell = grid.at(row, column);
        if (cell.value.kind == CellKind::Text && isTotalLabel(cell.text)) {
            return true;
        }
    }
    return false;
}

double sizeOf(const CountCell& count) {
    return count.state == CountCell::State::Open ? count.number : 0;
}

std::vector<double> sizesOf(const CountGrid& counts, std::size_t k) {
    std::vector<double> sizes;
    for (std::size_t row = counts.firstRow(); row < counts.rows(); ++row) {
        sizes.push_back(sizeOf(counts.at(row, k)));
    }
    return sizes;
}

bool isSame(double a, double b) {
    return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(a));
}

// Up to the rounding of the total and of `parts` counts.
bool isNear(double sum, double total, std::size_t parts, double slack) {
    const double allowed = slack * static_cast<double>(parts + 1);
    return slack > 0 && allowed <= mostSlack * total && std::abs(sum - total) <= allowed;
}

constexpr std::array partsTried = {PartRows::Above, PartRows::Below, PartRows::All};

// The labelled total of a column as a sum, exactly or else up to rounding.
std::optional<Totals::Cell> labelledSum(const PartSums& sums, std::size_t row, std::size_t k, double total,
                                        double slack) {
    for (const bool exact : {true, false}) {
        for (const PartRows parts : partsTried) {
            const double sum = sums.sum(row, parts);
            const std::size_t nonZero = sums.nonZero(row, parts);
            const bool fits = exact ? sums.rows(row, parts) >= 2 && isSame(sum, total)
                                    : nonZero >= 2 && isNear(sum, total, nonZero, slack);
            if (fits) {
                return Totals::Cell{row, k, parts, exact};
            }
        }
    }
    return std::nullopt;
}

void addLabelledSums(const ValueGrid& grid, const CountGrid& counts, Totals& totals) {
    for (std::size_t k = 0; k < counts.columns().size(); ++k) {
        const PartSums sums(sizesOf(counts, k), counts.firstRow(), totals.rows);
        const double slack = roundingSlack(grid.profile().columns[counts.columns()[k]].rounding);
        for (const std::size_t row : totals.rows) {
            const CountCell& total = counts.at(row, k);
            const auto cell =
                total.state == CountCell::State::Open ? labelledSum(sums, row, k, total.number, slack) : std::nullopt;
            if (cell) {
                totals.cells.push_back(*cell);
            }
        }
    }
}

// An unlabelled row must be the sum in every count column, of three parts at least.
Totals unlabelledSums(const CountGrid& counts, std::size_t row) {
    Totals totals;
    totals.rows = {row};
    for (std::size_t k = 0; k < counts.columns().size(); ++k) {
        const PartSums sums(sizesOf(counts, k), counts.firstRow(), totals.rows);
        const CountCell& total = counts.at(row, k);
        const auto parts = std::find_if(partsTried.begin(), partsTried.end(), [&](PartRows tried) {
            return sums.nonZero(row, tried) >= 3 && total.state == CountCell::State::Open &&
                   isSame(sums.sum(row, tried), total.number);
        });
        if (parts == partsTried.end()) {
            return {};
        }
        totals.cells.push_back({row, k, *parts, true});
    }
    return totals;
}

void findRows(const ValueGrid& grid, const CountGrid& counts, Totals& totals) {
    for (std::size_t row = counts.firstRow(); row < counts.rows(); ++row) {
        if (isLabelledTotal(grid, row)) {
            totals.rows.push_back(row);
        }
    }
    addLabelledSums(grid, counts, totals);
    if (!totals.rows.empty() || counts.rows() < counts.firstRow() + 4 || counts.columns().size() < 2) {
        return;
    }
    for (const std::size_t row : {counts.rows() - 1, counts.firstRow()}) {
        Totals unlabelled = unlabelledSums(counts, row);
        if (!unlabelled.cells.empty()) {
            totals = std::move(unlabelled);
            return;
        }
    }
}

bool countsAnybody(const CountGrid& counts, std::size_t k) {
    for (std::size_t row = counts.firstRow(); row < counts.rows(); ++row) {
        if (counts.at(row, k).number > 0) {
            return true;
        }
    }
    return false;
}

// Whether column `k` is the sum of these columns wherever all are counts; exactly where `slack` is 0.
bool isSumOf(const CountGrid& counts, std::size_t k, const std::vector<std::size_t>& parts, double slack) {
    std::size_t agreeing = 0;
    for (std::size_t row = counts.firstRow(); row < counts.rows(); ++row) {
        const CountCell& total = counts.at(row, k);
        if (total.state != CountCell::State::Open) {
            continue;
        }
        double sum = 0;
        std::size_t nonZero = 0;
        for (const std::size_t part : parts) {
            const double size = sizeOf(counts.at(row, part));
            sum += size;
            nonZero += size > 0;
        }
        if (!isSame(sum, total.number) && !isNear(sum, total.number, nonZero, slack)) {
            return false;
        }
        agreeing += nonZero >= 2;
    }
    return agreeing >= (slack > 0 ? fewestRoundedRows : fewestRows);
}

// Sets of columns that `k` may be the sum of: all others, and neighbours on either side.
std::vector<std::vector<std::size_t>> partsToTry(std::size_t k, std::size_t columns, const Totals& totals) {
    const auto isTotal = [&](std::size_t other) {
        return std::any_of(totals.columns.begin(), totals.columns.end(),
                           [other](const auto& column) { return column.k == other; });
    };
    std::vector<std::vector<std::size_t>> candidates(1);
    for (std::size_t other = 0; other < columns; ++other) {
        if (other != k && !isTotal(other)) {
            candidates.front().push_back(other);
        }
    }
    for (std::size_t from = k; from-- > 0;) { // the columns before it: two, three, …
        candidates.emplace_back();
        for (std::size_t i = from; i < k; ++i) {
            candidates.back().push_back(i);
        }
    }
    for (std::size_t to = k + 2; to < columns; ++to) {
        candidates.emplace_back();
        for (std::size_t i = k + 1; i <= to; ++i) {
            candidates.back().push_back(i);
        }
    }
    std::erase_if(candidates,
                  [&](const auto& set) { return set.size() < 2 || std::any_of(set.begin(), set.end(), isTotal); });
    return candidates;
}

void findColumns(const ValueGrid& grid, const CountGrid& counts, Totals& totals) {
    const std::size_t columns = std::min(counts.columns().size(), mostColumnsCompared);
    for (std::size_t k = 0; k < columns; ++k) {
        if (!countsAnybody(counts, k)) {
            continue; // a sum of anything that is empty
        }
        const auto candidates = partsToTry(k, columns, totals);
        const ColumnProfile& column = grid.profile().columns[counts.columns()[k]];
        const double slack = namesTotal(column) ? roundingSlack(column.rounding) : 0;
        for (const double allowed : {0.0, slack}) {
            const auto parts = std::find_if(candidates.begin(), candidates.end(),
                                            [&](const auto& set) { return isSumOf(counts, k, set, allowed); });
            if (parts != candidates.end()) {
                totals.columns.push_back({k, *parts, allowed == 0});
                break;
            }
        }
    }
}

} // namespace

bool isTotalLabel(std::string_view text) {
    text = trimmed(text);
    if (text.empty() || std::string_view("tTaAoOsSgGiIcC").find(text.front()) == std::string_view::npos) {
        return false;
    }
    std::string lower;
    for (const char c : text.substr(0, labelBytes)) {
        lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    static constexpr std::array words = {"total",       "all",       "overall", "sum",
                                         "grand total", "insgesamt", "gesamt",  "cyfanswm"};
    return lower.starts_with("total ") || lower.starts_with("total,") ||
           std::find(words.begin(), words.end(), lower) != words.end();
}

bool namesTotal(const ColumnProfile& column) {
    static constexpr std::array words = {"total", "all", "overall", "sum"};
    const auto own = wordsOf(column.name);
    return std::any_of(words.begin(), words.end(),
                       [&](const char* word) { return std::find(own.begin(), own.end(), word) != own.end(); });
}

Totals findTotals(const ValueGrid& grid, const CountGrid& counts) {
    Totals totals;
    findRows(grid, counts, totals);
    findColumns(grid, counts, totals);
    return totals;
}

} // namespace outcheck::table
