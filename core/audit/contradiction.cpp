// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/contradiction.h"

#include "audit/component_bounds.h"
#include "audit/part_problem.h"
#include "audit/propagation.h"

#include <span>

namespace outcheck::audit {

namespace {

using Ids = std::vector<EquationId>;

class Explanation {
public:
    Explanation(const Problem& problem, const std::stop_token& stop) : m_problem(problem), m_stop(stop) {}

    bool isContradictory(const Ids& ids) const {
        const PartProblem part(m_problem, ids);
        const auto equations = canonical(part.problem()).equations;
        Propagation propagation(part.problem().cells, equations, false);
        if (!propagation.run(m_stop) || !propagation.contradictions().empty()) {
            return !m_stop.stop_requested();
        }
        for (const Component& component : findComponents(equations, propagation.intervals()).all) {
            const auto solver = makeLinearSolver(programOf(component, equations, propagation.intervals()));
            if (solver->maximize({}, m_stop) == LinearSolver::Outcome::Infeasible) {
                return true;
            }
        }
        return false;
    }

    // Of `open`, what is needed for a contradiction beside `taken`. `isNew`: something was taken since the last look.
    Ids needed(const Ids& taken, bool isNew, std::span<const EquationId> open) const {
        if (m_stop.stop_requested() || (isNew && isContradictory(taken))) {
            return {};
        }
        if (open.size() == 1) {
            return {open.front()};
        }
        const auto first = open.first(open.size() / 2);
        const auto second = open.subspan(open.size() / 2);
        Ids more = needed(with(taken, first), true, second);
        const Ids fromFirst = needed(with(taken, more), !more.empty(), first);
        more.insert(more.end(), fromFirst.begin(), fromFirst.end());
        return more;
    }

private:
    const Problem& m_problem;
    const std::stop_token& m_stop;

    static Ids with(Ids ids, std::span<const EquationId> more) {
        ids.insert(ids.end(), more.begin(), more.end());
        return ids;
    }
};

} // namespace

std::vector<EquationId> smallestContradiction(const Problem& problem, const std::vector<EquationId>& equations,
                                              const std::stop_token& stop) {
    const Explanation explanation(problem, stop);
    if (equations.size() < 2 || !explanation.isContradictory(equations)) {
        return equations;
    }
    Ids needed = explanation.needed({}, false, equations);
    if (stop.stop_requested()) {
        return equations;
    }
    std::sort(needed.begin(), needed.end());
    return needed;
}

} // namespace outcheck::audit
