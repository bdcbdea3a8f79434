// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/prover.h"

#include "audit/component_bounds.h"

#include <set>

namespace outcheck::audit {

namespace {

constexpr std::size_t shortChain = 3;   // steps; longer ones are held against a single sum of equations
constexpr std::size_t mostThinned = 60; // steps of which each is tried whether it is needed

// The prices of tables are small fractions; the solver gives them with its own noise.
double withoutNoise(double price) {
    for (int part = 1; part <= 12; ++part) {
        const double near = std::round(price * part) / part;
        if (std::abs(price - near) < 1e-7) {
            return near;
        }
    }
    return price;
}

bool reaches(const ProofStep& step, double bound) {
    const double grain = 1e-6 * std::max(1.0, std::abs(bound) * 1e-3);
    return step.isMost ? step.bound <= bound + grain : step.bound >= bound - grain;
}

} // namespace

Prover::Programs::Programs(const Components& all, const std::vector<Interval>& known)
    : components(&all), intervals(&known), ofCell(known.size(), Components::none), solvers(all.all.size()) {
    for (std::uint32_t number = 0; number < all.all.size(); ++number) {
        for (const CellId cell : all.all[number].cells) {
            ofCell[cell] = number;
        }
    }
}

Prover::Prover(const Problem& problem, const std::stop_token& stop)
    : m_problem(problem), m_canonical(canonical(problem)), m_propagation(problem.cells, m_canonical.equations, true) {
    for (const Cell& cell : problem.cells) {
        m_published.push_back(cell.known);
    }
    if (m_propagation.run(stop)) {
        m_left = findComponents(m_canonical.equations, m_propagation.intervals());
    }
    m_atOnce.emplace(m_propagation.components(), m_published);
    m_afterwards.emplace(m_left, m_propagation.intervals());
}

std::optional<Proof> Prover::prove(CellId cell, const Interval& found, const std::stop_token& stop) {
    Proof proof{cell, found, {}};
    const Interval& known = m_problem.cells[cell].known;
    for (const bool isMost : {false, true}) {
        const double bound = isMost ? found.most : found.least;
        if (isMost ? known.most <= bound : known.least >= bound) {
            continue;
        }
        auto steps = boundSteps(cell, isMost, bound, stop);
        if (!steps) {
            return std::nullopt;
        }
        proof.steps.insert(proof.steps.end(), steps->begin(), steps->end());
    }
    if (!holds(m_problem, proof)) {
        return std::nullopt;
    }
    thin(proof);
    return proof;
}

std::optional<Prover::Steps> Prover::boundSteps(CellId cell, bool isMost, double bound, const std::stop_token& stop) {
    const std::uint32_t last = m_propagation.lastBefore(cell, isMost, Propagation::none);
    std::optional<Steps> best;
    if (last != Propagation::none && reaches({cell, isMost, m_propagation.trail()[last].bound, {}}, bound)) {
        best = chain({last});
    }
    if (best && best->size() <= shortChain) {
        return best;
    }
    auto atOnce = byProgram(*m_atOnce, cell, isMost, bound, stop);
    if (atOnce && (!best || atOnce->back().sources.size() < best->size())) {
        return atOnce;
    }
    return best ? best : byProgram(*m_afterwards, cell, isMost, bound, stop);
}

// These tightenings with all that they stand on, in the order in which they came.
Prover::Steps Prover::chain(const std::vector<std::uint32_t>& roots) const {
    std::set<std::uint32_t> needed;
    std::vector<std::uint32_t> open = roots;
    while (!open.empty()) {
        const std::uint32_t at = open.back();
        open.pop_back();
        if (!needed.insert(at).second) {
            continue;
        }
        const Tightening& tightening = m_propagation.trail()[at];
        const Equation& equation = m_canonical.equations[tightening.equation];
        const auto support = supportOf(equation, tightening.cell, tightening.isMost, at);
        open.insert(open.end(), support.begin(), support.end());
    }
    Steps steps;
    for (const std::uint32_t at : needed) {
        const Tightening& tightening = m_propagation.trail()[at];
        steps.push_back(
            {tightening.cell, tightening.isMost, tightening.bound, {{m_canonical.origin[tightening.equation], 1}}});
    }
    return steps;
}

// The tightenings before `before` of the bounds of other cells that such a sum of equations uses.
std::vector<std::uint32_t> Prover::supportOf(const Equation& sum, CellId cell, bool isMost,
                                             std::uint32_t before) const {
    double own = 0;
    for (const Term& term : sum.terms) {
        own = term.cell == cell ? term.factor : own;
    }
    std::vector<std::uint32_t> support;
    for (const Term& term : sum.terms) {
        // An upper bound of the cell stands on lower bounds of those with the same sign.
        const bool usesMost = (own > 0) == (term.factor > 0) ? !isMost : isMost;
        const std::uint32_t last =
            term.cell == cell ? Propagation::none : m_propagation.lastBefore(term.cell, usesMost, before);
        if (last != Propagation::none) {
            support.push_back(last);
        }
    }
    return support;
}

std::optional<Prover::Steps> Prover::byProgram(Programs& programs, CellId cell, bool isMost, double bound,
                                               const std::stop_token& stop) const {
    const std::uint32_t number = programs.ofCell[cell];
    if (number == Components::none) {
        return std::nullopt;
    }
    const Component* const component = &programs.components->all[number];
    std::unique_ptr<LinearSolver>& solver = programs.solvers[number];
    if (!solver) {
        solver = makeLinearSolver(programOf(*component, m_canonical.equations, *programs.intervals));
    }
    const auto place = std::lower_bound(component->cells.begin(), component->cells.end(), cell);
    const Term objective{static_cast<CellId>(place - component->cells.begin()), isMost ? 1.0 : -1.0};
    if (solver->maximize({&objective, 1}, stop) != LinearSolver::Outcome::Optimal) {
        return std::nullopt;
    }
    double reached = solver->value(objective.cell);
    if (m_problem.cells[cell].whole) {
        const double grain = 1e-6 * std::max(1.0, std::abs(reached) * 1e-3);
        reached = isMost ? wholeBelow(reached, grain) : wholeAbove(reached, grain);
    }
    ProofStep step{cell, isMost, reached, {}};
    if (!reaches(step, bound)) {
        return std::nullopt;
    }
    step.bound = bound;
    for (std::size_t row = 0; row < component->equations.size(); ++row) {
        const double price = withoutNoise(solver->rowPrice(row)) * objective.factor;
        if (std::abs(price) > 1e-9) {
            step.sources.push_back({m_canonical.origin[component->equations[row]], price});
        }
    }
    Steps steps;
    if (&programs == &*m_afterwards) {
        steps = chain(trailBehind(step));
    }
    steps.push_back(std::move(step));
    return steps;
}

std::vector<std::uint32_t> Prover::trailBehind(const ProofStep& step) const {
    return supportOf(combined(m_problem, step.sources), step.cell, step.isMost, Propagation::none);
}

void Prover::thin(Proof& proof) const {
    if (proof.steps.size() > mostThinned) {
        return;
    }
    for (std::size_t at = proof.steps.size(); at-- > 0;) {
        Proof shorter = proof;
        shorter.steps.erase(shorter.steps.begin() + static_cast<std::ptrdiff_t>(at));
        if (holds(m_problem, shorter)) {
            proof = std::move(shorter);
        }
    }
}

} // namespace outcheck::audit
