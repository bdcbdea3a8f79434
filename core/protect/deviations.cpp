// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/deviations.h"

namespace outcheck::protect {

namespace {

using audit::CellId;
using audit::Interval;
using audit::Term;

constexpr double noChange = 1e-6;

} // namespace

Deviations::Deviations(const FurtherTask& task) : m_task(task), m_columns(task.problem.cells.size()) {
    m_solver = audit::makeLinearSolver(program());
}

audit::LinearProgram Deviations::program() {
    audit::LinearProgram program;
    const auto addColumn = [&](const Interval& range) {
        program.columns.push_back(range);
        return static_cast<std::uint32_t>(program.columns.size() - 1);
    };
    for (CellId id = 0; id < m_columns.size(); ++id) {
        Columns& own = m_columns[id];
        const double truth = m_task.truth[id];
        const Interval& known = m_task.problem.cells[id].known;
        if (!audit::isSingle(known)) {
            own.isThere = true;
            own.up = own.down = addColumn({known.least - truth, known.most - truth});
        } else if (std::isfinite(m_task.losses[id])) {
            own.isThere = own.isOpen = true;
            own.up = addColumn({0, m_task.hidden[id].most - truth});
            own.down = addColumn({0, truth - m_task.hidden[id].least});
        }
    }
    for (const audit::Equation& equation : m_task.problem.equations) {
        audit::Equation row;
        double sum = 0;
        for (const Term& term : equation.terms) {
            const Columns& own = m_columns[term.cell];
            sum += term.factor * m_task.truth[term.cell];
            if (own.isThere) {
                row.terms.push_back({own.up, term.factor});
            }
            if (own.isOpen) {
                row.terms.push_back({own.down, -term.factor});
            }
        }
        row.sum = {equation.sum.least - sum, equation.sum.most - sum};
        program.rows.push_back(std::move(row));
    }
    return program;
}

std::optional<std::vector<CellId>> Deviations::cheapest(CellId cell, double change, const std::vector<double>& losses,
                                                        const std::stop_token& stop) {
    std::vector<Term> objective;
    for (CellId id = 0; id < m_columns.size(); ++id) {
        if (m_columns[id].isOpen && losses[id] > 0) {
            objective.push_back({m_columns[id].up, losses[id]});
            objective.push_back({m_columns[id].down, losses[id]});
        }
    }
    const std::uint32_t column = m_columns[cell].up;
    const Interval range{m_task.problem.cells[cell].known.least - m_task.truth[cell],
                         m_task.problem.cells[cell].known.most - m_task.truth[cell]};
    m_solver->setColumn(column, Interval::exactly(change));
    const auto outcome = m_solver->minimize(objective, stop);
    std::optional<std::vector<CellId>> found;
    if (outcome == audit::LinearSolver::Outcome::Optimal) {
        found.emplace();
        for (CellId id = 0; id < m_columns.size(); ++id) {
            const Columns& own = m_columns[id];
            if (own.isOpen && (m_solver->value(own.up) > noChange || m_solver->value(own.down) > noChange)) {
                found->push_back(id);
            }
        }
    }
    m_solver->setColumn(column, range);
    return found;
}

} // namespace outcheck::protect
