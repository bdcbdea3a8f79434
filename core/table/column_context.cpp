// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/column_context.h"

#include "table/row_keys.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace outcheck::table {

namespace {

using Columns = std::span<const ColumnAccumulator>;

constexpr std::size_t ratioColumns = 24;

bool hasText(const ColumnAccumulator& column, std::string_view lower) {
    return std::find(column.fewTexts.begin(), column.fewTexts.end(), lower) != column.fewTexts.end();
}

// The rows of pandas' describe(), or others that name a mean and how far it reaches.
bool labelsStatistics(const ColumnAccumulator& column) {
    static constexpr std::array labels = {"mean", "std", "sd", "median", "min", "max"};
    return std::count_if(labels.begin(), labels.end(), [&](const char* label) { return hasText(column, label); }) >= 2;
}

std::string lowered(std::string_view text) {
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

bool isWhole(double sum) {
    return std::abs(sum - 100) <= 0.6 || std::abs(sum - 1) <= 0.006;
}

// Whether value · b / a is the same in (nearly) every row: then value is a rate or share of a per b.
bool isQuotient(const RowSample& sample, std::size_t value, std::size_t a, std::size_t b) {
    double scale = 0;
    std::size_t agreeing = 0;
    std::size_t tried = 0;
    for (std::size_t row = 0; row < sample.rows(); ++row) {
        const double share = sample.number(row, value);
        const double part = sample.number(row, a);
        const double whole = sample.number(row, b);
        if (!(share > 0) || !(part > 0) || !(whole > 0)) {
            continue;
        }
        const double factor = share * whole / part;
        scale = tried == 0 ? factor : scale;
        ++tried;
        agreeing += std::abs(factor - scale) <= 0.002 * scale;
    }
    return tried >= 4 && agreeing == tried;
}

// Integer columns that make up a ratio column, and the ratio columns themselves.
void findRatios(Columns columns, const RowSample& sample, std::vector<ColumnContext>& contexts) {
    std::vector<std::size_t> decimals;
    std::vector<std::size_t> integers;
    for (std::size_t i = 0; i < std::min(columns.size(), RowSample::mostColumns); ++i) {
        const ColumnAccumulator& column = columns[i];
        if (column.numeric > 3 && column.decimals * 2 > column.numeric && decimals.size() < ratioColumns) {
            decimals.push_back(i);
        } else if (column.integers > 3 && column.integers == column.numeric && integers.size() < ratioColumns) {
            integers.push_back(i);
        }
    }
    for (const std::size_t value : decimals) {
        for (const std::size_t a : integers) {
            for (const std::size_t b : integers) {
                if (a != b && isQuotient(sample, value, a, b)) {
                    contexts[value].isRatio = true;
                    contexts[a].partOfRatio = true;
                    contexts[b].partOfRatio = true;
                }
            }
        }
    }
}

// Columns of decimals that make up a whole in every row.
void findParts(Columns columns, const RowSample& sample, std::vector<ColumnContext>& contexts) {
    std::vector<std::size_t> parts;
    for (std::size_t i = 0; i < std::min(columns.size(), RowSample::mostColumns); ++i) {
        if (columns[i].decimals * 2 > columns[i].present()) {
            parts.push_back(i);
        }
    }
    if (parts.size() < 2 || sample.rows() < 3) {
        return;
    }
    for (std::size_t row = 0; row < sample.rows(); ++row) {
        double sum = 0;
        for (const std::size_t part : parts) {
            sum += sample.number(row, part);
        }
        if (!isWhole(sum)) { // nor is what is not a number
            return;
        }
    }
    for (const std::size_t part : parts) {
        contexts[part].sumsToWhole = true;
    }
}

// What each column is by itself, its name and its place.
std::vector<ColumnContext> ownContexts(Columns columns, std::span<const std::string> names) {
    std::vector<ColumnContext> contexts(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        ColumnContext& context = contexts[i];
        context.name = names[i];
        context.values = &columns[i];
        context.first = i == 0;
        context.last = i + 1 == columns.size();
        context.namesARow = i > 0 && hasText(columns.front(), lowered(names[i]));
    }
    return contexts;
}

void findKeys(Columns columns, const RowSample& sample, std::vector<ColumnContext>& contexts) {
    // A text or date column without repetition names each row; numbers without repetition may be counts.
    const auto isKey = [](const ColumnAccumulator& column) {
        return column.rows >= 3 && column.numeric == 0 && column.distinct.estimate() == column.rows;
    };
    const auto keys = static_cast<std::size_t>(std::count_if(columns.begin(), columns.end(), isKey));
    const RowKeys rowKeys = findRowKeys(columns, sample);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        contexts[i].rowsHaveOtherKey = keys > (isKey(columns[i]) ? 1U : 0U);
        contexts[i].wordsTellRowsApart = rowKeys.wordsSuffice;
        contexts[i].numbersTheGroups = rowKeys.numbersTheGroups[i];
        contexts[i].crossesTheGroups = rowKeys.crossesTheGroups[i];
    }
}

// Rows labelled with statistics make statistics of the columns that hold their decimals, or of all where none does.
void findStatistics(Columns columns, std::vector<ColumnContext>& contexts) {
    const bool labelled = std::any_of(columns.begin(), columns.end(), labelsStatistics);
    const bool decimals = std::any_of(columns.begin(), columns.end(),
                                      [](const ColumnAccumulator& column) { return column.decimals > 0; });
    for (std::size_t i = 0; i < columns.size(); ++i) {
        contexts[i].describesStatistics = labelled && (columns[i].decimals > 0 || !decimals);
    }
}

void findNeighbours(Columns columns, std::vector<ColumnContext>& contexts) {
    std::size_t numeric = 0;
    std::size_t counts = 0;
    std::size_t composites = 0;
    std::vector<bool> looksLikeCount(columns.size());
    std::vector<bool> isNumeric(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        isNumeric[i] = 2 * columns[i].numeric > columns[i].present();
        const ColumnRole role = judgeRole(contexts[i]).role;
        looksLikeCount[i] = isNumeric[i] && isCountRole(role);
        numeric += isNumeric[i];
        counts += looksLikeCount[i];
        composites += role == ColumnRole::Composite;
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::size_t others = numeric - (isNumeric[i] ? 1U : 0U);
        const std::size_t like = counts - (looksLikeCount[i] ? 1U : 0U);
        contexts[i].countNeighbours = others == 0 ? 0 : static_cast<double>(like) / static_cast<double>(others);
        contexts[i].besideComposites = composites > 0;
    }
}

} // namespace

std::vector<ColumnContext> contextsOf(Columns columns, std::span<const std::string> names, const RowSample& sample) {
    std::vector<ColumnContext> contexts = ownContexts(columns, names);
    findKeys(columns, sample, contexts);
    findStatistics(columns, contexts);
    findRatios(columns, sample, contexts);
    findParts(columns, sample, contexts);
    findNeighbours(columns, contexts);
    return contexts;
}

} // namespace outcheck::table
