// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/news.h"

#include "audit/components.h"

#include <algorithm>

namespace outcheck::audit {

void askOnlyNews(TableProblem& tables, std::size_t requested) {
    Problem& problem = tables.problem;
    std::vector<Interval> known;
    for (const Cell& cell : problem.cells) {
        known.push_back(cell.known);
    }
    const auto isNew = [&](CellId cell) { return tables.origins[cell].table < requested; };
    std::vector<bool> isAsked(problem.cells.size());
    for (const Component& component : findComponents(problem.equations, known).all) {
        // Exactly known cells connect nothing, but what stands beside a new one is news.
        const bool isNews = std::any_of(component.equations.begin(), component.equations.end(), [&](EquationId id) {
            const auto& terms = problem.equations[id].terms;
            return std::any_of(terms.begin(), terms.end(), [&](const Term& term) { return isNew(term.cell); });
        });
        for (const CellId cell : component.cells) {
            isAsked[cell] = isNews;
        }
    }
    for (CellId cell = 0; cell < problem.cells.size(); ++cell) {
        problem.cells[cell].judged = problem.cells[cell].judged && (isNew(cell) || isAsked[cell]);
    }
}

} // namespace outcheck::audit
