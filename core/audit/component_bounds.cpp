// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/component_bounds.h"

#include "audit/activity.h"

#include <algorithm>
#include <optional>

namespace outcheck::audit {

namespace {

using Outcome = LinearSolver::Outcome;

// The solver's own tolerance, and that of witnesses.
double solverGrain(double value) {
    return std::isfinite(value) ? 1e-6 * std::max(1.0, std::abs(value) * 1e-3) : 1e-6;
}

class Closer {
public:
    Closer(OpenBounds& bounds, const LinearProgram& program, std::span<const std::uint32_t> own,
           const std::stop_token& stop)
        : m_bounds(bounds), m_columns(program.columns.size()), m_own(own), m_stop(stop),
          m_solver(makeLinearSolver(program)) {}

    ClosedBounds run() {
        pushAll(false);
        pushAll(true);
        for (const bool isMost : {false, true}) {
            while (m_result.outcome == Outcome::Optimal && closeNearest(isMost)) {
            }
        }
        return m_result;
    }

private:
    OpenBounds& m_bounds;
    std::size_t m_columns;
    std::span<const std::uint32_t> m_own;
    const std::stop_token& m_stop;
    std::unique_ptr<LinearSolver> m_solver;
    ClosedBounds m_result;

    Outcome solve(std::span<const Term> objective, bool isMost) {
        const Outcome outcome = isMost ? m_solver->maximize(objective, m_stop) : m_solver->minimize(objective, m_stop);
        ++m_result.programs;
        if (outcome == Outcome::Optimal) {
            for (const std::uint32_t column : m_bounds.judged()) {
                m_bounds.addWitness(column, m_solver->value(column));
            }
        }
        return outcome;
    }

    // All cells together towards their bounds: what gets there needs no program of its own. Goes on as long as it pays.
    // (Gleixner, Berthold, Müller, Weltge: Three enhancements for optimization-based bound tightening, 2017.)
    void pushAll(bool isMost) {
        std::size_t before = SIZE_MAX; // the first always pays
        while (m_result.outcome == Outcome::Optimal) {
            std::vector<Term> objective;
            for (const std::uint32_t column : m_own) {
                if (m_bounds.isOpen(column, isMost)) {
                    objective.push_back({column, 1});
                }
            }
            const bool pays = objective.size() + std::max<std::size_t>(1, before / 20) <= before;
            if (objective.size() < 2 || !pays) {
                return;
            }
            before = objective.size();
            const Outcome outcome = solve(objective, isMost);
            if (outcome == Outcome::Unbounded) {
                return; // the cells will tell which
            }
            m_result.outcome = outcome;
        }
    }

    // The open bound that the solver stands nearest to. False where none is open.
    bool closeNearest(bool isMost) {
        std::optional<std::uint32_t> nearest;
        double distance = unbounded;
        for (const std::uint32_t column : m_own) {
            if (!m_bounds.isOpen(column, isMost)) {
                continue;
            }
            const double bound = m_bounds.bound(column, isMost);
            const double away = std::isfinite(bound) ? std::abs(bound - lastValue(column)) : 1e300;
            if (!nearest || away < distance) {
                nearest = column;
                distance = away;
            }
        }
        if (!nearest) {
            return false;
        }
        const Term objective{*nearest, 1};
        const Outcome outcome = solve({&objective, 1}, isMost);
        if (outcome == Outcome::Optimal) {
            m_bounds.close(*nearest, isMost, m_solver->value(*nearest));
        } else if (outcome == Outcome::Unbounded) {
            m_bounds.close(*nearest, isMost, isMost ? unbounded : -unbounded);
        } else {
            m_result.outcome = outcome;
        }
        return true;
    }
    double lastValue(std::uint32_t column) const { return m_result.programs > 0 ? m_solver->value(column) : 0; }
};

} // namespace

LinearProgram programOf(const Component& component, const std::vector<Equation>& equations,
                        const std::vector<Interval>& intervals) {
    LinearProgram program;
    for (const CellId cell : component.cells) {
        program.columns.push_back(intervals[cell]);
    }
    for (const EquationId id : component.equations) {
        Equation row;
        double fixed = 0;
        for (const Term& term : equations[id].terms) {
            const auto place = std::lower_bound(component.cells.begin(), component.cells.end(), term.cell);
            if (place != component.cells.end() && *place == term.cell) {
                row.terms.push_back({static_cast<CellId>(place - component.cells.begin()), term.factor});
            } else {
                fixed += term.factor * intervals[term.cell].least;
            }
        }
        row.sum = {equations[id].sum.least - fixed, equations[id].sum.most - fixed};
        program.rows.push_back(std::move(row));
    }
    return program;
}

OpenBounds::OpenBounds(const Problem& problem, const Component& component, const std::vector<Interval>& intervals,
                       Question question)
    : m_problem(problem), m_component(component), m_question(question), m_isOpen(2 * component.cells.size()),
      m_bounds(2 * component.cells.size()), m_seen(2 * component.cells.size()) {
    for (std::uint32_t column = 0; column < component.cells.size(); ++column) {
        const Interval& known = intervals[component.cells[column]];
        m_bounds[at(column, false)] = known.least;
        m_bounds[at(column, true)] = known.most;
        m_seen[at(column, false)] = unbounded;
        m_seen[at(column, true)] = -unbounded;
        if (cellOf(column).judged && !(question == Question::WhichBreach && breaches(cellOf(column), known))) {
            m_judged.push_back(column);
            m_isOpen[at(column, false)] = true;
            m_isOpen[at(column, true)] = true;
        }
    }
}

void OpenBounds::addWitness(std::uint32_t column, double value) {
    const double grain = solverGrain(value);
    for (const bool isMost : {false, true}) {
        const double own = bound(column, isMost);
        if (isMost ? value >= own - grain : value <= own + grain) {
            m_isOpen[at(column, isMost)] = false;
        }
    }
    const Interval seen{std::min(value, m_seen[at(column, false)].load()),
                        std::max(value, m_seen[at(column, true)].load())};
    m_seen[at(column, false)] = seen.least;
    m_seen[at(column, true)] = seen.most;
    if (m_question != Question::AllIntervals && !breaches(cellOf(column), seen)) {
        m_isOpen[at(column, false)] = false;
        m_isOpen[at(column, true)] = false;
    }
}

void OpenBounds::close(std::uint32_t column, bool isMost, double bound) {
    const double grain = solverGrain(bound);
    if (cellOf(column).whole && std::isfinite(bound)) {
        bound = isMost ? wholeBelow(bound, grain) : wholeAbove(bound, grain);
    }
    const double own = this->bound(column, isMost);
    const bool isBetter = isMost ? bound < own - grain : bound > own + grain;
    if (isBetter) {
        m_bounds[at(column, isMost)] = bound;
    }
    m_isOpen[at(column, isMost)] = false;
    if (m_question == Question::WhichBreach && breaches(cellOf(column), interval(column))) {
        m_isOpen[at(column, !isMost)] = false;
    }
}

void OpenBounds::moveTo(std::vector<Interval>& intervals) const {
    for (const std::uint32_t column : m_judged) {
        Interval& own = intervals[m_component.cells[column]];
        own = interval(column);
        if (own.least > own.most) { // no whole number is left: as close as the equations allow
            own.most = own.least;
        }
    }
}

ClosedBounds closeBounds(OpenBounds& bounds, const LinearProgram& program, std::size_t first, std::size_t end,
                         const std::stop_token& stop) {
    return Closer(bounds, program, std::span(bounds.judged()).subspan(first, end - first), stop).run();
}

} // namespace outcheck::audit
