// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/figure_equations.h"

#include "audit/few_quotients.h"
#include "audit/share_ratio.h"
#include "table/relations/count_range.h"
#include "table/relations/figure.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

namespace outcheck::audit {

namespace {

using table::Ratio;

// The figures of one column.
class FigureColumn {
public:
    FigureColumn(const TableCells& cells, const Ratio& ratio, TableProblem& problem)
        : m_cells(cells), m_ratio(ratio), m_problem(problem), m_k(*cells.counts().placeOf(ratio.numerator)),
          m_scale(scaleOf()) {}

    void add() {
        if (!addWhole()) {
            m_problem.unrelated.push_back({m_cells.table(), m_ratio.figure, NotUsed::UnknownSums});
            return;
        }
        if (m_ratio.denominator == Ratio::Denominator::Implied && rowsMakeUp(m_cells, m_k, known(*m_whole))) {
            m_problem.add(sumOfRows(*m_whole), EquationKind::Sum);
        }
        std::size_t misfits = 0;
        for (std::size_t row = m_cells.counts().firstRow(); row < m_cells.counts().rows(); ++row) {
            misfits += addRow(row) ? 0U : 1U;
        }
        if (misfits > 0) {
            m_problem.unrelated.push_back({m_cells.table(), m_ratio.figure, NotUsed::FiguresDoNotFit});
        }
    }

private:
    const TableCells& m_cells;
    const Ratio& m_ratio;
    TableProblem& m_problem;
    std::size_t m_k; // of the numerator
    Interval m_scale;
    std::optional<CellId> m_whole;

    // A constant such as 100 is exact; one that was taken from a figure is as exact as the figures that agree with it.
    Interval scaleOf() const {
        Interval scale = Interval::exactly(m_ratio.scale);
        if (const double power = std::log10(m_ratio.scale); std::abs(power - std::round(power)) < 1e-12) {
            return scale;
        }
        scale = {0, unbounded};
        const table::RatioNumbers& numbers = m_cells.relations().ratios().stated();
        for (std::size_t row = m_cells.counts().firstRow(); row < m_cells.counts().rows(); ++row) {
            const auto figure = table::figureOf(m_cells.relations().grid().at(row, m_ratio.figure));
            const auto value = numbers.value(m_ratio, row);
            if (!figure || !value || !(*value > 0)) {
                continue;
            }
            const double unit = m_ratio.scale / *value, slack = table::toleranceOf(*figure);
            const Interval own{(figure->value - slack) * unit, (figure->value + slack) * unit};
            if (own.holds(Interval::exactly(m_ratio.scale))) {
                scale = {std::max(scale.least, own.least), std::min(scale.most, own.most)};
            }
        }
        return std::isfinite(scale.most) ? scale : Interval::exactly(m_ratio.scale);
    }
    bool isOfColumn() const { return m_ratio.denominator == Ratio::Denominator::Column; }
    // Figures that were made of the counts after their rounding tell of these, and not of what was before.
    bool isOfRounded() const { return m_ratio.basis == Ratio::Basis::Stated; }
    const Interval& known(CellId cell) const { return m_problem.problem.cells[cell].known; }

    // The denominator that all rows share, if they do. False where it cannot be told.
    bool addWhole() {
        const CellOrigin origin = m_cells.originAt(CellKind::Derived, m_cells.counts().firstRow(), m_ratio.figure);
        switch (m_ratio.denominator) {
        case Ratio::Denominator::Column:
            return true;
        case Ratio::Denominator::Header:
        case Ratio::Denominator::Implied:
            m_whole = m_problem.add({{m_ratio.implied.least, m_ratio.implied.most}, true, false, {}}, origin);
            return m_ratio.implied.least <= m_ratio.implied.most;
        case Ratio::Denominator::Whole: {
            const auto whole =
                m_cells.relations().ratios().stated().denominatorAt(m_ratio, m_cells.counts().firstRow());
            if (whole) {
                m_whole = m_problem.add({Interval::exactly(*whole), true, false, {}}, origin);
            }
            return whole.has_value();
        }
        case Ratio::Denominator::Total:
            addSum(origin);
            return m_whole.has_value();
        case Ratio::Denominator::Section:
            break;
        }
        return false;
    }

    Equation sumOfRows(CellId whole) {
        Equation sum{{{whole, 1}}, Interval::exactly(0)};
        for (std::size_t row = m_cells.counts().firstRow(); row < m_cells.counts().rows(); ++row) {
            if (!m_cells.relations().isTotalRow(row) && m_cells.at(row, m_k) != TableCells::none) {
                sum.terms.push_back({asMeant(row), -1});
            }
        }
        return sum;
    }
    void addSum(const CellOrigin& origin) {
        m_whole = m_problem.add({{0, unbounded}, false, false, {}}, origin);
        m_problem.add(sumOfRows(*m_whole), EquationKind::Sum);
    }

    // The count of the numerator's column that the figure is made of: as stated, if it was rounded before.
    CellId asMeant(std::size_t row) { return asMeant(row, m_k); }
    CellId asMeant(std::size_t row, std::size_t k) {
        const CellId cell = m_cells.at(row, k);
        const table::Rounding& rounding = m_cells.roundingOf(k);
        if (!isOfRounded() || rounding.kind == table::RoundingKind::None) {
            return cell;
        }
        const CellOrigin origin = m_cells.originAt(CellKind::Derived, row, m_cells.counts().columns()[k]);
        if (m_cells.isOpen(row, k)) {
            return m_problem.add({Interval::exactly(m_cells.stated(row, k)), true, false, {}}, origin);
        }
        const double slack = table::roundingSlack(rounding);
        const CellId rounded = m_problem.add({{0, unbounded}, true, false, {}}, origin);
        m_problem.add({{{rounded, 1}, {cell, -1}}, {-slack, slack}}, EquationKind::Rounding);
        return rounded;
    }

