// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/further/choice_search.h"

#include "protect/further/cut_slack.h"
#include "protect/further/hidden_space.h"

#include <algorithm>

namespace outcheck::protect {

namespace {

using audit::CellId;
using audit::Interval;
using Outcome = audit::LinearSolver::Outcome;

constexpr double broken = 0.02;         // inequalities that are broken by less are not worth a row
constexpr std::size_t mostRounds = 60;  // of examinations
constexpr std::size_t ordersAtOnce = 4; // tried with the same shares
constexpr double noise = 0.3;           // in these orders
constexpr std::size_t mostRepairs = 40; // examinations to add cells where inequalities led to nothing
constexpr std::size_t thinnings = 100;  // cells that are tried to be published again after that, at most

} // namespace

ChoiceSearch::ChoiceSearch(const Deviations& deviations, std::vector<Need> needs, task::Progress* progress,
                           const std::stop_token& stop)
    : m_deviations(deviations), m_progress(progress), m_stop(stop), m_master(deviations), m_cuts(deviations),
      m_examiner(deviations, std::move(needs), stop), m_isKept(deviations.states.size()) {
    for (const Need& need : m_examiner.needs()) {
        m_isKept[need.cell] = true;
    }
}

double ChoiceSearch::lossOf(const std::vector<double>& choice) const {
    double loss = 0;
    for (CellId id = 0; id < choice.size(); ++id) {
        loss += choice[id] > 0 ? m_deviations.losses[id] : 0;
    }
    return loss;
}

void ChoiceSearch::addLines() {
    for (const Need& need : m_examiner.needs()) {
        for (const audit::EquationId row : m_deviations.incidence.of(need.cell)) {
            if (const auto cut = m_cuts.forNeed(need, {{row, 1.0}})) {
                m_master.add(*cut);
            }
        }
    }
}

std::size_t ChoiceSearch::addBrokenLines() {
    std::vector<Cut> cuts;
    for (CellId id = 0; id < m_deviations.states.size(); ++id) {
        if (m_master.shares()[id] < broken) {
            continue;
        }
        for (const audit::EquationId row : m_deviations.incidence.of(id)) {
            if (auto cut = m_cuts.forCandidate(id, {{row, 1.0}})) {
                cuts.push_back(*std::move(cut));
            }
        }
    }
    return addBroken(cuts);
}

std::size_t ChoiceSearch::addBroken(const std::vector<Cut>& cuts) {
    std::size_t added = 0;
    for (const Cut& cut : cuts) {
        added += m_master.violation(cut) > broken && m_master.add(cut);
    }
    return added;
}

// No choice with this loss at least can be better than the one there is.
bool ChoiceSearch::isClosed(double leastLoss) const {
    const double step = m_deviations.hasWholeLosses ? 0.9 * m_deviations.tie : 1e-6 * std::max(1.0, m_bestLoss);
    return m_hasBest && leastLoss > m_bestLoss - step;
}

ChoiceSearch::State ChoiceSearch::solve() {
    switch (m_master.solve(m_stop)) {
    case Outcome::Optimal:
        return isClosed(m_master.loss()) ? State::Closed : State::Open;
    case Outcome::Infeasible:
        return State::Closed;
    default:
        return State::Unknown;
    }
}

// Solves and adds inequalities until none is broken, on the way looking for better choices.
ChoiceSearch::State ChoiceSearch::tighten() {
    for (std::size_t round = 0; round < mostRounds; ++round) {
        State state = solve();
        while (state == State::Open && addBrokenLines() > 0) {
            state = solve();
        }
        if (state != State::Open) {
            return state;
        }
        const Examination found = m_examiner.examine(m_master.shares(), Shares::Parts);
        if (found.hasFailed) {
            return State::Unknown;
        }
        if (m_progress != nullptr) {
            m_progress->itemsDone = m_examiner.needs().size() - found.unserved.size();
        }
        if (addBroken(found.cuts) + tryShares() == 0) {
            return isClosed(m_master.loss()) ? State::Closed : State::Open;
        }
    }
    return solve();
}

void ChoiceSearch::run() {
    addLines();
    const State state = tighten();
    m_leastLoss = m_master.loss();
    if (state == State::Closed) {
        m_leastLoss = m_bestLoss;
    }
    if (!m_hasBest && !m_nearly.empty()) {
        repair();
    }
}

// Gives the number of new inequalities: with any, the shares will be others.
std::size_t ChoiceSearch::tryShares() {
    std::size_t added = 0;
    for (std::size_t i = 0; i < ordersAtOnce && added == 0 && !m_stop.stop_requested(); ++i) {
        added += tryOrder(i == 0 ? 0 : noise);
    }
    return added;
}

// Of the cells with shares, the costliest and least asked for are published first.
std::size_t ChoiceSearch::tryOrder(double shaking) {
    std::vector<double> choice(m_deviations.states.size());
    const Parts parts = partsWith(m_deviations, m_master.shares());
    CutSlack slack(m_master.cuts(), m_master.shares());
    for (const Part& part : parts.all) {
        std::vector<std::pair<double, std::uint32_t>> order;
        std::vector<std::uint32_t> kept, places, indices;
        for (std::uint32_t place = 0; place < part.cells.size(); ++place) {
            const CellId id = part.cells[place];
            if (m_deviations.states[id] == Deviations::State::Candidate) {
                const double asked = std::min(1.0, m_master.shares()[id]);
                order.emplace_back(-m_deviations.losses[id] * (1.001 - asked) * (1 + shaking * uniform()),
                                   places.size());
                places.push_back(place);
            } else if (m_isKept[id]) {
                kept.push_back(static_cast<std::uint32_t>(places.size()));
                places.push_back(place);
            }
        }
        std::sort(order.begin(), order.end());
        for (const auto& [key, index] : order) {
            indices.push_back(index);
        }
        const std::vector<bool> isWithheld =
            HiddenSpace(m_deviations, part, places).publish(indices, kept, [&](std::uint32_t index) {
                return slack.publish(part.cells[places[index]]);
            });
        for (const std::uint32_t index : indices) {
            choice[part.cells[places[index]]] = isWithheld[index] ? 1 : 0;
        }
    }
    return consider(std::move(choice));
}

// Where it does not protect enough, the inequalities that it breaks are added.
std::size_t ChoiceSearch::consider(std::vector<double> choice) {
    if ((m_hasBest && lossOf(choice) >= m_bestLoss) || choice == m_nearly) {
        return 0;
    }
    const Examination found = m_examiner.examine(choice, Shares::Whole);
    if (found.hasFailed) {
        return 0;
    }
    if (found.unserved.empty()) {
        keep(std::move(choice));
        return 0;
    }
    m_nearly = std::move(choice);
    std::size_t added = 0;
    for (const Cut& cut : found.cuts) {
        added += m_master.add(cut);
    }
    return added;
}

void ChoiceSearch::keep(std::vector<double> choice) {
    m_bestLoss = lossOf(choice);
    m_best = std::move(choice);
    m_hasBest = true;
}

// Where inequalities did not lead to a choice that protects all: adds to the last one what it lacks, the cheapest that
// they name, and takes away what is not needed then.
void ChoiceSearch::repair() {
    std::vector<double> choice = m_nearly;
    Examination found = m_examiner.examine(choice, Shares::Whole);
    for (std::size_t i = 0; i < mostRepairs && !found.unserved.empty() && !found.hasFailed; ++i) {
        for (const Cut& cut : found.cuts) {
            CellId cheapest = 0;
            double price = audit::unbounded, sum = 0;
            for (const audit::Term& term : cut.terms) {
                const double loss = m_deviations.losses[term.cell] / term.factor;
                sum += choice[term.cell] * term.factor;
                if (choice[term.cell] == 0 && loss < price) {
                    price = loss;
                    cheapest = term.cell;
                }
            }
            if (std::isfinite(price) && sum < cut.least - broken) {
                choice[cheapest] = 1;
            }
        }
        found = m_examiner.examine(choice, Shares::Whole);
    }
    if (found.unserved.empty() && !found.hasFailed) {
        thin(choice);
        keep(std::move(choice));
    }
}

void ChoiceSearch::thin(std::vector<double>& choice) {
    std::vector<CellId> order;
    for (CellId id = 0; id < choice.size(); ++id) {
        if (choice[id] > 0) {
            order.push_back(id);
        }
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](CellId a, CellId b) { return m_deviations.losses[a] > m_deviations.losses[b]; });
    for (std::size_t i = 0; i < std::min(thinnings, order.size()) && !m_stop.stop_requested(); ++i) {
        choice[order[i]] = 0;
        const Examination found = m_examiner.examine(choice, Shares::Whole);
        if (!found.unserved.empty() || found.hasFailed) {
            choice[order[i]] = 1;
        }
    }
}

} // namespace outcheck::protect
