// SPDX-License-Identifier: GPL-3.0-or-later
// Some equations of a problem with their cells, as a problem of its own.
#pragma once

#include "audit/proof.h"

#include <span>
#include <unordered_map>

namespace outcheck::audit {

class PartProblem {
public:
    // `known`: of the cells, where it is not what the problem says; by cell of the problem, or nothing.
    PartProblem(const Problem& problem, const std::vector<EquationId>& equations,
                std::span<const Interval> known = {}) {
        for (const EquationId id : equations) {
            Equation equation = problem.equations[id];
            for (Term& term : equation.terms) {
                const auto [place, isNew] = m_places.emplace(term.cell, static_cast<CellId>(m_cells.size()));
                if (isNew) {
                    m_cells.push_back(term.cell);
                    m_problem.add(problem.cells[term.cell]);
                    m_problem.cells.back().known = known.empty() ? problem.cells[term.cell].known : known[term.cell];
                }
                term.cell = place->second;
                ++m_terms;
            }
            m_problem.equations.push_back(std::move(equation));
        }
        m_equations = equations;
    }

    Problem& problem() { return m_problem; }
    const Problem& problem() const { return m_problem; }
    std::size_t terms() const { return m_terms; }
    // Of the cell of this problem, that of the whole; and the other way round, where it is in it.
    CellId whole(CellId cell) const { return m_cells[cell]; }
    CellId place(CellId cell) const { return m_places.at(cell); }

    // A proof of this problem as one of the whole.
    Proof whole(Proof proof) const {
        proof.cell = m_cells[proof.cell];
        for (ProofStep& step : proof.steps) {
            step.cell = m_cells[step.cell];
            for (ProofSource& source : step.sources) {
                source.equation = m_equations[source.equation];
            }
        }
        return proof;
    }

private:
    Problem m_problem;
    std::vector<CellId> m_cells; // by place
    std::unordered_map<CellId, CellId> m_places;
    std::vector<EquationId> m_equations;
    std::size_t m_terms = 0;
};

} // namespace outcheck::audit
