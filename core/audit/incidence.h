// SPDX-License-Identifier: GPL-3.0-or-later
// In which equations each cell stands, in one stretch of memory.
#pragma once

#include "audit/problem.h"

#include <span>

namespace outcheck::audit {

class Incidence {
public:
    Incidence(std::size_t cells, const std::vector<Equation>& equations) : m_begins(cells + 1) {
        for (const Equation& equation : equations) {
            for (const Term& term : equation.terms) {
                ++m_begins[term.cell + 1];
            }
        }
        for (std::size_t i = 0; i < cells; ++i) {
            m_begins[i + 1] += m_begins[i];
        }
        m_equations.resize(m_begins.back());
        std::vector<std::size_t> next(m_begins.begin(), m_begins.end() - 1);
        for (std::size_t i = 0; i < equations.size(); ++i) {
            for (const Term& term : equations[i].terms) {
                m_equations[next[term.cell]++] = static_cast<EquationId>(i);
            }
        }
    }

    std::span<const EquationId> of(CellId cell) const {
        return std::span(m_equations).subspan(m_begins[cell], m_begins[cell + 1] - m_begins[cell]);
    }

private:
    std::vector<std::size_t> m_begins;
    std::vector<EquationId> m_equations;
};

} // namespace outcheck::audit
