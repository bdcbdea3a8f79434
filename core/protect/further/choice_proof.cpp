// SPDX-License-Identifier: GPL-3.0-or-later
// Branch and cut: each cell in doubt is once published and once withheld, until no branch can hold anything better.
#include "protect/further/choice_search.h"

#include <algorithm>
#include <optional>

namespace outcheck::protect {

namespace {

using audit::CellId;
using audit::Interval;

constexpr std::size_t mostNodes = 20'000;
constexpr std::size_t mostDepth = 400;
constexpr double whole = 1e-5; // shares nearer than this to 0 or 1 are so

// The cell of which it matters most whether it is withheld.
std::optional<CellId> inDoubt(const Master& master, const std::vector<double>& losses) {
    std::optional<CellId> worst;
    double most = 0;
    for (CellId id = 0; id < losses.size(); ++id) {
        const double share = master.shares()[id];
        const double doubt = std::min(share, 1 - share) * losses[id];
        if (share > whole && share < 1 - whole && doubt > most) {
            most = doubt;
            worst = id;
        }
    }
    return worst;
}

} // namespace

// Where no better choice withholds a cell, or publishes it, because that alone would cost too much, it is settled.
void ChoiceSearch::fixByPrices() {
    if (m_master.solve(m_stop) != audit::LinearSolver::Outcome::Optimal) {
        return;
    }
    const double least = m_master.loss();
    for (CellId id = 0; id < m_deviations.states.size(); ++id) {
        if (m_deviations.states[id] != Deviations::State::Candidate) {
            continue;
        }
        const double price = m_master.priceOf(id);
        if (m_master.shares()[id] == 0 && price > 0 && isClosed(least + price)) {
            m_master.set(id, Interval::exactly(0));
        } else if (m_master.shares()[id] == 1 && price < 0 && isClosed(least - price)) {
            m_master.set(id, Interval::exactly(1));
        }
    }
}

// Whether nothing better is left in this branch.
bool ChoiceSearch::branch(std::size_t depth, std::size_t& nodes) {
    if (++nodes > mostNodes || depth > mostDepth || m_stop.stop_requested()) {
        return false;
    }
    const State state = tighten();
    if (state != State::Open) {
        return state == State::Closed;
    }
    const auto cell = inDoubt(m_master, m_deviations.losses);
    if (!cell) {
        return false;
    }
    const Interval before = m_master.setting(*cell);
    bool isDone = true;
    const double first = m_master.shares()[*cell] > 0.5 ? 1 : 0;
    for (const double share : {first, 1 - first}) {
        m_master.set(*cell, Interval::exactly(share));
        isDone = branch(depth + 1, nodes) && isDone;
    }
    m_master.set(*cell, before);
    return isDone;
}

void ChoiceSearch::prove() {
    if (!m_hasBest || isClosed(m_leastLoss)) {
        return;
    }
    fixByPrices();
    std::size_t nodes = 0;
    if (branch(0, nodes)) {
        m_leastLoss = m_bestLoss;
    }
}

} // namespace outcheck::protect
