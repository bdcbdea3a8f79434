// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/further_cells.h"

#include "protect/deviations.h"

#include <algorithm>
#include <map>

namespace outcheck::protect {

namespace {

using audit::CellId;
using audit::Interval;

constexpr int mostRepairs = 8;                // audits after which what is still in danger is given up
constexpr int mostSweeps = 4;                 // over all cells in danger, as long as they lower the loss
constexpr std::size_t cellsAudited = 600'000; // in all, to publish again what is not needed

// One bound of a judged cell that must be possible.
struct Need {
    CellId cell = 0;
    double change = 0; // from the truth
    friend auto operator<=>(const Need&, const Need&) = default;
};

class Chooser {
public:
    Chooser(const FurtherTask& task, const std::stop_token& stop)
        : m_task(task), m_stop(stop), m_deviations(task), m_uses(task.truth.size()), m_losses(task.losses) {}

    FurtherCells run() {
        for (int repair = 0; repair < mostRepairs && !m_stop.stop_requested(); ++repair) {
            const std::vector<Need> needs = needsNow();
            if (needs.empty()) {
                break;
            }
            for (const Need& need : needs) {
                serve(need);
            }
            improve();
        }
        publishAgain();
        return result();
    }

private:
    const FurtherTask& m_task;
    const std::stop_token& m_stop;
    Deviations m_deviations;
    std::map<Need, std::vector<CellId>> m_served; // with the cells that each one uses
    std::vector<std::size_t> m_uses;              // by cell, how many needs use it
    std::vector<double> m_losses;                 // by cell, 0 where it is withheld anyway
    std::vector<CellId> m_open;

    std::vector<CellId> chosen() const {
        std::vector<CellId> cells;
        for (CellId id = 0; id < m_uses.size(); ++id) {
            if (m_uses[id] > 0) {
                cells.push_back(id);
            }
        }
        return cells;
    }
    double loss() const {
        double sum = 0;
        for (const CellId id : chosen()) {
            sum += m_task.losses[id];
        }
        return sum;
    }

    // What the audit says is not possible now, though it must be; the widest changes first.
    std::vector<Need> needsNow() const {
        const audit::Problem problem = withheldToo(m_task, chosen());
        const audit::Bounds bounds = audit::findBounds(problem, audit::Question::Breaches, nullptr, m_stop);
        std::vector<Need> needs;
        for (CellId id = 0; id < problem.cells.size(); ++id) {
            const audit::Cell& cell = problem.cells[id];
            if (!cell.asked.mustHold || !audit::breaches(cell, bounds.found[id])) {
                continue;
            }
            const Interval& must = *cell.asked.mustHold;
            if (bounds.found[id].most < must.most) {
                needs.push_back({id, must.most - m_task.truth[id]});
            }
            if (bounds.found[id].least > must.least) {
                needs.push_back({id, must.least - m_task.truth[id]});
            }
        }
        std::stable_sort(needs.begin(), needs.end(),
                         [](const Need& a, const Need& b) { return std::abs(a.change) > std::abs(b.change); });
        return needs;
    }

    void use(const std::vector<CellId>& cells) {
        for (const CellId id : cells) {
            ++m_uses[id];
            m_losses[id] = 0;
        }
    }
    void release(const std::vector<CellId>& cells) {
        for (const CellId id : cells) {
            if (--m_uses[id] == 0) {
                m_losses[id] = m_task.losses[id];
            }
        }
    }

    void serve(const Need& need) {
        std::vector<CellId>& own = m_served[need];
        release(own);
        const auto cells = m_deviations.cheapest(need.cell, need.change, m_losses, m_stop);
        if (cells) {
            own = *cells;
        }
        use(own);
    }

    // Each need once more, while what the others use costs nothing.
    void improve() {
        double before = loss();
        for (int sweep = 0; sweep < mostSweeps && !m_stop.stop_requested(); ++sweep) {
            for (auto at = m_served.rbegin(); at != m_served.rend() && !m_stop.stop_requested(); ++at) {
                serve(at->first);
            }
            const double now = loss();
            if (now >= before) {
                return;
            }
            before = now;
        }
    }

    bool isSafe(const std::vector<CellId>& cells) const {
        const audit::Problem problem = withheldToo(m_task, cells);
        const audit::Bounds bounds = audit::findBounds(problem, audit::Question::WhichBreach, nullptr, m_stop);
        for (CellId id = 0; bounds.isComplete && id < problem.cells.size(); ++id) {
            if (audit::breaches(problem.cells[id], bounds.found[id]) || bounds.isUnknown[id]) {
                return false;
            }
        }
        return bounds.isComplete;
    }

    // The costliest first.
    void publishAgain() {
        std::vector<CellId> cells = chosen();
        std::vector<CellId> order = cells;
        std::stable_sort(order.begin(), order.end(),
                         [this](CellId a, CellId b) { return m_task.losses[a] > m_task.losses[b]; });
        std::size_t tries = cellsAudited / std::max<std::size_t>(1, m_uses.size());
        if (!isSafe(cells)) {
            return;
        }
        for (const CellId id : order) {
            if (tries-- == 0 || m_stop.stop_requested()) {
                return;
            }
            std::vector<CellId> fewer = cells;
            std::erase(fewer, id);
            if (isSafe(fewer)) {
                cells = std::move(fewer);
                m_uses[id] = 0;
            }
        }
    }

    FurtherCells result() const {
        FurtherCells found;
        found.chosen = chosen();
        found.loss = loss();
        for (const Need& need : needsNow()) {
            if (found.open.empty() || found.open.back() != need.cell) {
                found.open.push_back(need.cell);
            }
        }
        std::sort(found.open.begin(), found.open.end());
        found.open.erase(std::unique(found.open.begin(), found.open.end()), found.open.end());
        found.isComplete = !m_stop.stop_requested();
        return found;
    }
};

} // namespace

FurtherCells chooseFurtherCells(const FurtherTask& task, const std::stop_token& stop) {
    return Chooser(task, stop).run();
}

audit::Problem withheldToo(const FurtherTask& task, const std::vector<CellId>& cells) {
    audit::Problem problem = task.problem;
    for (const CellId id : cells) {
        problem.cells[id].known = task.hidden[id];
    }
    return problem;
}

} // namespace outcheck::protect
