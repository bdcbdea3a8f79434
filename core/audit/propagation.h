// SPDX-License-Identifier: GPL-3.0-or-later
// What single equations say, over and over until nothing new comes out: a cell is what the total leaves when all other
// parts take their largest or smallest possible values. Whole numbers are rounded inward.
#pragma once

#include "audit/components.h"
#include "audit/incidence.h"
#include "audit/problem.h"

#include <deque>
#include <stop_token>

namespace outcheck::audit {

// One thing that came out.
struct Tightening {
    CellId cell = 0;
    bool isMost = false; // else it is the least
    double bound = 0;
    EquationId equation = 0;
    std::uint32_t previous = 0; // the one before it of the same cell and side; Propagation::none
};

class Propagation {
public:
    static constexpr std::uint32_t none = UINT32_MAX;

    // `cells` and `equations` must outlive this. `keepsTrail`: every tightening is kept, for proofs.
    Propagation(const std::vector<Cell>& cells, const std::vector<Equation>& equations, bool keepsTrail);

    // To the fixed point, or nearly where bounds creep; false where `stop` asked to end. Ends at once for a component
    // that turns out to be contradictory.
    bool run(const std::stop_token& stop);

    const std::vector<Interval>& intervals() const { return m_intervals; } // by cell
    const Components& components() const { return m_components; }          // before anything was worked out
    bool isContradictory(std::uint32_t component) const { return m_contradictory[component]; }
    // The equations that cannot hold, one of each contradictory component and each without an open cell.
    const std::vector<EquationId>& contradictions() const { return m_contradictions; }

    const std::vector<Tightening>& trail() const { return m_trail; }
    // The last tightening of a cell's side before `before` in the trail; none.
    std::uint32_t lastBefore(CellId cell, bool isMost, std::uint32_t before) const;

private:
    const std::vector<Cell>& m_cells;
    const std::vector<Equation>& m_equations;
    Incidence m_incidence;
    std::vector<Interval> m_intervals;
    Components m_components;
    std::vector<bool> m_contradictory;
    std::vector<EquationId> m_contradictions;
    bool m_keepsTrail;
    std::vector<Tightening> m_trail;
    std::vector<std::uint32_t> m_last;     // by cell and side, in the trail
    std::vector<std::uint8_t> m_tightened; // how often, by cell and side
    std::deque<EquationId> m_queue;
    std::vector<bool> m_isQueued;

    void visit(EquationId id);
    bool tighten(CellId cell, bool isMost, double bound, double grain, EquationId id);
    void contradict(EquationId id);
};

} // namespace outcheck::audit
