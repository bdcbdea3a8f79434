// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/relations/relations.h"

#include <algorithm>
#include <string>

namespace outcheck::table {

namespace {

std::string countOf(std::size_t number, const char* one, const char* many) {
    return std::to_string(number) + " " + (number == 1 ? one : many);
}

std::uint32_t columnNumber(std::size_t column) {
    return static_cast<std::uint32_t>(column);
}

std::vector<std::uint32_t> columnsOf(const CountGrid& counts, const std::vector<std::size_t>& ks) {
    std::vector<std::uint32_t> columns;
    for (const std::size_t k : ks) {
        columns.push_back(columnNumber(counts.columns()[k]));
    }
    return columns;
}

// Confidence in what so many places show and none contradicts.
double confidenceIn(std::size_t agreeing, bool exact) {
    const double certain = exact ? 0.99 : 0.9;
    return std::min(certain, 1 - 0.5 / static_cast<double>(std::max<std::size_t>(1, agreeing)));
}

void addTotalRows(const Totals& totals, const CountGrid& counts, std::vector<Relation>& all) {
    std::vector<std::size_t> rows(counts.columns().size()), exact(counts.columns().size());
    for (const Totals::Cell& cell : totals.cells) {
        ++rows[cell.k];
        exact[cell.k] += cell.exact;
    }
    for (std::size_t k = 0; k < rows.size(); ++k) {
        if (rows[k] > 0) {
            const std::string inexact =
                exact[k] == rows[k] ? "" : ", " + std::to_string(rows[k] - exact[k]) + " of them only up to rounding";
            all.push_back({RelationKind::TotalRow,
                           columnNumber(counts.columns()[k]),
                           {},
                           confidenceIn(rows[k] + 1, exact[k] == rows[k]),
                           countOf(rows[k], "row is the sum", "rows are the sums") + " of others" + inexact});
        }
    }
}

void addTotalColumns(const Totals& totals, const CountGrid& counts, std::vector<Relation>& all) {
    for (const Totals::Column& column : totals.columns) {
        all.push_back({RelationKind::TotalColumn, columnNumber(counts.columns()[column.k]),
                       columnsOf(counts, column.parts), confidenceIn(column.parts.size() + 1, column.exact),
                       column.exact ? "in every row the sum of the others"
                                    : "its name says total, and up to rounding it is the sum of the others"});
    }
}

const char* denominatorInWords(const Ratio& ratio) {
    switch (ratio.denominator) {
    case Ratio::Denominator::Column:
        break;
    case Ratio::Denominator::Total:
        return " of the sum of the numerator's column";
    case Ratio::Denominator::Section:
        return " of the sum of the rows that stand together";
    case Ratio::Denominator::Whole:
        return " of the largest count of the column";
    case Ratio::Denominator::Header:
        return " of the N in the header";
    case Ratio::Denominator::Implied:
        return ", as shares of one whole that the table does not state";
    }
    return "";
}

void addRatios(const ValueGrid& grid, const CountGrid& counts, const Ratios& ratios, std::vector<Relation>& all) {
    for (std::size_t column = 0; column < grid.columns(); ++column) {
        const auto& ratio = ratios.of(column);
        if (!ratio) {
            continue;
        }
        Relation relation;
        relation.kind = isRate(*ratio, counts) ? RelationKind::Rate : RelationKind::Percentage;
        relation.column = columnNumber(column);
        relation.of = {columnNumber(ratio->numerator)};
        if (ratio->denominator == Ratio::Denominator::Column) {
            relation.of.push_back(columnNumber(ratio->denominatorColumn));
        }
        const bool stated = ratio->basis == Ratio::Basis::Stated;
        relation.confidence = confidenceIn(ratio->agreeing, stated);
        relation.evidence = std::to_string(ratio->agreeing) + " of " + std::to_string(ratio->tried) +
                            (stated ? " figures follow from the counts as they stand"
                                    : " figures follow from the counts before their rounding") +
                            denominatorInWords(*ratio);
        all.push_back(std::move(relation));
    }
}

void addHeaderShares(const std::vector<HeaderShare>& shares, std::vector<Relation>& all) {
    for (const HeaderShare& share : shares) {
        all.push_back({RelationKind::Percentage,
                       columnNumber(share.column),
                       {},
                       0.9,
                       "its figures are those of whole numbers out of the N in its header"});
    }
}

void addSeries(const std::vector<Series>& series, const CountGrid& counts, std::vector<Relation>& all) {
    for (const Series& one : series) {
        const bool isStanding = one.kind == Series::Kind::Standing;
        const bool rises = one.kind == Series::Kind::Cumulative;
        const std::string runs = countOf(one.runs.size(), "run", "runs") + " of rows";
        all.push_back({isStanding ? RelationKind::Standing
                       : rises    ? RelationKind::Cumulative
                                  : RelationKind::Remaining,
                       columnNumber(counts.columns()[one.k]),
                       {},
                       one.byName   ? 0.95
                       : isStanding ? 0.6
                                    : 0.8,
                       std::string(isStanding ? "moves less than by chance in "
                                   : rises    ? "never falls in "
                                              : "never rises in ") +
                           runs + (one.byName ? ", and its name says so" : "")});
    }
}

void addPopulations(const std::vector<Population>& populations, std::vector<Relation>& all) {
    for (const Population& one : populations) {
        all.push_back({RelationKind::Part,
                       columnNumber(one.part),
                       {columnNumber(one.whole)},
                       one.byFigure ? 0.97 : 0.7,
                       one.byFigure ? "never more than the other, and a figure divides one by the other"
                                    : "never more than the other, whose name says population"});
    }
}

} // namespace

Relations::Relations(const ValueGrid& grid)
    : m_grid(grid), m_counts(grid), m_totals(findTotals(grid, m_counts)), m_ratios(grid, m_counts, m_totals.rows),
      m_headerShares(findHeaderShares(grid, m_ratios)), m_means(findMeans(grid, m_counts)),
      m_series(findSeries(grid, m_counts)), m_populations(findPopulations(grid, m_counts, m_ratios)) {}

bool Relations::isTotalRow(std::size_t row) const {
    return std::binary_search(m_totals.rows.begin(), m_totals.rows.end(), row);
}

std::vector<Relation> Relations::inWords() const {
    std::vector<Relation> all;
    addTotalRows(m_totals, m_counts, all);
    addTotalColumns(m_totals, m_counts, all);
    addRatios(m_grid, m_counts, m_ratios, all);
    addHeaderShares(m_headerShares, all);
    addSeries(m_series, m_counts, all);
    addPopulations(m_populations, all);
    std::stable_sort(all.begin(), all.end(), [](const Relation& a, const Relation& b) { return a.column < b.column; });
    return all;
}

bool isRate(const Ratio& ratio, const CountGrid& counts) {
    return ratio.denominator == Ratio::Denominator::Column &&
           (ratio.scale > 100 || !counts.placeOf(ratio.denominatorColumn));
}

std::string_view nameOf(RelationKind kind) {
    switch (kind) {
    case RelationKind::TotalRow:
        return "total-row";
    case RelationKind::TotalColumn:
        return "total-column";
    case RelationKind::Percentage:
        return "percentage";
    case RelationKind::Rate:
        return "rate";
    case RelationKind::Cumulative:
        return "cumulative";
    case RelationKind::Remaining:
        return "remaining";
    case RelationKind::Standing:
        return "standing";
    case RelationKind::Part:
        return "part";
    }
    return "part";
}

} // namespace outcheck::table
