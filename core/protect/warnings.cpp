// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/warnings.h"

#include "table/number_form.h"

#include <algorithm>
#include <functional>

namespace outcheck::protect {

namespace {

using table::ColumnRole;

constexpr std::size_t mostColumnsNamed = 12;
constexpr int exactDecimals = 6;

// "columns 2, 5 and 7", counted from 1.
std::string columnsInWords(const std::vector<std::size_t>& columns) {
    std::string words = columns.size() == 1 ? "column " : "columns ";
    const std::size_t named = std::min(columns.size(), mostColumnsNamed);
    for (std::size_t i = 0; i < named; ++i) {
        words += (i == 0 ? "" : i + 1 == columns.size() ? " and " : ", ") + std::to_string(columns[i] + 1);
    }
    return columns.size() > named ? words + " and " + std::to_string(columns.size() - named) + " more" : words;
}

std::vector<std::size_t> columnsThat(const CellGrid& grid,
                                     const std::function<bool(const table::ColumnProfile&)>& are) {
    std::vector<std::size_t> columns;
    for (std::size_t column = 0; column < grid.columns(); ++column) {
        if (are(grid.profile().columns[column])) {
            columns.push_back(column);
        }
    }
    return columns;
}

bool isWithheld(const Count& count) {
    return count.state == Count::State::Withheld || count.state == Count::State::Marked;
}

bool isOpenSum(const Count& count) {
    return count.state == Count::State::Open && !count.isTotal && count.before > 0;
}

// A labelled total that was not made again, with one withheld count among the rows since the total before it.
std::size_t lonelyInColumns(const CountTable& counts, const table::Totals& totals) {
    std::size_t lonely = 0;
    for (std::size_t k = 0; k < counts.columns().size(); ++k) {
        std::size_t withheld = 0;
        std::size_t row = counts.firstRow();
        for (const std::size_t total : totals.rows) {
            for (; row < total; ++row) {
                withheld += isWithheld(counts.at(row, k));
            }
            lonely += withheld == 1 && isOpenSum(counts.at(total, k));
            withheld = 0;
            row = total + 1;
        }
        for (; row < counts.rows() && !totals.rows.empty(); ++row) { // totals that stand above their parts
            withheld += isWithheld(counts.at(row, k));
        }
        lonely += withheld == 1 && !totals.rows.empty() && isOpenSum(counts.at(totals.rows.back(), k));
    }
    return lonely;
}

// A count that was the sum of the others in its row, with one withheld among them.
std::size_t lonelyInRows(const CountTable& counts) {
    std::size_t lonely = 0;
    for (std::size_t row = counts.firstRow(); row < counts.rows(); ++row) {
        std::size_t withheld = 0;
        std::size_t stated = 0;
        double sum = 0;
        double largest = 0;
        for (std::size_t k = 0; k < counts.columns().size(); ++k) {
            const Count& count = counts.at(row, k);
            withheld += isWithheld(count);
            stated += count.before > 0;
            sum += count.before;
            largest = isOpenSum(count) ? std::max(largest, count.before) : largest;
        }
        lonely += withheld == 1 && stated >= 3 && 2 * largest == sum;
    }
    return lonely;
}

// A column with one withheld count whose sum stands elsewhere in the table, as a denominator for instance.
std::size_t lonelyBesideTheirSum(const CountTable& counts, const table::Totals& totals) {
    std::size_t lonely = 0;
    for (std::size_t k = 0; k < counts.columns().size(); ++k) {
        std::size_t withheld = 0;
        std::size_t parts = 0;
        double sum = 0;
        for (std::size_t row = counts.firstRow(); row < counts.rows(); ++row) {
            if (!std::binary_search(totals.rows.begin(), totals.rows.end(), row)) {
                withheld += isWithheld(counts.at(row, k));
                parts += counts.at(row, k).before > 0;
                sum += counts.at(row, k).before;
            }
        }
        bool stands = false;
        for (std::size_t row = counts.firstRow(); withheld == 1 && parts >= 3 && !stands && row < counts.rows();
             ++row) {
            for (std::size_t other = 0; other < counts.columns().size(); ++other) {
                stands = stands || (isOpenSum(counts.at(row, other)) && counts.at(row, other).before == sum);
            }
        }
        lonely += stands;
    }
    return lonely;
}

// "N = 98,691", "(n=200.0)".
bool statesNumber(std::string_view text) {
    for (std::size_t at = text.find('='); at != std::string_view::npos; at = text.find('=', at + 1)) {
        std::size_t before = at;
        while (before > 0 && text[before - 1] == ' ') {
            --before;
        }
        std::size_t behind = at + 1;
        while (behind < text.size() && text[behind] == ' ') {
            ++behind;
        }
        const bool isN = before > 0 && (text[before - 1] == 'n' || text[before - 1] == 'N');
        if (isN && behind < text.size() && text[behind] >= '0' && text[behind] <= '9') {
            return true;
        }
    }
    return false;
}

bool anyLabelStatesNumber(const CellGrid& grid) {
    for (std::size_t row = 0; row < grid.rows(); ++row) {
        for (std::size_t column = 0; column < grid.columns(); ++column) {
            const table::ValueCell& cell = grid.at(row, column);
            if ((row < grid.firstDataRow() || cell.value.kind == table::CellKind::Text) && statesNumber(cell.text)) {
                return true;
            }
        }
    }
    return false;
}

// Statistics of full length beside rounded counts: the steps of a survival curve are events by people at risk.
bool isExactStatistic(const CellGrid& grid, const CountTable& counts, std::size_t column) {
    if (grid.profile().columns[column].role != ColumnRole::Statistic) {
        return false;
    }
    for (std::size_t row = counts.firstRow(); row < counts.rows(); ++row) {
        const table::ValueCell& cell = grid.at(row, column);
        if (cell.value.kind == table::CellKind::Decimal && table::formOf(cell.text).decimals >= exactDecimals &&
            counts.anyChangedIn(row)) {
            return true;
        }
    }
    return false;
}

bool isWholeNumbersTakenForKeys(const table::ColumnProfile& column) {
    const bool isKey = column.role == ColumnRole::Dimension || column.role == ColumnRole::Index ||
                       column.role == ColumnRole::Identifier;
    return isKey && column.integers > 0 && 2 * column.integers > column.rows;
}

} // namespace

std::string sentenceOf(const Warning& warning) {
    const std::string where = warning.columns.empty() ? std::string() : columnsInWords(warning.columns) + ": ";
    switch (warning.kind) {
    case WarningKind::LonelyCount:
        return where + "a single withheld count stands beside a total that was not made again from published parts: "
                       "it could be worked out";
    case WarningKind::LabelStatesNumber:
        return where + "a header or label states a number of people (n = …); labels are left as they are";
    case WarningKind::ExactStatistics:
        return where + "statistics with many decimals beside rounded counts; they may give exact counts back";
    case WarningKind::MidpointsKept:
        return where + "rounded to midpoints already, left as they are";
    case WarningKind::KeysKept:
        return where + "whole numbers taken for categories or keys, left as they are";
    case WarningKind::NamesWithoutMidpoint6:
        return where + "names of columns rounded this way end in _midpoint6";
    }
    return where;
}

std::vector<Warning> warningsOf(const CellGrid& grid, const CountTable& counts, const table::Totals& totals,
                                const table::Rounding& rounding) {
    std::vector<Warning> warnings;
    if (lonelyInColumns(counts, totals) + lonelyInRows(counts) + lonelyBesideTheirSum(counts, totals) > 0) {
        warnings.push_back({WarningKind::LonelyCount, {}});
    }
    if (anyLabelStatesNumber(grid)) {
        warnings.push_back({WarningKind::LabelStatesNumber, {}});
    }
    const auto warnOf = [&warnings](WarningKind kind, std::vector<std::size_t> columns) {
        if (!columns.empty()) {
            warnings.push_back({kind, std::move(columns)});
        }
    };
    std::vector<std::size_t> exact;
    for (std::size_t column = 0; column < grid.columns(); ++column) {
        if (isExactStatistic(grid, counts, column)) {
            exact.push_back(column);
        }
    }
    warnOf(WarningKind::ExactStatistics, std::move(exact));
    const bool midpoint = rounding.kind == table::RoundingKind::Midpoint;
    if (!midpoint) {
        warnOf(WarningKind::MidpointsKept, columnsThat(grid, [](const auto& c) {
                   return isCountRole(c.role) && c.rounding.kind == table::RoundingKind::Midpoint;
               }));
    }
    warnOf(WarningKind::KeysKept, columnsThat(grid, isWholeNumbersTakenForKeys));
    if (midpoint && rounding.base == 6) {
        warnOf(WarningKind::NamesWithoutMidpoint6, columnsThat(grid, [](const auto& c) {
                   return isCountRole(c.role) && c.name.find("midpoint6") == std::string::npos;
               }));
    }
    return warnings;
}

} // namespace outcheck::protect
