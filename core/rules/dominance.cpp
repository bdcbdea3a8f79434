// SPDX-License-Identifier: GPL-3.0-or-later
// dominance: a sum that one or two contributions make up, where the table states sum and largest contributions.
#include "rules/dominance_formulas.h"
#include "rules/rule_factories.h"
#include "table/header_words.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace outcheck::rules {

namespace {

using Words = std::vector<std::string>;

bool hasAny(const Words& words, std::initializer_list<std::string_view> wanted) {
    return std::any_of(wanted.begin(), wanted.end(), [&](std::string_view word) {
        return std::find(words.begin(), words.end(), word) != words.end();
    });
}

// Where a table states what the formulas need.
struct Magnitudes {
    std::optional<std::size_t> total, first, second;
};

Magnitudes magnitudesOf(const std::vector<table::ColumnProfile>& columns) {
    Magnitudes found;
    for (const table::ColumnProfile& column : columns) {
        const Words words = table::wordsOf(column.name);
        const bool isSecond = hasAny(words, {"second", "2nd", "top2", "x2", "largest2", "max2"});
        const bool isLargest = hasAny(words, {"largest", "biggest", "top1", "x1", "largest1", "max1"});
        if (isSecond && !found.second) {
            found.second = column.index;
        } else if (isLargest && !isSecond && !found.first) {
            found.first = column.index;
        } else if (hasAny(words, {"sum", "total", "turnover", "amount", "magnitude"}) &&
                   !hasAny(words, {"n", "count"}) && !found.total) {
            found.total = column.index;
        }
    }
    return found;
}

std::optional<double> sizeAt(const table::ValueGrid& grid, std::size_t row, std::optional<std::size_t> column) {
    if (!column) {
        return 0;
    }
    const table::CellValue& value = grid.at(row, *column).value;
    const bool isNumber = value.kind == table::CellKind::Integer || value.kind == table::CellKind::Decimal;
    return isNumber ? std::optional(std::abs(value.number)) : std::nullopt;
}

} // namespace

void judgeDominance(const RuleSetting& setting, const table::Relations& table, std::vector<Finding>& findings) {
    const table::ValueGrid& grid = table.grid();
    const Magnitudes magnitudes = magnitudesOf(grid.profile().columns);
    if (!magnitudes.total || !magnitudes.first) {
        return;
    }
    const DominanceFormulas formulas(setting);
    CellList cells;
    for (std::size_t row = table.counts().firstRow(); row < grid.rows(); ++row) {
        const auto total = sizeAt(grid, row, magnitudes.total);
        const auto first = sizeAt(grid, row, magnitudes.first);
        const auto second = sizeAt(grid, row, magnitudes.second);
        if (total && first && second && formulas.areUnsafe(*total, *first, *second)) {
            cells.add(row, *magnitudes.total, {});
        }
    }
    cells.report(setting, grid.profile().columns[*magnitudes.total], "dominance.cells", Severity::Block, findings);
}

} // namespace outcheck::rules
