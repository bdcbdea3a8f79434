// SPDX-License-Identifier: GPL-3.0-or-later
// Linear programs over one set of constraints with ever new objectives, or with ever more constraints, each started
// where the last one ended. What solves them is hidden behind this.
#pragma once

#include "audit/problem.h"

#include <memory>
#include <span>
#include <stop_token>

namespace outcheck::audit {

struct LinearProgram {
    std::vector<Interval> columns; // where each variable lies
    std::vector<Equation> rows;    // over columns
};

class LinearSolver {
public:
    enum class Outcome {
        Optimal,
        Infeasible, // no values agree with all rows
        Unbounded,
        Stopped,
        Failed // it gave up: nothing is known
    };

    LinearSolver() = default;
    LinearSolver(const LinearSolver&) = delete;
    LinearSolver& operator=(const LinearSolver&) = delete;
    virtual ~LinearSolver() = default;

    // Of the sum of these factors × columns.
    virtual Outcome maximize(std::span<const Term> objective, const std::stop_token& stop) = 0;
    Outcome minimize(std::span<const Term> objective, const std::stop_token& stop) {
        std::vector<Term> opposite(objective.begin(), objective.end());
        for (Term& term : opposite) {
            term.factor = -term.factor;
        }
        return maximize(opposite, stop);
    }
    // Lets a column lie elsewhere from now on.
    virtual void setColumn(std::size_t column, const Interval& interval) = 0;
    // One more row, after all others.
    virtual void addRow(const Equation& row) = 0;

    // After Optimal: the value of a column, and by how much the objective would grow with the sum of a row, or with the
    // value of a column beyond what the rows say.
    virtual double value(std::size_t column) const = 0;
    virtual double rowPrice(std::size_t row) const = 0;
    virtual double columnPrice(std::size_t column) const = 0;
};

// What changes from one program to the next.
enum class Changing : std::uint8_t { Objective, Constraints };

// GLPK's simplex. To be made, used and destroyed on one thread: its environment is one of a thread.
std::unique_ptr<LinearSolver> makeLinearSolver(const LinearProgram& program, Changing changing = Changing::Objective);

} // namespace outcheck::audit