    std::optional<CellId> denominatorAt(std::size_t row) {
        if (m_whole) {
            return m_whole;
        }
        if (const auto k = m_cells.counts().placeOf(m_ratio.denominatorColumn)) {
            return m_cells.at(row, *k) == TableCells::none ? std::nullopt : std::optional(asMeant(row, *k));
        }
        const auto figure = table::figureOf(m_cells.relations().grid().at(row, m_ratio.denominatorColumn));
        if (!figure || !(figure->value > 0)) {
            return std::nullopt;
        }
        const double slack = figure->decimals == 0 ? 0 : table::toleranceOf(*figure);
        return m_problem.add({{figure->value - slack, figure->value + slack}, false, false, {}},
                             m_cells.originAt(CellKind::Figure, row, m_ratio.denominatorColumn));
    }

    bool isHidden(std::size_t row, std::size_t k) const {
        const CellId cell = m_cells.at(row, k);
        return cell != TableCells::none && m_problem.problem.cells[cell].judged;
    }
    // Only a count that is not exactly stated can be worked out; of rounded ones only from figures made before.
    bool canTell(std::size_t row) const {
        const auto below = isOfColumn() ? m_cells.counts().placeOf(m_ratio.denominatorColumn) : std::nullopt;
        const bool isOpen = m_cells.isOpen(row, m_k) && (!below || m_cells.isOpen(row, *below));
        return !(isOfRounded() && isOpen) && (isHidden(row, m_k) || (below && isHidden(row, *below)));
    }

    // False where the figure contradicts its counts as they are known.
    bool addRow(std::size_t row) {
        const auto figure = table::figureOf(m_cells.relations().grid().at(row, m_ratio.figure));
        if (m_cells.at(row, m_k) == TableCells::none || !figure || !(figure->value > 0) || !canTell(row)) {
            return true;
        }
        const auto below = denominatorAt(row);
        if (!below) {
            return true;
        }
        const CellId above = asMeant(row);
        const double slack = table::toleranceOf(*figure);
        const double least = figure->value - slack, most = figure->value + slack;
        if (known(above).least * m_scale.least > most * known(*below).most * (1 + 1e-9) ||
            known(above).most * m_scale.most < least * known(*below).least * (1 - 1e-9)) {
            return false;
        }
        m_problem.add({{{above, m_scale.most}, {*below, -least}}, {0, unbounded}}, EquationKind::Figure);
        m_problem.add({{{*below, most}, {above, -m_scale.least}}, {0, unbounded}}, EquationKind::Figure);
        return true;
    }
};

bool mayHoldShares(table::ColumnRole role) {
    return role == table::ColumnRole::Percentage || role == table::ColumnRole::Rate ||
           role == table::ColumnRole::Statistic || role == table::ColumnRole::Composite;
}

bool isFigureRole(table::ColumnRole role) {
    return role == table::ColumnRole::Rate || role == table::ColumnRole::Percentage;
}

// "[REDACTED] (2.9%)", or "80 (95.2%)" beside something that is withheld.
bool statesShares(const TableCells& cells, std::size_t column) {
    if (cells.relations().grid().profile().columns[column].role != table::ColumnRole::Composite) {
        return false;
    }
    for (std::size_t row = cells.counts().firstRow(); row < cells.counts().rows(); ++row) {
        if (table::figureOf(cells.relations().grid().at(row, column))) {
            return true;
        }
    }
    return false;
}

bool isShareOfHeader(const TableCells& cells, std::size_t column) {
    const auto& shares = cells.relations().headerShares();
    return std::any_of(shares.begin(), shares.end(),
                       [column](const table::HeaderShare& share) { return share.column == column; });
}

} // namespace

void addFigures(const TableCells& cells, TableProblem& problem) {
    const table::ValueGrid& grid = cells.relations().grid();
    std::set<std::size_t> quotients;
    for (std::size_t column = 0; column < grid.columns(); ++column) {
        auto ratio = cells.relations().ratios().of(column);
        if (!ratio && mayHoldShares(grid.profile().columns[column].role)) {
            ratio = sharesOfOneWhole(cells, column);
            ratio = ratio ? ratio : quotientsOfFew(cells, column);
        }
        if (ratio && cells.counts().placeOf(ratio->numerator)) {
            FigureColumn(cells, *ratio, problem).add();
            quotients.insert(column);
        } else if ((isFigureRole(grid.profile().columns[column].role) && !isShareOfHeader(cells, column)) ||
                   statesShares(cells, column)) {
            problem.unrelated.push_back({cells.table(), column, NotUsed::UnknownFigures});
        }
    }
    for (const table::Mean& mean : cells.relations().means()) {
        if (!quotients.contains(mean.column)) {
            problem.unrelated.push_back({cells.table(), mean.column, NotUsed::Means});
        }
    }
    for (const table::HeaderShare& share : cells.relations().headerShares()) {
        problem.unrelated.push_back({cells.table(), share.column, NotUsed::SharesOfHeader});
    }
}

} // namespace outcheck::audit
