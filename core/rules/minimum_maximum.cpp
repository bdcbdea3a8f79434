// SPDX-License-Identifier: GPL-3.0-or-later
// minimum-maximum: the smallest and the largest value of anything belong to one person each; a percentile needs
// `fewest_each_side` people beyond it (0: any number will do).
#include "rules/rule_factories.h"
#include "table/header_words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace outcheck::rules {

namespace {

using table::ColumnProfile;
using table::ColumnRole;

bool isExtremeWord(std::string_view word) {
    static constexpr std::array words = {"min", "max", "minimum", "maximum"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

// min_age, age max; not the scale of an axis ("max_risk_days") and no bound of an interval, which is named otherwise.
bool namesExtreme(const ColumnProfile& column) {
    const auto words = table::wordsOf(column.name);
    const bool ofModel = std::find(words.begin(), words.end(), "squared") != words.end(); // r.squared.max
    return !words.empty() && !ofModel && (isExtremeWord(words.front()) || isExtremeWord(words.back()));
}

bool mayHoldValues(const ColumnProfile& column) {
    return column.role != ColumnRole::Text && column.role != ColumnRole::Empty && column.role != ColumnRole::Index &&
           column.role != ColumnRole::Identifier && column.role != ColumnRole::PValue &&
           column.rows > column.missing + column.redacted;
}

bool saysValue(const table::CellValue& value) {
    return value.kind == table::CellKind::Integer || value.kind == table::CellKind::Decimal ||
           value.kind == table::CellKind::Date || value.kind == table::CellKind::Percent;
}

void judgeColumns(const RuleSetting& setting, const table::Relations& table, std::vector<Finding>& findings) {
    for (const ColumnProfile& column : table.grid().profile().columns) {
        if (!namesExtreme(column) || !mayHoldValues(column)) {
            continue;
        }
        CellList cells;
        for (std::size_t row = table.counts().firstRow(); row < table.counts().rows(); ++row) {
            const table::ValueCell& cell = table.grid().at(row, column.index);
            if (saysValue(cell.value)) {
                cells.add(row, column.index, std::string(cell.text.substr(0, 20)));
            }
        }
        cells.report(setting, column, "minimum-maximum.column", Severity::Query, findings);
    }
}

bool isExtremeLabel(std::string_view text) {
    const auto words = table::wordsOf(text);
    return words.size() == 1 && isExtremeWord(words.front());
}

// Labelled so, as describe() and summary() print them.
std::vector<std::size_t> extremeRows(const table::Relations& table) {
    std::vector<std::size_t> rows;
    for (std::size_t row = table.counts().firstRow(); row < table.grid().rows(); ++row) {
        const table::ValueCell& label = table.grid().at(row, 0);
        if (label.value.kind == table::CellKind::Text && isExtremeLabel(label.text)) {
            rows.push_back(row);
        }
    }
    return rows;
}

void judgeRows(const RuleSetting& setting, const table::Relations& table, std::vector<Finding>& findings) {
    const table::ValueGrid& grid = table.grid();
    const std::vector<std::size_t> rows = extremeRows(table);
    for (std::size_t column = 1; column < grid.columns(); ++column) {
        CellList cells;
        for (const std::size_t row : rows) {
            if (saysValue(grid.at(row, column).value)) {
                cells.add(row, column, std::string(grid.at(row, column).text.substr(0, 20)));
            }
        }
        cells.report(setting, grid.profile().columns[column], "minimum-maximum.rows", Severity::Query, findings);
    }
}

// The share of people below a percentile: of p25, q1, median, "25%"; nothing for other names.
std::optional<double> percentileOf(const ColumnProfile& column) {
    const auto words = table::wordsOf(column.name);
    for (const std::string& word : words) {
        if (word == "median") {
            return 0.5;
        }
        if (word == "q1" || word == "q3") {
            return word == "q1" ? 0.25 : 0.75;
        }
        const bool prefixed = word.size() == 3 && (word[0] == 'p' || word[0] == 'q');
        const std::string digits = prefixed ? word.substr(1) : words.size() == 2 && words[1] == "%" ? word : "";
        if (digits.size() == 2 && digits[0] >= '0' && digits[0] <= '9' && digits[1] >= '0' && digits[1] <= '9') {
            return (10 * (digits[0] - '0') + (digits[1] - '0')) / 100.0;
        }
    }
    return std::nullopt;
}

// In tables with one column of counts, which are then those of the row.
void judgePercentiles(const RuleSetting& setting, const table::Relations& table, std::vector<Finding>& findings) {
    const double fewest = setting.number("fewest_each_side");
    if (table.counts().columns().size() != 1 || fewest <= 0) {
        return;
    }
    for (const ColumnProfile& column : table.grid().profile().columns) {
        const auto share = column.role == ColumnRole::Statistic ? percentileOf(column) : std::nullopt;
        if (!share) {
            continue;
        }
        CellList cells;
        for (std::size_t row = table.counts().firstRow(); row < table.counts().rows(); ++row) {
            const table::CountCell& count = table.counts().at(row, 0);
            const bool few = count.state == table::CountCell::State::Open && count.number > 0 &&
                             count.number * std::min(*share, 1 - *share) < fewest;
            if (few && saysValue(table.grid().at(row, column.index).value)) {
                cells.add(row, column.index, {});
            }
        }
        cells.report(setting, column, "minimum-maximum.percentile", Severity::Query, findings,
                     {{"fewest", numberText(fewest)}});
    }
}

} // namespace

void judgeMinimumMaximum(const RuleSetting& setting, const table::Relations& table, std::vector<Finding>& findings) {
    judgeColumns(setting, table, findings);
    judgeRows(setting, table, findings);
    judgePercentiles(setting, table, findings);
}

} // namespace outcheck::rules
