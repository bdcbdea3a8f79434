// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/table_cells.h"

#include "table/relations/count_range.h"

namespace outcheck::audit {

namespace {

using table::CountCell;
using table::RoundingKind;

bool isBlank(table::CellKind kind) {
    return kind == table::CellKind::Empty || kind == table::CellKind::MissingMark;
}

bool isWhole(double number) {
    return std::floor(number) == number && number < table::largestCount;
}

} // namespace

CellId TableProblem::add(const Cell& cell, const CellOrigin& origin) {
    origins.push_back(origin);
    return problem.add(cell);
}

void TableProblem::add(Equation equation, EquationKind kind) {
    problem.equations.push_back(std::move(equation));
    equationKinds.push_back(kind);
}

TableCells::TableCells(TableProblem& problem, const table::Relations& relations, std::size_t table,
                       const TableOptions& options)
    : m_relations(relations), m_table(table), m_options(options) {
    for (std::size_t row = counts().firstRow(); row < counts().rows(); ++row) {
        for (std::size_t k = 0; k < columns(); ++k) {
            m_cells.push_back(addCell(problem, row, k));
        }
    }
}

const table::Rounding& TableCells::roundingOf(std::size_t k) const {
    return m_relations.grid().profile().columns[counts().columns()[k]].rounding;
}

Interval TableCells::statedRange(std::size_t row, std::size_t k) const {
    const double number = stated(row, k);
    if (roundingOf(k).kind == RoundingKind::None || !isWhole(number)) {
        return Interval::exactly(number);
    }
    const table::CountRange range = table::rangeOf(number, roundingOf(k));
    return {range.least, range.most};
}

CellId TableCells::addCell(TableProblem& problem, std::size_t row, std::size_t k) const {
    const std::size_t column = counts().columns()[k];
    const CountCell& count = counts().at(row, k);
    const Interval small{1, m_options.withheldAtMost};
    if (count.state == CountCell::State::Marked) {
        const Interval known{m_options.markLeast, m_options.marksMeanSmall ? m_options.withheldAtMost : unbounded};
        return problem.add({known, true, true, {small, 0, {}}}, originAt(CellKind::Withheld, row, column));
    }
    if (count.state == CountCell::State::None) {
        return isBlank(m_relations.grid().at(row, column).value.kind)
                   ? problem.add({{0, unbounded}, true, true, {{}, 0, small}}, originAt(CellKind::Blank, row, column))
                   : none;
    }
    const bool whole = isWhole(count.number);
    const Interval range = statedRange(row, k);
    if (!whole || roundingOf(k).kind == RoundingKind::None) {
        return problem.add({range, whole, false, {}}, originAt(CellKind::Stated, row, column));
    }
    // Only that rounding is undone altogether is a breach.
    return problem.add({range, true, range.least < range.most, {{}, 1, {}}}, originAt(CellKind::Rounded, row, column));
}

} // namespace outcheck::audit
