// SPDX-License-Identifier: GPL-3.0-or-later
// The least loss that all inequalities found so far allow, where cells may also be withheld by shares: a linear program
// over the candidates that grows. Those that cost too much to be of use are left out until they are worth their loss.
#pragma once

#include "audit/linear_solver.h"
#include "protect/further/cuts.h"

#include <memory>
#include <unordered_set>

namespace outcheck::protect {

class Master {
public:
    // Must outlive this. To be made, used and destroyed on one thread.
    explicit Master(const Deviations& deviations);

    // False where it is known already.
    bool add(const Cut& cut);
    const std::vector<Cut>& cuts() const { return m_cuts; }
    // By how much the last answer breaks it.
    double violation(const Cut& cut) const;

    // From now on the share of this candidate lies so.
    void set(audit::CellId cell, const audit::Interval& share);
    const audit::Interval& setting(audit::CellId cell) const { return m_settings[cell]; }

    audit::LinearSolver::Outcome solve(const std::stop_token& stop);
    // After Optimal: the loss; by cell how far each is withheld; how much the loss would grow with the share of a cell.
    double loss() const { return m_loss; }
    const std::vector<double>& shares() const { return m_shares; }
    double priceOf(audit::CellId cell) const { return m_prices[cell]; }

private:
    const Deviations& m_deviations;
    std::unique_ptr<audit::LinearSolver> m_solver;
    std::vector<audit::Term> m_losses;       // of candidates
    std::vector<audit::Interval> m_settings; // by cell
    std::vector<Cut> m_cuts;
    std::unordered_set<std::size_t> m_hashes; // of the inequalities
    std::vector<double> m_shares, m_prices;   // by cell
    double m_loss = 0;
};

} // namespace outcheck::protect
