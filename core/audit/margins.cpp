// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/margins.h"

#include "audit/hierarchy_equations.h"

#include <algorithm>
#include <map>
#include <set>

namespace outcheck::audit {

namespace {

constexpr std::size_t fewestSums = 2;
constexpr std::size_t fewestEqual = 4;
constexpr std::size_t fewestValues = 3;  // of those that are equal
constexpr double leastInParts = 0.8;     // of all people, where sums are less than the whole
constexpr std::size_t mostLabels = 1000; // of the other dimensions together

// Counts of the finer table that have the same labels in the dimensions of the coarser one.
struct Group {
    CountPlace whole;
    std::map<std::string, CountPlace> parts; // by their labels in the other dimensions
    std::vector<CountPlace> totals;          // that say Total in all of the others
};

class Margins {
public:
    Margins(const MeasureCells& whole, const MeasureCells& parts) : m_whole(whole), m_parts(parts) {
        std::vector<std::size_t> shared, others;
        const auto& names = whole.places().dimensions();
        for (std::size_t d = 0; d < parts.places().dimensions().size(); ++d) {
            const bool isShared = std::binary_search(names.begin(), names.end(), parts.places().dimensions()[d]);
            (isShared ? shared : others).push_back(d);
        }
        std::map<std::string, std::size_t> groupOf;
        for (const CountPlace& place : parts.all()) {
            const std::string key = keyAt(parts.places(), place, shared);
            const CountPlace* const above = whole.find(key);
            if (above == nullptr) {
                continue;
            }
            const auto [known, isNew] = groupOf.emplace(key, m_groups.size());
            if (isNew) {
                m_groups.push_back({*above, {}, {}});
            }
            take(place, keyAt(parts.places(), place, others), others.size(), m_groups[known->second]);
        }
        findInner(others);
    }

    void add(TableProblem& problem) const {
        if (m_labels.size() > mostLabels) {
            return;
        }
        addTotals(problem);
        addSums(problem);
        if (m_labels.size() >= 2) {
            for (const std::string& label : m_labels) {
                addSlice(label, problem);
            }
        }
    }

private:
    const MeasureCells& m_whole;
    const MeasureCells& m_parts;
    std::vector<Group> m_groups;
    std::set<std::string> m_labels; // in the other dimensions, none of them a total
    std::set<std::string> m_inner;  // of these, parts of others by what is said of hierarchies

    void take(const CountPlace& place, const std::string& labels, std::size_t dimensions, Group& group) {
        std::size_t totals = 0;
        for (std::size_t from = 0; from < labels.size(); from = labels.find('\0', from) + 1) {
            totals += labels[from] == '\0';
        }
        if (totals == dimensions) {
            group.totals.push_back(place);
        } else if (totals == 0) {
            group.parts.emplace(labels, place);
            m_labels.insert(labels);
        }
    }

    void findInner(const std::vector<std::size_t>& others) {
        for (std::size_t i = 0; i < others.size(); ++i) {
            const std::string& name = m_parts.places().dimensions()[others[i]];
            const Hierarchy* const hierarchy = hierarchyOf(m_parts.cells(), name);
            if (hierarchy == nullptr) {
                continue;
            }
            const LabelTree& tree = hierarchy->labels;
            std::set<LabelTree::Id> present;
            for (const std::string& labels : m_labels) {
                present.insert(tree.find(labelIn(labels, i)));
            }
            for (const std::string& labels : m_labels) {
                const auto stands = [&](LabelTree::Id label) { return present.contains(label); };
                if (tree.nearestAbove(tree.find(labelIn(labels, i)), stands) != LabelTree::none) {
                    m_inner.insert(labels);
                }
            }
        }
    }
    // Of a key, the label in one dimension.
    static std::string_view labelIn(std::string_view key, std::size_t dimension) {
        for (; dimension > 0; --dimension) {
            key.remove_prefix(key.find('\0') + 1);
        }
        return key.substr(0, key.find('\0'));
    }

    CellId wholeCell(const Group& group) const { return m_whole.cells().at(group.whole.row, group.whole.k); }
    CellId partCell(const CountPlace& place) const { return m_parts.cells().at(place.row, place.k); }
    void addLink(LinkKind kind, std::size_t agreeing, TableProblem& problem) const {
        problem.links.push_back({kind, m_whole.cells().table(),
                                 m_whole.cells().counts().columns()[m_whole.firstColumn()], m_parts.cells().table(),
                                 m_parts.cells().counts().columns()[m_parts.firstColumn()], agreeing});
    }

    struct Sum {
        Interval stated{0, 0};
        std::size_t hidden = 0, nonZero = 0;
    };
    Sum sumOf(const Group& group) const {
        Sum sum;
        for (const CountPlace& place : outerParts(group)) {
            const Interval range = m_parts.rangeAt(place);
            if (!std::isfinite(range.most)) {
                ++sum.hidden;
                continue;
            }
            sum.stated = {sum.stated.least + range.least, sum.stated.most + range.most};
            sum.nonZero += range.most > 0;
        }
        return sum;
    }
    bool keepsStated() const { return m_whole.cells().options().keepsStated || m_parts.cells().options().keepsStated; }
    // Those that are added up.
    std::vector<CountPlace> outerParts(const Group& group) const {
        std::vector<CountPlace> outer;
        for (const auto& [labels, place] : group.parts) {
            if (!m_inner.contains(labels)) {
                outer.push_back(place);
            }
        }
        return outer;
    }
    bool isComplete(const Group& group) const { return outerParts(group).size() == m_labels.size() - m_inner.size(); }

