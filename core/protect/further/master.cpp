// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/further/master.h"

#include <algorithm>

namespace outcheck::protect {

namespace {

using audit::CellId;
using audit::Interval;
using Outcome = audit::LinearSolver::Outcome;

constexpr double nothing = 1e-7; // the solver's own grain

std::size_t hashOf(const Cut& cut) {
    std::size_t hash = std::hash<double>()(cut.least);
    for (const audit::Term& term : cut.terms) {
        hash = (hash ^ term.cell) * 0x9E3779B97F4A7C15U + std::hash<double>()(term.factor);
        hash ^= hash >> 29U;
    }
    return hash;
}

} // namespace

Master::Master(const Deviations& deviations)
    : m_deviations(deviations), m_shares(deviations.states.size()), m_prices(deviations.states.size()) {
    audit::LinearProgram program;
    for (CellId id = 0; id < deviations.states.size(); ++id) {
        const bool isCandidate = deviations.states[id] == Deviations::State::Candidate;
        program.columns.push_back(isCandidate ? Interval{0, 1} : Interval::exactly(0));
        if (isCandidate) {
            m_losses.push_back({id, deviations.losses[id]});
        }
    }
    m_settings = program.columns;
    m_solver = audit::makeLinearSolver(program, audit::Changing::Constraints);
}

bool Master::add(const Cut& cut) {
    if (!m_hashes.insert(hashOf(cut)).second) {
        return false;
    }
    m_cuts.push_back(cut);
    m_solver->addRow({cut.terms, {cut.least, audit::unbounded}});
    return true;
}

double Master::violation(const Cut& cut) const {
    double sum = 0;
    for (const audit::Term& term : cut.terms) {
        sum += term.factor * m_shares[term.cell];
    }
    return cut.least - sum;
}

void Master::set(CellId cell, const Interval& share) {
    if (m_settings[cell] != share) {
        m_settings[cell] = share;
        m_solver->setColumn(cell, share);
    }
}

Outcome Master::solve(const std::stop_token& stop) {
    const Outcome outcome = m_solver->minimize(m_losses, stop);
    if (outcome == Outcome::Optimal) {
        m_loss = 0;
        for (const audit::Term& term : m_losses) {
            const double share = m_solver->value(term.cell);
            m_shares[term.cell] = share < nothing ? 0 : share > 1 - nothing ? 1 : share;
            m_prices[term.cell] = -m_solver->columnPrice(term.cell); // the solver maximizes the opposite
            m_loss += term.factor * share;
        }
    }
    return outcome;
}

} // namespace outcheck::protect
