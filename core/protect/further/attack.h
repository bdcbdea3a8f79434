// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who wants to show that a cell cannot be far from its truth, given which cells are withheld, and to what
// share each: linear programs over the differences of one part, each started where the last one ended.
#pragma once

#include "audit/linear_solver.h"
#include "protect/further/cuts.h"
#include "protect/further/parts.h"

#include <memory>
#include <span>

namespace outcheck::protect {

// Where the difference of a cell lies, with this share of it withheld.
audit::Interval openRange(const Deviations& deviations, audit::CellId cell, double share, double clip);

class Attack {
public:
    // `shares`: by cell, from 0 (published) to 1 (withheld), taken for candidates. A candidate's difference is at most
    // `clip`, times its share. All must outlive this. To be made, used and destroyed on one thread.
    Attack(const Deviations& deviations, const Part& part, std::span<const double> shares, double clip,
           const std::stop_token& stop);

    // How far the cell at this place of the part can go towards `change`, up to it; `change` itself where it gets
    // there. 0 where the solver gave up or it was asked to stop (hasFailed).
    double reach(std::size_t place, double change);
    bool hasFailed() const { return m_hasFailed; }
    // After reach() without failure: the difference of a cell, and the rows that hinder it.
    double difference(std::size_t place) const { return m_solver->value(place); }
    std::vector<PricedRow> hinderingRows() const;

private:
    const Deviations& m_deviations;
    const Part& m_part;
    const std::stop_token& m_stop;
    std::vector<audit::Interval> m_ranges; // by place
    std::unique_ptr<audit::LinearSolver> m_solver;
    bool m_hasFailed = false;
};

} // namespace outcheck::protect
