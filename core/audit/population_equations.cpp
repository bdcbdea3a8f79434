// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/population_equations.h"

#include "audit/measure_cells.h"

#include <algorithm>
#include <deque>
#include <map>
#include <memory>

namespace outcheck::audit {

namespace {

constexpr std::size_t mostPairs = 20'000;

// A table with what it counts.
struct Measures {
    CellPlaces places;
    std::deque<MeasureCells> all;

    explicit Measures(const TableCells& cells) : places(cells) {
        std::set<std::string> names;
        for (std::size_t k = 0; k < cells.counts().columns().size(); ++k) {
            if (names.insert(places.measure(k)).second) {
                all.emplace_back(places, k);
            }
        }
    }
    // The same measure in another table; null where it is not there.
    const MeasureCells* like(const MeasureCells& other, bool isOnly) const {
        if (all.size() == 1 && isOnly) {
            return &all.front();
        }
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const MeasureCells& one) { return one.name() == other.name(); });
        return found == all.end() ? nullptr : &*found;
    }
    bool hasDimension(const std::string& name) const {
        return std::binary_search(places.dimensions().begin(), places.dimensions().end(), name);
    }
};

// Counts of a table, and where in another the same labels stand.
class Matched {
public:
    struct Pair {
        CountPlace some, all;
    };

    Matched(const MeasureCells& part, const MeasureCells& whole, const std::map<std::string, std::string>& labels)
        : m_part(part), m_whole(whole) {
        const auto& own = part.places().dimensions();
        const auto& other = whole.places().dimensions();
        m_isFiner = !std::includes(other.begin(), other.end(), own.begin(), own.end());
        for (const CountPlace& place : part.all()) {
            std::string key;
            for (const std::string& name : other) {
                key.append(labelAt(place, name, labels)).push_back('\0');
            }
            if (const CountPlace* const found = whole.find(key)) {
                m_pairs.push_back({place, *found});
            }
        }
    }

    bool isEmpty() const { return m_pairs.empty(); }
    // Counts have labels in dimensions that the other table does not have.
    bool isFiner() const { return m_isFiner; }

    void addEqual(TableProblem& problem) const {
        for (const Pair& pair : m_pairs) {
            const CellId some = part(pair), all = whole(pair);
            const Interval &a = problem.problem.cells[some].known, &b = problem.problem.cells[all].known;
            if (m_part.cells().options().keepsStated || !(isSingle(a) && a == b)) {
                problem.add({{{some, 1}, {all, -1}}, Interval::exactly(0)}, EquationKind::Tables);
            }
        }
    }
    void addWithin(TableProblem& problem) const {
        for (const Pair& pair : m_pairs) {
            const Interval some = m_part.rangeAt(pair.some), all = m_whole.rangeAt(pair.all);
            const double few = m_part.cells().options().withheldAtMost;
            const bool isKnown = isSingle(some) && isSingle(all);
            const double left = all.least - some.least;
            if (isKnown && (left == 0 || left > few)) {
                continue;
            }
            if (m_isFiner) { // of people with these labels in both nobody is sure to be left
                problem.add({{{whole(pair), 1}, {part(pair), -1}}, {0, unbounded}}, EquationKind::Tables);
                continue;
            }
            // What is left of a few is a few: that says no more than their own place does.
            const Cell rest{{0, unbounded}, true, all.most > few, {{}, 0, Interval{1, few}}};
            const std::size_t column = m_part.cells().counts().columns()[pair.some.k];
            const CellId id = problem.add(rest, m_part.cells().originAt(CellKind::Difference, pair.some.row, column));
            problem.add({{{whole(pair), 1}, {part(pair), -1}, {id, -1}}, Interval::exactly(0)}, EquationKind::Tables);
        }
    }

    // `agrees`: of what is known of both counts.
    template <typename Agrees>
    Link link(LinkKind kind, const std::string& source, const Agrees& agrees) const {
        const auto agreeing = std::count_if(m_pairs.begin(), m_pairs.end(), [&](const Pair& pair) {
            const Interval some = m_part.rangeAt(pair.some), all = m_whole.rangeAt(pair.all);
            return std::isfinite(some.most) && std::isfinite(all.most) && agrees(some, all);
        });
        return {kind,
                m_part.cells().table(),
                m_part.cells().counts().columns()[m_part.firstColumn()],
                m_whole.cells().table(),
                m_whole.cells().counts().columns()[m_whole.firstColumn()],
                static_cast<std::size_t>(agreeing),
                false,
                source};
    }

private:
    const MeasureCells& m_part;
    const MeasureCells& m_whole;
    std::vector<Pair> m_pairs;
    bool m_isFiner = false;

