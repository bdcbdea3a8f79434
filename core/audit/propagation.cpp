// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/propagation.h"

#include "audit/activity.h"

namespace outcheck::audit {

namespace {

constexpr std::uint8_t mostTightenings = 40; // of one side of a cell: bounds that creep are left to the solver
constexpr double leastGain = 1e-3;           // of what is left, for numbers that are not whole

std::size_t sideOf(CellId cell, bool isMost) {
    return 2 * static_cast<std::size_t>(cell) + (isMost ? 1 : 0);
}

} // namespace

Propagation::Propagation(const std::vector<Cell>& cells, const std::vector<Equation>& equations, bool keepsTrail)
    : m_cells(cells), m_equations(equations), m_incidence(cells.size(), equations), m_keepsTrail(keepsTrail),
      m_last(keepsTrail ? 2 * cells.size() : 0, none), m_tightened(2 * cells.size()), m_isQueued(equations.size()) {
    for (const Cell& cell : cells) {
        m_intervals.push_back(cell.known);
    }
    m_components = findComponents(equations, m_intervals);
    m_contradictory.resize(m_components.all.size());
}

bool Propagation::run(const std::stop_token& stop) {
    for (std::size_t id = 0; id < m_equations.size(); ++id) {
        m_queue.push_back(static_cast<EquationId>(id));
        m_isQueued[id] = true;
    }
    while (!m_queue.empty()) {
        if (stop.stop_requested()) {
            return false;
        }
        const EquationId id = m_queue.front();
        m_queue.pop_front();
        m_isQueued[id] = false;
        visit(id);
    }
    return true;
}

void Propagation::visit(EquationId id) {
    const std::uint32_t component = m_components.ofEquation[id];
    if (component != Components::none && m_contradictory[component]) {
        return;
    }
    const Equation& equation = m_equations[id];
    Activity activity;
    for (const Term& term : equation.terms) {
        activity.add(term.factor, m_intervals[term.cell]);
    }
    const double grain = activity.grain();
    if (activity.least() > equation.sum.most + grain || activity.most() < equation.sum.least - grain) {
        contradict(id);
        return;
    }
    for (const Term& term : equation.terms) {
        const Interval before = m_intervals[term.cell];
        if (isSingle(before)) {
            continue;
        }
        const Interval left = activity.leftFor(term.factor, before, equation.sum);
        const double own = grain / std::abs(term.factor);
        if (!tighten(term.cell, false, left.least, own, id) || !tighten(term.cell, true, left.most, own, id)) {
            contradict(id);
            return;
        }
        if (m_intervals[term.cell] != before) { // others see it at once
            activity.replace(term.factor, before, m_intervals[term.cell]);
        }
    }
}

// False where nothing is left of the cell's interval.
bool Propagation::tighten(CellId cell, bool isMost, double bound, double grain, EquationId id) {
    Interval& interval = m_intervals[cell];
    double& own = isMost ? interval.most : interval.least;
    if (!std::isfinite(bound)) {
        return true;
    }
    if (m_cells[cell].whole) {
        bound = isMost ? wholeBelow(bound, 1e-6 + grain) : wholeAbove(bound, 1e-6 + grain);
    }
    const double gain = isMost ? own - bound : bound - own;
    const double other = isMost ? interval.least : interval.most;
    const double asked = m_cells[cell].whole ? 0.5 : std::max(grain, leastGain * std::abs(own - other));
    const bool closes = gain > grain && std::abs(bound - other) <= grain;
    if (!(std::isinf(own) || gain > asked || closes) || gain <= 0) {
        return true;
    }
    if (isMost ? bound < other : bound > other) {
        if (std::abs(bound - other) > 1e-6 + grain) {
            return false;
        }
        bound = other;
    }
    std::uint8_t& times = m_tightened[sideOf(cell, isMost)];
    if (times >= mostTightenings && bound != other) {
        return true;
    }
    times = times < mostTightenings ? static_cast<std::uint8_t>(times + 1) : times;
    own = bound;
    if (m_keepsTrail) {
        std::uint32_t& last = m_last[sideOf(cell, isMost)];
        m_trail.push_back({cell, isMost, bound, id, last});
        last = static_cast<std::uint32_t>(m_trail.size() - 1);
    }
    for (const EquationId next : m_incidence.of(cell)) {
        if (!m_isQueued[next] && next != id) {
            m_queue.push_back(next);
            m_isQueued[next] = true;
        }
    }
    return true;
}

void Propagation::contradict(EquationId id) {
    const std::uint32_t component = m_components.ofEquation[id];
    if (component != Components::none) {
        m_contradictory[component] = true;
    }
    m_contradictions.push_back(id);
}

std::uint32_t Propagation::lastBefore(CellId cell, bool isMost, std::uint32_t before) const {
    std::uint32_t at = m_last[sideOf(cell, isMost)];
    while (at != none && at >= before) {
        at = m_trail[at].previous;
    }
    return at;
}

} // namespace outcheck::audit
