// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/twin_tables.h"

#include <algorithm>
#include <optional>
#include <set>

namespace outcheck::audit {

namespace {

constexpr std::size_t fewestStated = 4;
constexpr std::size_t fewestValues = 3; // that differ: a column of zeros is like any other
constexpr double mostOfRerun = 0.05;    // of all people who came or went between two runs

// The same place in both.
struct Pair {
    CountPlace first, second;
};

class Twins {
public:
    Twins(const MeasureCells& first, const MeasureCells& second) : m_first(first), m_second(second) {
        for (std::size_t i = 0; i < first.all().size(); ++i) {
            if (const CountPlace* const place = second.find(first.keyOf(i))) {
                m_pairs.push_back({first.all()[i], *place});
            }
        }
        compare();
    }

    std::optional<Link> link() const {
        if (m_stated < fewestStated || 2 * m_pairs.size() < std::min(m_first.all().size(), m_second.all().size())) {
            return std::nullopt;
        }
        if (m_above + m_below == 0) {
            return m_values.size() < fewestValues ? std::nullopt : std::optional(linkOf(LinkKind::Same, false));
        }
        if (m_above + m_markAbove == 0 && m_pairs.size() == m_first.all().size()) {
            return linkOf(LinkKind::Part, false);
        }
        if (m_below + m_markBelow == 0 && m_pairs.size() == m_second.all().size()) {
            return linkOf(LinkKind::Part, true);
        }
        return m_moved <= mostOfRerun * m_people ? std::optional(linkOf(LinkKind::Rerun, false)) : std::nullopt;
    }

    void add(const Link& link, TableProblem& problem) const {
        for (const Pair& pair : m_pairs) {
            const bool isSwapped = link.table != m_first.cells().table();
            switch (link.kind) {
            case LinkKind::Part:
                isSwapped ? addRest(m_first, pair.first, m_second, pair.second, keepsStated(), problem)
                          : addRest(m_second, pair.second, m_first, pair.first, keepsStated(), problem);
                break;
            case LinkKind::Rerun:
                addMoved(pair, problem);
                break;
            default:
                addSame(pair, problem);
            }
        }
    }

private:
    const MeasureCells& m_first;
    const MeasureCells& m_second;
    std::vector<Pair> m_pairs;
    std::size_t m_stated = 0, m_above = 0,
                m_below = 0;                      // pairs that are stated; the first is larger, smaller for certain
    std::size_t m_markAbove = 0, m_markBelow = 0; // the same where marks of redaction stand for small counts
    double m_people = 0, m_moved = 0;
    std::set<double> m_values; // of the first, not 0, until there are enough

    void compare() {
        for (const Pair& pair : m_pairs) {
            const Interval a = m_first.rangeAt(pair.first), b = m_second.rangeAt(pair.second);
            if (!std::isfinite(a.most) || !std::isfinite(b.most)) {
                m_markAbove += a.least > mostAt(m_second, pair.second);
                m_markBelow += b.least > mostAt(m_first, pair.first);
                continue;
            }
            ++m_stated;
            m_above += a.least > b.most;
            m_below += b.least > a.most;
            m_people += std::max(a.most, b.most);
            m_moved += std::abs(a.least - b.least);
            if (m_values.size() < fewestValues && a.least > 0) {
                m_values.insert(a.least);
            }
        }
    }

    static double mostAt(const MeasureCells& cells, const CountPlace& place) {
        const auto state = cells.cells().counts().at(place.row, place.k).state;
        const TableOptions& options = cells.cells().options();
        return state == table::CountCell::State::Marked && options.marksMeanSmall ? options.withheldAtMost
                                                                                  : cells.rangeAt(place).most;
    }

    Link linkOf(LinkKind kind, bool isSwapped) const {
        const MeasureCells& own = isSwapped ? m_second : m_first;
        const MeasureCells& other = isSwapped ? m_first : m_second;
        return {kind,
                own.cells().table(),
                own.cells().counts().columns()[own.firstColumn()],
                other.cells().table(),
                other.cells().counts().columns()[other.firstColumn()],
                m_stated};
    }

    bool keepsStated() const { return m_first.cells().options().keepsStated || m_second.cells().options().keepsStated; }
    static CellId cellAt(const MeasureCells& cells, const CountPlace& place) {
        return cells.cells().at(place.row, place.k);
    }
    void addSame(const Pair& pair, TableProblem& problem) const {
        const CellId a = cellAt(m_first, pair.first), b = cellAt(m_second, pair.second);
        if (keepsStated() || !isSingle(problem.problem.cells[a].known) || !isSingle(problem.problem.cells[b].known)) {
            problem.add({{{a, 1}, {b, -1}}, Interval::exactly(0)}, EquationKind::Tables);
        }
    }
    // A count that grew or shrank by a few for certain; where either is not exact nothing is certain.
    void addMoved(const Pair& pair, TableProblem& problem) const {
        const Interval a = m_first.rangeAt(pair.first), b = m_second.rangeAt(pair.second);
        if (a.least > b.most) {
            addRest(m_first, pair.first, m_second, pair.second, false, problem);
        } else if (b.least > a.most) {
            addRest(m_second, pair.second, m_first, pair.first, false, problem);
        }
    }
    // The people of `whole` who are not in `part`, if they may be a few, or `always`.
    static void addRest(const MeasureCells& whole, const CountPlace& all, const MeasureCells& part,
                        const CountPlace& some, bool always, TableProblem& problem) {
        const Interval a = whole.rangeAt(all), b = part.rangeAt(some);
        const Interval small{1, part.cells().options().withheldAtMost};
        const bool isExact = isSingle(a) && isSingle(b);
        if (isExact && !always && !small.holds(Interval::exactly(a.least - b.least))) {
            return;
        }
        const std::size_t column = part.cells().counts().columns()[some.k];
        // What is left of a few is a few: that says no more than their own place does.
        const bool isAsked = a.most > part.cells().options().withheldAtMost;
        const CellId rest = problem.add({{0, unbounded}, true, isAsked, {{}, 0, small}},
                                        part.cells().originAt(CellKind::Difference, some.row, column));
        problem.add({{{cellAt(whole, all), 1}, {cellAt(part, some), -1}, {rest, -1}}, Interval::exactly(0)},
                    EquationKind::Tables);
    }
};

} // namespace

void addTwins(const MeasureCells& one, const MeasureCells& other, bool isNews, TableProblem& problem) {
    const Twins twins(one, other);
    const auto link = twins.link();
    if (link && (isNews || link->kind == LinkKind::Same)) {
        twins.add(*link, problem);
        problem.links.push_back(*link);
    }
}

} // namespace outcheck::audit
