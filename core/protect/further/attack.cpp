// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/further/attack.h"

#include <algorithm>

namespace outcheck::protect {

namespace {

using audit::Interval;
using Outcome = audit::LinearSolver::Outcome;

constexpr double grain = 1e-7; // the solver's own

} // namespace

Interval openRange(const Deviations& deviations, audit::CellId cell, double share, double clip) {
    const Interval& range = deviations.ranges[cell];
    if (deviations.states[cell] != Deviations::State::Candidate) {
        return range;
    }
    const double open = std::min(1.0, share);
    return {std::max(range.least, -clip) * open, std::min(range.most, clip) * open};
}

Attack::Attack(const Deviations& deviations, const Part& part, std::span<const double> shares, double clip,
               const std::stop_token& stop)
    : m_deviations(deviations), m_part(part), m_stop(stop) {
    audit::LinearProgram program;
    for (const audit::CellId id : part.cells) {
        m_ranges.push_back(openRange(deviations, id, shares[id], clip));
    }
    program.columns = m_ranges;
    for (const std::uint32_t id : part.rows) {
        audit::Equation row;
        for (const audit::Term& term : deviations.rows[id].terms) {
            if (const std::size_t place = part.placeOf(term.cell); place < part.cells.size()) {
                row.terms.push_back({static_cast<audit::CellId>(place), term.factor});
            }
        }
        row.sum = deviations.rows[id].sum;
        program.rows.push_back(std::move(row));
    }
    m_solver = audit::makeLinearSolver(program);
}

double Attack::reach(std::size_t place, double change) {
    const Interval whole = m_deviations.ranges[m_part.cells[place]];
    const bool isUp = change > 0;
    m_solver->setColumn(place,
                        isUp ? Interval{0, std::min(change, whole.most)} : Interval{std::max(change, whole.least), 0});
    const audit::Term objective{static_cast<audit::CellId>(place), isUp ? 1.0 : -1.0};
    const Outcome outcome = m_solver->maximize({&objective, 1}, m_stop);
    m_solver->setColumn(place, m_ranges[place]);
    if (outcome != Outcome::Optimal) {
        m_hasFailed = true;
        return 0;
    }
    const double value = m_solver->value(place);
    return std::abs(value - change) <= grain * std::max(1.0, std::abs(change)) ? change : value;
}

std::vector<PricedRow> Attack::hinderingRows() const {
    std::vector<PricedRow> rows;
    for (std::size_t row = 0; row < m_part.rows.size(); ++row) {
        if (const double price = m_solver->rowPrice(row); std::abs(price) > grain) {
            rows.emplace_back(m_part.rows[row], price);
        }
    }
    return rows;
}

} // namespace outcheck::protect
