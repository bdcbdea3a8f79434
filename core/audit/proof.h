// SPDX-License-Identifier: GPL-3.0-or-later
// Why a cell must lie where it does: a short chain of steps, each a sum of some equations that leaves one bound of one
// cell. And the little verifier, which shares nothing with what finds the steps.
#pragma once

#include "audit/problem.h"

#include <map>

namespace outcheck::audit {

struct ProofSource {
    EquationId equation = 0; // of the problem
    double factor = 1;
    friend bool operator==(const ProofSource&, const ProofSource&) = default;
};

// The cell is not below (isMost: not above) `bound`: so says the sum of factor × equation over all sources, where the
// other cells in it lie in what is known of them or was shown by steps before.
struct ProofStep {
    CellId cell = 0;
    bool isMost = false;
    double bound = 0;
    std::vector<ProofSource> sources;
};

struct Proof {
    CellId cell = 0;
    Interval claim;
    std::vector<ProofStep> steps;
};

// What is known of cells: what is published, and what steps have shown since.
class Known {
public:
    // `problem` must outlive this.
    explicit Known(const Problem& problem) : m_problem(problem) {}

    Interval of(CellId cell) const {
        const auto shown = m_shown.find(cell);
        return shown == m_shown.end() ? m_problem.cells[cell].known : shown->second;
    }
    void learn(const ProofStep& step) {
        Interval& own = m_shown.emplace(step.cell, m_problem.cells[step.cell].known).first->second;
        double& bound = step.isMost ? own.most : own.least;
        bound = step.isMost ? std::min(bound, step.bound) : std::max(bound, step.bound);
    }

private:
    const Problem& m_problem;
    std::map<CellId, Interval> m_shown;
};

// The sum of the sources: every cell once, ascending, none that cancels out.
Equation combined(const Problem& problem, const std::vector<ProofSource>& sources);

// Whether each step follows, and the claim from all of them.
bool holds(const Problem& problem, const Proof& proof);

} // namespace outcheck::audit
