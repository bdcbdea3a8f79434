// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/order_equations.h"

#include <algorithm>

namespace outcheck::audit {

namespace {

bool isExact(const TableProblem& problem, CellId cell) {
    return isSingle(problem.problem.cells[cell].known);
}

} // namespace

void addPopulations(const TableCells& cells, TableProblem& problem) {
    const table::CountGrid& counts = cells.counts();
    for (const table::Population& one : cells.relations().populations()) {
        const auto part = counts.placeOf(one.part), whole = counts.placeOf(one.whole);
        for (std::size_t row = counts.firstRow(); part && whole && row < counts.rows(); ++row) {
            const CellId few = cells.at(row, *part), all = cells.at(row, *whole);
            // What two exact counts leave is the matter of the rule small-complement.
            if (few == TableCells::none || all == TableCells::none ||
                (isExact(problem, few) && isExact(problem, all))) {
                continue;
            }
            const Interval small{1, cells.options().withheldAtMost};
            const CellId rest = problem.add({{0, unbounded}, true, true, {{}, 0, small}},
                                            cells.originAt(CellKind::Complement, row, one.part));
            problem.add({{{all, 1}, {few, -1}, {rest, -1}}, Interval::exactly(0)}, EquationKind::Part);
        }
    }
}

void addSeries(const TableCells& cells, TableProblem& problem) {
    for (const table::Series& series : cells.relations().series()) {
        if (!series.byName) {
            continue; // numbers alone may rise by chance
        }
        const double sign = series.kind == table::Series::Kind::Cumulative ? 1 : -1;
        for (const auto& run : series.runs) {
            CellId before = TableCells::none;
            for (const std::size_t row : run) {
                const CellId cell = cells.at(row, series.k);
                if (cell != TableCells::none && before != TableCells::none &&
                    !(isExact(problem, cell) && isExact(problem, before))) {
                    problem.add({{{cell, sign}, {before, -sign}}, {0, unbounded}}, EquationKind::Series);
                }
                before = cell == TableCells::none ? before : cell;
            }
        }
    }
}

void addSteps(const TableCells& cells, TableProblem& problem) {
    const Interval small{1, cells.options().withheldAtMost};
    for (const table::Series& series : cells.relations().series()) {
        for (const table::Step& step : table::stepsOf(series, cells.counts())) {
            const CellId here = cells.at(step.row, series.k), before = cells.at(step.before, series.k);
            if (!small.holds(Interval::exactly(step.size)) || !isExact(problem, here) || !isExact(problem, before)) {
                continue;
            }
            const double sign = cells.stated(step.row, series.k) > cells.stated(step.before, series.k) ? 1 : -1;
            const CellId rest =
                problem.add({{0, unbounded}, true, true, {{}, 0, small}},
                            cells.originAt(CellKind::Step, step.row, cells.counts().columns()[series.k]));
            problem.add({{{here, sign}, {before, -sign}, {rest, -1}}, Interval::exactly(0)}, EquationKind::Series);
        }
    }
}

} // namespace outcheck::audit