    void addSums(TableProblem& problem) const {
        std::size_t agreeing = 0, differing = 0, above = 0;
        double people = 0, inParts = 0;
        for (const Group& group : m_groups) {
            const Interval whole = m_whole.rangeAt(group.whole);
            if (!isComplete(group) || !std::isfinite(whole.most)) {
                continue;
            }
            const Sum sum = sumOf(group);
            above += sum.stated.least > whole.most;
            people += sum.hidden > 0 ? 0 : whole.most;
            inParts += sum.hidden > 0 ? 0 : sum.stated.least;
            const bool canBe = sum.stated.least <= whole.most && (sum.hidden > 0 || whole.least <= sum.stated.most);
            differing += !canBe;
            agreeing += canBe && sum.hidden == 0 && sum.nonZero >= 2;
        }
        if (m_labels.size() < 2 || agreeing < fewestSums) {
            return;
        }
        if (differing > (agreeing + differing) / 20) {
            if (above == 0 && inParts >= leastInParts * people) {
                addAtMost(agreeing, problem);
            }
            return;
        }
        for (const Group& group : m_groups) {
            if (isComplete(group) && tells(group, problem)) {
                problem.add(sumEquation(group, Interval::exactly(0)), EquationKind::Tables);
            }
        }
        addLink(LinkKind::Sum, agreeing, problem);
    }
    Equation sumEquation(const Group& group, const Interval& left) const {
        Equation sum{{{wholeCell(group), 1}}, left};
        for (const CountPlace& place : outerParts(group)) {
            sum.terms.push_back({partCell(place), -1});
        }
        return sum;
    }
    // People of whom the other dimension is not known are missing in the sums: these are at most the whole.
    void addAtMost(std::size_t agreeing, TableProblem& problem) const {
        for (const Group& group : m_groups) {
            const Sum sum = sumOf(group);
            const Interval whole = m_whole.rangeAt(group.whole);
            const bool isRebuilt = isSingle(whole) && sum.stated == whole;
            if ((sum.hidden > 0 || !isSingle(whole)) && !isRebuilt && !group.parts.empty()) {
                problem.add(sumEquation(group, {0, unbounded}), EquationKind::Tables);
            }
        }
        const auto column = [](const MeasureCells& measure) {
            return measure.cells().counts().columns()[measure.firstColumn()];
        };
        problem.links.push_back({LinkKind::Part, m_parts.cells().table(), column(m_parts), m_whole.cells().table(),
                                 column(m_whole), agreeing});
    }
    // Where something is not exactly stated, and what is stated leaves anything for it: a sum of what is published
    // alone was made after withholding.
    bool tells(const Group& group, const TableProblem& problem) const {
        const Sum sum = sumOf(group);
        const Interval whole = m_whole.rangeAt(group.whole);
        const bool isExact =
            isSingle(problem.problem.cells[wholeCell(group)].known) && sum.hidden == 0 && isSingle(sum.stated);
        const bool canBe = sum.stated.least <= whole.most && (sum.hidden > 0 || whole.least <= sum.stated.most);
        const bool isRebuilt = sum.hidden > 0 && isSingle(whole) && sum.stated == whole;
        return (!isExact || keepsStated()) && canBe && !isRebuilt;
    }

    // What the finer table states as a total is the same count.
    void addTotals(TableProblem& problem) const {
        std::vector<std::pair<CellId, CellId>> pairs;
        Equality equality;
        for (const Group& group : m_groups) {
            for (const CountPlace& place : group.totals) {
                equality.compare(m_whole.rangeAt(group.whole), m_parts.rangeAt(place));
                pairs.emplace_back(wholeCell(group), partCell(place));
            }
        }
        addEqual(LinkKind::Same, equality, pairs, problem);
    }
    void addSlice(const std::string& label, TableProblem& problem) const {
        std::vector<std::pair<CellId, CellId>> pairs;
        Equality equality;
        for (const Group& group : m_groups) {
            if (const auto place = group.parts.find(label); place != group.parts.end()) {
                equality.compare(m_whole.rangeAt(group.whole), m_parts.rangeAt(place->second));
                pairs.emplace_back(wholeCell(group), partCell(place->second));
            }
        }
        addEqual(LinkKind::Slice, equality, pairs, problem);
    }

    struct Equality {
        std::size_t equal = 0, differing = 0;
        std::set<double> values;
        void compare(const Interval& a, const Interval& b) {
            if (std::isfinite(a.most) && std::isfinite(b.most)) {
                const bool canBe = a.meets(b);
                equal += canBe && a.most > 0;
                differing += !canBe;
                if (values.size() < fewestValues && a.most > 0) {
                    values.insert(a.most);
                }
            }
        }
        bool holds() const { return equal >= fewestEqual && differing == 0 && values.size() >= fewestValues; }
    };
    void addEqual(LinkKind kind, const Equality& equality, const std::vector<std::pair<CellId, CellId>>& pairs,
                  TableProblem& problem) const {
        if (!equality.holds()) {
            return;
        }
        for (const auto& [a, b] : pairs) {
            if (keepsStated() || !isSingle(problem.problem.cells[a].known) ||
                !isSingle(problem.problem.cells[b].known)) {
                problem.add({{{a, 1}, {b, -1}}, Interval::exactly(0)}, EquationKind::Tables);
            }
        }
        addLink(kind, equality.equal, problem);
    }
};

} // namespace

void addMargins(const MeasureCells& whole, const MeasureCells& parts, TableProblem& problem) {
    Margins(whole, parts).add(problem);
}

} // namespace outcheck::audit
