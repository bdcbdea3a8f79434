// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/further/parts.h"

#include "audit/components.h"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace outcheck::protect {

using audit::CellId;
using audit::Interval;

namespace {

class Stopper {
public:
    Stopper(const Deviations& deviations, std::vector<Interval>& intervals)
        : m_deviations(deviations), m_intervals(intervals), m_moving(deviations.rows.size()) {}

    std::vector<std::pair<CellId, std::uint32_t>> run() {
        for (std::uint32_t row = 0; row < m_deviations.rows.size(); ++row) {
            for (const audit::Term& term : m_deviations.rows[row].terms) {
                m_moving[row] += moves(term.cell);
            }
            note(row);
        }
        std::vector<std::pair<CellId, std::uint32_t>> stopped;
        while (!m_lonely.empty()) {
            const std::uint32_t row = m_lonely.back();
            m_lonely.pop_back();
            for (const audit::Term& term : m_deviations.rows[row].terms) {
                if (moves(term.cell)) {
                    stopped.emplace_back(term.cell, row);
                    stop(term.cell);
                }
            }
        }
        return stopped;
    }

private:
    const Deviations& m_deviations;
    std::vector<Interval>& m_intervals;  // by cell
    std::vector<std::uint32_t> m_moving; // by row, how many cells
    std::vector<std::uint32_t> m_lonely; // rows

    bool moves(CellId cell) const { return m_intervals[cell].least < m_intervals[cell].most; }
    void note(std::uint32_t row) {
        if (m_moving[row] == 1 && isTight(m_deviations.rows[row])) {
            m_lonely.push_back(row);
        }
    }
    void stop(CellId cell) {
        m_intervals[cell] = Interval::exactly(0);
        for (const audit::EquationId row : m_deviations.incidence.of(cell)) {
            --m_moving[row];
            note(row);
        }
    }
};

double factorOf(const audit::Equation& row, CellId cell) {
    const auto at = std::lower_bound(row.terms.begin(), row.terms.end(), cell,
                                     [](const audit::Term& term, CellId id) { return term.cell < id; });
    return at != row.terms.end() && at->cell == cell ? at->factor : 0;
}

} // namespace

std::size_t Part::placeOf(CellId cell) const {
    const auto place = std::lower_bound(cells.begin(), cells.end(), cell);
    return place != cells.end() && *place == cell ? static_cast<std::size_t>(place - cells.begin()) : cells.size();
}

Parts partsWith(const Deviations& deviations, std::span<const double> shares) {
    const std::size_t cells = deviations.states.size();
    std::vector<Interval> intervals(cells, Interval::exactly(0));
    for (CellId id = 0; id < cells; ++id) {
        const bool moves = deviations.states[id] == Deviations::State::Hidden ||
                           (deviations.states[id] == Deviations::State::Candidate && shares[id] > 0);
        intervals[id] = moves ? deviations.ranges[id] : intervals[id];
    }
    Parts parts;
    parts.stopped = Stopper(deviations, intervals).run();
    audit::Components components = audit::findComponents(deviations.rows, intervals);
    parts.ofCell.assign(cells, Parts::none);
    for (audit::Component& component : components.all) {
        for (const CellId id : component.cells) {
            parts.ofCell[id] = static_cast<std::uint32_t>(parts.all.size());
        }
        parts.all.push_back({std::move(component.cells), std::move(component.equations)});
    }
    return parts;
}

Part neighbourhood(const Deviations& deviations, const Parts& parts, CellId cell, std::size_t mostCells) {
    const std::uint32_t own = parts.ofCell[cell];
    Part found;
    std::unordered_set<CellId> isFound{cell};
    std::unordered_set<std::uint32_t> isKnown;
    found.cells.push_back(cell);
    for (std::size_t i = 0; i < found.cells.size(); ++i) {
        for (const audit::EquationId row : deviations.incidence.of(found.cells[i])) {
            if (!isKnown.insert(row).second) {
                continue;
            }
            found.rows.push_back(row);
            for (const audit::Term& term : deviations.rows[row].terms) {
                if (found.cells.size() < mostCells && parts.ofCell[term.cell] == own &&
                    isFound.insert(term.cell).second) {
                    found.cells.push_back(term.cell);
                }
            }
        }
    }
    std::sort(found.cells.begin(), found.cells.end());
    std::sort(found.rows.begin(), found.rows.end());
    return found;
}

std::vector<PricedRow> withoutStopped(const Deviations& deviations, const Parts& parts, std::vector<PricedRow> rows,
                                      std::optional<CellId> stopped) {
    std::map<CellId, double> sum;
    const auto add = [&](std::uint32_t row, double price) {
        for (const audit::Term& term : deviations.rows[row].terms) {
            sum[term.cell] += price * term.factor;
        }
    };
    for (const auto& [row, price] : rows) {
        add(row, price);
    }
    if (stopped) {
        sum[*stopped] = 1;
    }
    // The row that stops a cell holds, besides this one, only cells that were stopped before.
    for (auto one = parts.stopped.rbegin(); one != parts.stopped.rend(); ++one) {
        const auto left = sum.find(one->first);
        if (left == sum.end() || std::abs(left->second) < 1e-9) {
            continue;
        }
        rows.emplace_back(one->second, -left->second / factorOf(deviations.rows[one->second], one->first));
        add(one->second, rows.back().second);
    }
    return rows;
}

} // namespace outcheck::protect
