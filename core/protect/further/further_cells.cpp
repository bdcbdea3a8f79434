// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/further/further_cells.h"

#include "protect/further/choice_search.h"

#include <algorithm>

namespace outcheck::protect {

namespace {

using audit::CellId;

constexpr std::size_t mostSearches = 4; // the first, and those that ask for more where the audit still found something

class Chooser {
public:
    Chooser(const FurtherTask& task, const Deviations& deviations, FurtherSearch search, task::Progress* progress,
            const std::stop_token& stop)
        : m_task(task), m_deviations(deviations), m_search(search), m_progress(progress), m_stop(stop) {}

    FurtherCells run() {
        takeNeeds();
        for (std::size_t i = 0; i < mostSearches; ++i) {
            choose(i == 0);
            if (!m_result.isComplete || m_stop.stop_requested() || audit() == 0 || !askForMore()) {
                break;
            }
        }
        m_result.isComplete = m_result.isComplete && !m_stop.stop_requested();
        return std::move(m_result);
    }

private:
    const FurtherTask& m_task;
    const Deviations& m_deviations;
    FurtherSearch m_search;
    task::Progress* m_progress;
    const std::stop_token& m_stop;
    std::vector<Need> m_needs;
    FurtherCells m_result;

    // Those of the cells that are in danger now.
    void takeNeeds() {
        const audit::Bounds bounds = audit::findBounds(m_task.problem, audit::Question::WhichBreach, nullptr, m_stop);
        m_result.isComplete = bounds.isComplete;
        for (const Need& need : m_deviations.needs) {
            const audit::Interval& range = m_deviations.ranges[need.cell];
            const bool isPossible = need.change >= range.least && need.change <= range.most;
            if (isPossible && audit::breaches(m_task.problem.cells[need.cell], bounds.found[need.cell])) {
                m_needs.push_back(need);
            }
        }
    }

    void choose(bool isFirst) {
        m_result.chosen.clear();
        m_result.loss = 0;
        if (m_needs.empty() || search(isFirst)) {
            m_result.isLeast = m_result.isLeast || (isFirst && m_needs.empty() && m_result.isComplete);
            return;
        }
        // Something may not be served even if everything is withheld: the audit will tell; the others shall be.
        if (dropHopeless()) {
            choose(isFirst);
        }
    }

    // False where nothing was found.
    bool search(bool isFirst) {
        if (m_progress != nullptr) {
            m_progress->itemsTotal = m_needs.size();
        }
        ChoiceSearch search(m_deviations, m_needs, m_progress, m_stop);
        search.run();
        if (m_search == FurtherSearch::Least) {
            search.prove();
        }
        if (!search.hasChoice()) {
            return false;
        }
        for (CellId id = 0; id < m_task.truth.size(); ++id) {
            if (search.choice()[id] > 0) {
                m_result.chosen.push_back(id);
                m_result.loss += m_task.losses[id];
            }
        }
        if (isFirst) { // later ones ask for more than is needed
            m_result.leastLoss = withoutTies(search.leastLoss());
        }
        m_result.isLeast = isFirst && m_result.leastLoss >= m_result.loss * (1 - 1e-9);
        return true;
    }

    // False where there are none.
    bool dropHopeless() {
        const std::vector<double> everything(m_task.truth.size(), 1.0);
        const Examination found = Examiner(m_deviations, m_needs, m_stop).examine(everything, Shares::Whole);
        for (auto i = found.unserved.rbegin(); i != found.unserved.rend(); ++i) {
            m_needs.erase(m_needs.begin() + static_cast<std::ptrdiff_t>(*i));
        }
        return !found.unserved.empty() && !found.hasFailed;
    }

    double withoutTies(double leastLoss) const {
        return m_deviations.hasWholeLosses ? std::max(0.0, std::ceil(leastLoss - 0.25 - 1e-4)) : leastLoss * (1 - 1e-9);
    }

    // How many cells are in danger.
    std::size_t audit() {
        const audit::Problem problem = withheldToo(m_task, m_result.chosen);
        const audit::Bounds bounds = audit::findBounds(problem, audit::Question::WhichBreach, nullptr, m_stop);
        m_result.isComplete = m_result.isComplete && bounds.isComplete;
        m_result.open.clear();
        for (CellId id = 0; id < problem.cells.size(); ++id) {
            const bool isUnknown = problem.cells[id].judged && bounds.isUnknown[id];
            if (isUnknown || audit::breaches(problem.cells[id], bounds.found[id])) {
                m_result.open.push_back(id);
            }
        }
        return m_result.open.size();
    }

    // Whole numbers can be tighter than the linear programs of the search: for the cells that the audit still finds,
    // more is asked than is needed. False where none of them can be helped.
    bool askForMore() {
        bool any = false;
        for (Need& need : m_needs) {
            const double more = need.change + (need.change > 0 ? 1 : -1);
            const audit::Interval& range = m_deviations.ranges[need.cell];
            const bool isOpen = std::binary_search(m_result.open.begin(), m_result.open.end(), need.cell);
            if (isOpen && more >= range.least && more <= range.most) {
                need.change = more;
                any = true;
            }
        }
        return any;
    }
};

} // namespace

Result<FurtherCells> chooseFurtherCells(const FurtherTask& task, FurtherSearch search, task::Progress* progress,
                                        const std::stop_token& stop) {
    const auto deviations = deviationsOf(task);
    if (!deviations) {
        return failure(deviations.error());
    }
    return Chooser(task, *deviations, search, progress, stop).run();
}

audit::Problem withheldToo(const FurtherTask& task, const std::vector<CellId>& cells) {
    audit::Problem problem = task.problem;
    for (const CellId id : cells) {
        problem.cells[id].known = task.hidden[id];
    }
    return problem;
}

} // namespace outcheck::protect
