// SPDX-License-Identifier: GPL-3.0-or-later
// The bounds of the cells of one component by linear programs, or of some of its cells: others may work on the rest.
#pragma once

#include "audit/bounds.h"
#include "audit/components.h"
#include "audit/linear_solver.h"

#include <atomic>
#include <memory>

namespace outcheck::audit {

// The linear program of a component: its open cells as columns, in their order.
LinearProgram programOf(const Component& component, const std::vector<Equation>& equations,
                        const std::vector<Interval>& intervals);

// What is sought of a component, shared by all who work on it.
class OpenBounds {
public:
    // `intervals`: what is known so far, by cell. All must outlive this.
    OpenBounds(const Problem& problem, const Component& component, const std::vector<Interval>& intervals,
               Question question);

    const std::vector<std::uint32_t>& judged() const { return m_judged; } // columns: places in component.cells
    bool isOpen(std::uint32_t column, bool isMost) const { return m_isOpen[at(column, isMost)]; }
    double bound(std::uint32_t column, bool isMost) const { return m_bounds[at(column, isMost)]; }
    // That the column can take this value: a bound that is reached is closed, and one that need not be known better.
    void addWitness(std::uint32_t column, double value);
    // The best bound there is, as the solver has it.
    void close(std::uint32_t column, bool isMost, double bound);
    // The intervals of judged cells, once nobody works any more.
    void moveTo(std::vector<Interval>& intervals) const;

private:
    const Problem& m_problem;
    const Component& m_component;
    Question m_question;
    std::vector<std::uint32_t> m_judged;
    std::vector<std::atomic<bool>> m_isOpen; // by column and side
    std::vector<std::atomic<double>> m_bounds;
    std::vector<std::atomic<double>> m_seen; // the smallest and largest values that were reached

    static std::size_t at(std::uint32_t column, bool isMost) { return 2 * std::size_t{column} + (isMost ? 1 : 0); }
    const Cell& cellOf(std::uint32_t column) const { return m_problem.cells[m_component.cells[column]]; }
    Interval interval(std::uint32_t column) const { return {bound(column, false), bound(column, true)}; }
};

struct ClosedBounds {
    LinearSolver::Outcome outcome = LinearSolver::Outcome::Optimal; // of the last program
    std::size_t programs = 0;
};
// Closes the bounds of judged()[first, end); not all of them where the outcome is Infeasible, Stopped or Failed.
ClosedBounds closeBounds(OpenBounds& bounds, const LinearProgram& program, std::size_t first, std::size_t end,
                         const std::stop_token& stop);

} // namespace outcheck::audit
