// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of a problem that are one and the same count, by the equations that say so.
#pragma once

#include "audit/joined_cells.h"

#include <vector>

namespace outcheck::protect {

class EqualCells {
public:
    explicit EqualCells(const audit::Problem& problem) {
        audit::JoinedCells joined(problem.cells.size());
        for (const audit::Equation& equation : problem.equations) {
            if (saysSame(equation)) {
                joined.join(equation.terms[0].cell, equation.terms[1].cell);
            }
        }
        for (audit::CellId cell = 0; cell < problem.cells.size(); ++cell) {
            m_first.push_back(joined.firstOf(cell));
        }
    }

    // The first of those that are the same as this.
    audit::CellId firstOf(audit::CellId cell) const { return m_first[cell]; }

private:
    std::vector<audit::CellId> m_first; // by cell

    static bool saysSame(const audit::Equation& equation) {
        return equation.terms.size() == 2 && equation.sum == audit::Interval::exactly(0) &&
               equation.terms[0].factor == -equation.terms[1].factor;
    }
};

} // namespace outcheck::protect
