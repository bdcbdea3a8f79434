// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/possible_counts.h"

#include "audit/linear_solver.h"

#include <algorithm>
#include <cmath>

namespace outcheck::protect {

namespace {

using audit::CellId;
using audit::Interval;
using audit::LinearSolver;

constexpr double nearWhole = 1e-6; // of what the solver says

struct UnknownCounts {
    audit::LinearProgram program;
    std::vector<CellId> cells; // by column
};

UnknownCounts unknownOf(const audit::Problem& problem, const std::vector<std::optional<double>>& known) {
    UnknownCounts unknown;
    std::vector<CellId> columns(problem.cells.size());
    for (CellId id = 0; id < problem.cells.size(); ++id) {
        if (!known[id]) {
            columns[id] = static_cast<CellId>(unknown.cells.size());
            unknown.cells.push_back(id);
            unknown.program.columns.push_back(problem.cells[id].known);
        }
    }
    for (const audit::Equation& equation : audit::canonical(problem).equations) {
        audit::Equation row{{}, equation.sum};
        for (const audit::Term& term : equation.terms) {
            if (!known[term.cell]) {
                row.terms.push_back({columns[term.cell], term.factor});
                continue;
            }
            row.sum.least -= term.factor * *known[term.cell];
            row.sum.most -= term.factor * *known[term.cell];
        }
        if (!row.terms.empty()) {
            unknown.program.rows.push_back(std::move(row));
        }
    }
    return unknown;
}

// Numbers that follow from a single equation.
void followEquations(const audit::Problem& problem, std::vector<std::optional<double>>& known) {
    for (const audit::Equation& equation : problem.equations) {
        const audit::Term* unknown = nullptr;
        std::size_t unknowns = 0;
        double rest = equation.sum.least;
        for (const audit::Term& term : equation.terms) {
            unknowns += known[term.cell] ? 0U : 1U;
            unknown = known[term.cell] ? unknown : &term;
            rest -= known[term.cell] ? term.factor * *known[term.cell] : 0;
        }
        if (unknowns == 1 && equation.sum.least == equation.sum.most) {
            known[unknown->cell] = rest / unknown->factor;
        }
    }
}

double snapped(double value, const Interval& range) {
    const double whole = std::round(value);
    return std::clamp(std::abs(whole - value) <= nearWhole ? whole : value, range.least, range.most);
}

} // namespace

Result<void> fillPossible(const audit::Problem& problem, std::vector<std::optional<double>>& known,
                          const std::stop_token& stop) {
    followEquations(problem, known);
    const UnknownCounts unknown = unknownOf(problem, known);
    if (unknown.cells.empty()) {
        return {};
    }
    const auto solver = audit::makeLinearSolver(unknown.program);
    const LinearSolver::Outcome outcome = solver->maximize({}, stop);
    if (outcome == LinearSolver::Outcome::Stopped || stop.stop_requested()) {
        return failure(ErrorCode::Cancelled, {}, {});
    }
    if (outcome != LinearSolver::Outcome::Optimal) {
        return failure(ErrorCode::Unsupported, {}, "no counts agree with all that was published before");
    }
    for (std::size_t column = 0; column < unknown.cells.size(); ++column) {
        known[unknown.cells[column]] = snapped(solver->value(column), unknown.program.columns[column]);
    }
    return {};
}

} // namespace outcheck::protect