    CellId part(const Pair& pair) const { return m_part.cells().at(pair.some.row, pair.some.k); }
    CellId whole(const Pair& pair) const { return m_whole.cells().at(pair.all.row, pair.all.k); }

    // Of a count of the part in a dimension of the whole.
    std::string_view labelAt(const CountPlace& place, const std::string& name,
                             const std::map<std::string, std::string>& labels) const {
        const auto& own = m_part.places().dimensions();
        const auto dimension = std::lower_bound(own.begin(), own.end(), name);
        if (dimension != own.end() && *dimension == name) {
            return m_part.places().label(place.row, place.k, static_cast<std::size_t>(dimension - own.begin()));
        }
        const auto label = labels.find(name);
        return label == labels.end() ? std::string_view() : std::string_view(label->second);
    }
};

class SaidPopulations {
public:
    SaidPopulations(std::span<const TableCells> tables, const TableOptions& options, TableProblem& problem)
        : m_tables(tables), m_options(options), m_problem(problem) {}

    void add(const Population& population) {
        for (const std::size_t table : population.tables) {
            bool isSlice = false, isPart = false;
            for (const std::size_t whole : population.of) {
                isSlice = (table != whole && hasLabels(whole, population) && addPair(population, table, whole, true)) ||
                          isSlice;
            }
            for (const std::size_t whole : population.within) {
                isPart = (table != whole && addPair(population, table, whole, false)) || isPart;
            }
            if (!population.labels.empty() && !isSlice) {
                m_problem.inVain.push_back(
                    {population.source, {}, "no other table has counts of these people by their labels", {table}});
            }
            if (!population.within.empty() && !isPart) {
                m_problem.inVain.push_back(
                    {population.source, {}, "the larger table has no counts with the same labels", {table}});
            }
        }
    }

private:
    std::span<const TableCells> m_tables;
    const TableOptions& m_options;
    TableProblem& m_problem;
    std::map<std::size_t, std::unique_ptr<Measures>> m_measures;
    std::set<std::size_t> m_repeated; // tables of which it was said
    std::size_t m_pairs = 0;

    const Measures& measuresOf(std::size_t table) {
        std::unique_ptr<Measures>& measures = m_measures[table];
        if (!measures) {
            measures = std::make_unique<Measures>(m_tables[table]);
        }
        return *measures;
    }
    bool hasLabels(std::size_t table, const Population& population) {
        return std::all_of(population.labels.begin(), population.labels.end(),
                           [&](const auto& label) { return measuresOf(table).hasDimension(label.first); });
    }
    bool isUsable(const MeasureCells& measure) {
        if (measure.isRepeated() && m_repeated.insert(measure.cells().table()).second) {
            m_problem.unrelated.push_back(
                {measure.cells().table(), 0, "its labels are repeated: what is said of its people was not used"});
        }
        return !measure.isRepeated();
    }

    // Whether any counts could be held together.
    bool addPair(const Population& population, std::size_t table, std::size_t whole, bool isSlice) {
        if (++m_pairs > mostPairs) {
            return false;
        }
        const Measures &own = measuresOf(table), &other = measuresOf(whole);
        bool any = false;
        for (const MeasureCells& part : own.all) {
            const MeasureCells* const all = other.like(part, own.all.size() == 1);
            if (all == nullptr || !isUsable(part) || !isUsable(*all)) {
                continue;
            }
            const Matched matched(part, *all, population.labels);
            if (matched.isEmpty() || (isSlice && matched.isFiner())) {
                continue;
            }
            any = true;
            Link link = isSlice ? matched.link(LinkKind::Slice, population.source,
                                               [](const Interval& a, const Interval& b) { return a.meets(b); })
                                : matched.link(LinkKind::Part, population.source,
                                               [](const Interval& a, const Interval& b) { return a.least <= b.most; });
            link.isRejected = m_options.rejected.contains(std::minmax(table, whole));
            m_problem.links.push_back(link);
            if (!link.isRejected) {
                isSlice ? matched.addEqual(m_problem) : matched.addWithin(m_problem);
            }
        }
        return any;
    }
};

} // namespace

void addSaidPopulations(std::span<const TableCells> tables, const TableOptions& options, TableProblem& problem) {
    SaidPopulations said(tables, options, problem);
    for (const Population& population : options.populations) {
        said.add(population);
    }
}

} // namespace outcheck::audit
