// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of a problem that are one and the same count, by the equations that say so.
#pragma once

#include "audit/problem.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace outcheck::protect {

class EqualCells {
public:
    explicit EqualCells(const audit::Problem& problem) : m_parents(problem.cells.size()) {
        std::iota(m_parents.begin(), m_parents.end(), audit::CellId{0});
        for (const audit::Equation& equation : problem.equations) {
            if (saysSame(equation)) {
                join(equation.terms[0].cell, equation.terms[1].cell);
            }
        }
    }

    // The first of those that are the same as this.
    audit::CellId firstOf(audit::CellId cell) const {
        while (m_parents[cell] != cell) {
            cell = m_parents[cell];
        }
        return cell;
    }

private:
    std::vector<audit::CellId> m_parents;

    static bool saysSame(const audit::Equation& equation) {
        return equation.terms.size() == 2 && equation.sum == audit::Interval::exactly(0) &&
               equation.terms[0].factor == -equation.terms[1].factor;
    }
    void join(audit::CellId a, audit::CellId b) {
        const std::pair<audit::CellId, audit::CellId> both = std::minmax(firstOf(a), firstOf(b));
        const auto [first, second] = both;
        m_parents[second] = first;
        for (audit::CellId* cell : {&a, &b}) { // shorter ways for those who ask again
            for (audit::CellId next = *cell; m_parents[next] != first;) {
                const audit::CellId above = m_parents[next];
                m_parents[next] = first;
                next = above;
            }
        }
    }
};

} // namespace outcheck::protect
