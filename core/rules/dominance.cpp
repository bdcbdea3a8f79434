// SPDX-License-Identifier: GPL-3.0-or-later
// dominance: a sum that one or two contributions make up, where the table states sum and largest contributions. With
// contributions x1 ≥ x2 and the total X (Eurostat, tau-ARGUS manual):
//   (n,k): x1 + … + xn > k/100 · X, for n = 1 and 2
//   p%:    X − x1 − x2 < p/100 · x1
//   pq:    X − x1 − x2 < p/q · x1
// A parameter of 0 switches its formula off; `q_percent` is 100 where nothing is known before. The inequalities are
// strict unless `boundary_is_unsafe` is 1.
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

class DominanceFormulas {
public:
    explicit DominanceFormulas(const RuleSetting& setting)
        : m_k1(setting.number("k_percent_of_one")), m_k2(setting.number("k_percent_of_two")),
          m_p(setting.number("p_percent")), m_q(setting.number("q_percent")),
          m_boundaryIsUnsafe(setting.number("boundary_is_unsafe") > 0) {}

    // Contributions in size: negative ones count by their size.
    bool areUnsafe(double total, double first, double second) const {
        if (!(total > 0) || !(first > 0)) {
            return false; // a cell of zeros is not dominated
        }
        // Multiplied out, so that whole numbers on the boundary are on it.
        const double rest = total - first - second;
        return (m_k1 > 0 && isAbove(100 * first, m_k1 * total)) ||
               (m_k2 > 0 && isAbove(100 * (first + second), m_k2 * total)) ||
               (m_p > 0 && m_q > 0 && isAbove(m_p * first, m_q * rest));
    }

private:
    double m_k1, m_k2, m_p, m_q;
    bool m_boundaryIsUnsafe;

    bool isAbove(double value, double limit) const { return value > limit || (m_boundaryIsUnsafe && value == limit); }
};

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
