// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/hierarchy_equations.h"

#include "audit/cell_places.h"
#include "audit/labelled_counts.h"
#include "audit/sums.h"

#include <algorithm>
#include <map>
#include <set>

namespace outcheck::audit {

namespace {

using Id = LabelTree::Id;

constexpr std::size_t mostCompared = 20'000'000; // counts of pairs of tables

// The nearest sums of labels that stand at one place: of each, those of its parts that stand there, where a part that
// does not is looked for in its own parts.
class NearestSums {
public:
    NearestSums(const LabelTree& tree, const LabelledCounts& counts) : m_tree(tree), m_counts(counts) {
        for (const auto& [label, count] : counts) {
            const Id above = tree.nearestAbove(label, [&](Id one) { return counts.contains(one); });
            if (above != LabelTree::none) {
                m_parts[above].push_back(label);
                cover(tree.nodes()[label].parent);
            }
        }
    }

    const std::map<Id, std::vector<Id>>& parts() const { return m_parts; } // by the label of the total
    bool isWhole(Id total) const {
        const auto covered = m_covered.find(total);
        return covered != m_covered.end() && covered->second == m_tree.nodes()[total].parts.size();
    }

private:
    const LabelTree& m_tree;
    const LabelledCounts& m_counts;
    std::map<Id, std::vector<Id>> m_parts;
    std::map<Id, std::size_t> m_covered; // how many of a label's parts stand there, or are made of what does

    void cover(Id label) {
        while (++m_covered[label] == m_tree.nodes()[label].parts.size() && !m_counts.contains(label)) {
            label = m_tree.nodes()[label].parent;
        }
    }
};

// What a hierarchy says of the tables in which its columns stand.
class HierarchySums {
public:
    HierarchySums(const Hierarchy& hierarchy, const TableOptions& options, TableProblem& problem)
        : m_hierarchy(hierarchy), m_options(options), m_problem(problem), m_stands(hierarchy.labels.nodes().size()) {}

    void take(const TableCells& cells) {
        const LabelledTable table(cells, m_hierarchy);
        if (!table.hasColumn()) {
            return;
        }
        m_tables.push_back(cells.table());
        if (!table.isUsable()) {
            m_problem.unrelated.push_back(
                {cells.table(), 0, "labels are repeated: what is said of their hierarchy was not used"});
            return;
        }
        for (const auto& [key, counts] : table.slices()) {
            const auto [known, isNew] = m_sliceOf.emplace(key, m_slices.size());
            if (isNew) {
                m_slices.emplace_back();
            }
            m_slices[known->second].push_back({cells.table(), counts});
            for (const auto& [label, count] : counts) {
                m_stands[label] = true;
            }
        }
    }

    void add() {
        for (const Slice& slice : m_slices) {
            for (const Member& member : slice) {
                addOwn(member);
            }
            if (slice.size() > 1) {
                addAcross(slice);
            }
        }
        settleAcross();
        tellInVain();
    }

private:
    struct Member {
        std::size_t table = 0;
        LabelledCounts counts;
    };
    using Slice = std::vector<Member>; // of the same measure, at the same labels in all other dimensions
    // Sums of counts in one table over counts in another, or in several.
    using Tables = std::pair<std::size_t, std::size_t>;

    const Hierarchy& m_hierarchy;
    const TableOptions& m_options;
    TableProblem& m_problem;
    std::vector<bool> m_stands; // by label
    std::vector<std::size_t> m_tables;
    std::map<std::string, std::size_t> m_sliceOf;
    std::vector<Slice> m_slices;
    std::map<Tables, std::vector<Sum>> m_across;
    std::size_t m_compared = 0;
    bool m_isTooMany = false;

    Sum sumOf(const LabelledCounts& counts, const NearestSums& sums, Id total) const {
        Sum sum{counts.at(total), {}, !sums.isWhole(total)};
        for (const Id part : sums.parts().at(total)) {
            sum.parts.push_back(counts.at(part));
        }
        return sum;
    }

    void addOwn(const Member& member) {
        const Sums judge(m_options);
        const NearestSums sums(m_hierarchy.labels, member.counts);
        for (const auto& [total, parts] : sums.parts()) {
            const Sum sum = sumOf(member.counts, sums, total);
            const Agreement agreement = judge.agreementOf(sum);
            if (agreement == Agreement::Differs || judge.tells(sum, agreement)) {
                judge.add(sum, EquationKind::Hierarchy, m_problem);
            }
        }
    }

    // Of labels whose parts do not stand in their own table.
    void addAcross(const Slice& slice) {
        LabelledCounts all;
        for (const Member& member : slice) {
            all.insert(member.counts.begin(), member.counts.end());
        }
        const NearestSums fromAll(m_hierarchy.labels, all);
        for (const Member& member : slice) {
            const NearestSums own(m_hierarchy.labels, member.counts);
            std::vector<Id> open;
            for (const auto& [total, parts] : fromAll.parts()) {
                const bool isThere = member.counts.contains(total);
                if (isThere && !(own.parts().contains(total) && own.isWhole(total))) {
                    open.push_back(total);
                }
            }
            addFromOthers(slice, member, std::move(open));
        }
    }
    void addFromOthers(const Slice& slice, const Member& member, std::vector<Id> open) {
        std::set<Id> isWhole;
        for (const Member& other : slice) {
            if (open.empty() || other.table == member.table) {
                continue;
            }
            m_compared += member.counts.size() + other.counts.size();
            if (m_compared > mostCompared) {
                m_isTooMany = true;
                return;
            }
            LabelledCounts both = member.counts;
            both.insert(other.counts.begin(), other.counts.end());
            take(both, open, {member.table, other.table}, true, isWhole);
        }
        std::erase_if(open, [&](Id total) { return isWhole.contains(total); });
        LabelledCounts all = member.counts;
        for (std::size_t i = 0; i < slice.size() && !open.empty(); ++i) {
            all.insert(slice[i].counts.begin(), slice[i].counts.end());
        }
        take(all, open, {member.table, SIZE_MAX}, false, isWhole);
    }
    void take(const LabelledCounts& counts, const std::vector<Id>& totals, const Tables& tables, bool wholeOnly,
              std::set<Id>& isWhole) {
        const NearestSums sums(m_hierarchy.labels, counts);
        for (const Id total : totals) {
            if (!sums.parts().contains(total) || (wholeOnly && !sums.isWhole(total))) {
                continue;
            }
            Sum sum = sumOf(counts, sums, total);
            const bool isAcross = std::any_of(sum.parts.begin(), sum.parts.end(), [&](const PlacedCount& part) {
                return part.cells->table() != tables.first;
            });
            if (isAcross) {
                if (sums.isWhole(total)) {
                    isWhole.insert(total);
                }
                m_across[tables].push_back(std::move(sum));
            }
        }
    }

    bool isRejected(const Sum& sum) const {
        return std::any_of(sum.parts.begin(), sum.parts.end(), [&](const PlacedCount& part) {
            return m_options.rejected.contains(std::minmax(sum.total.cells->table(), part.cells->table()));
        });
    }
    static std::size_t columnOf(const PlacedCount& count) { return count.cells->counts().columns()[count.place.k]; }

    void settleAcross() {
        const Sums judge(m_options);
        for (const auto& [tables, sums] : m_across) {
            std::vector<Agreement> agreements;
            for (const Sum& sum : sums) {
                agreements.push_back(judge.agreementOf(sum));
            }
            const PlacedCount& total = sums.front().total;
            const auto other = std::find_if(sums.front().parts.begin(), sums.front().parts.end(),
                                            [&](const PlacedCount& part) { return part.cells != total.cells; });
            if (std::count(agreements.begin(), agreements.end(), Agreement::Differs) > 0) {
                m_problem.unrelated.push_back({tables.first, columnOf(total),
                                               "by their labels its counts are sums of those of another table, but the "
                                               "figures differ: the two were not held together"});
                continue;
            }
            const bool rejected =
                std::any_of(sums.begin(), sums.end(), [&](const Sum& sum) { return isRejected(sum); });
            const auto agreeing = std::count(agreements.begin(), agreements.end(), Agreement::Agrees);
            m_problem.links.push_back({LinkKind::Sum, tables.first, columnOf(total), other->cells->table(),
                                       columnOf(*other), static_cast<std::size_t>(agreeing), rejected,
                                       m_hierarchy.source});
            for (std::size_t i = 0; i < sums.size() && !rejected; ++i) {
                if (judge.tells(sums[i], agreements[i])) {
                    judge.add(sums[i], EquationKind::Hierarchy, m_problem);
                }
            }
        }
        if (m_isTooMany) {
            m_problem.unrelated.push_back(
                {m_tables.front(), 0, "its labels were not held against those of all other tables"});
        }
    }

    // Labels that neither stand anywhere nor are made of such that do.
    void tellInVain() {
        if (m_hierarchy.tables.empty()) {
            return; // it is said of other files
        }
        if (m_tables.empty()) {
            m_problem.inVain.push_back({m_hierarchy.source, {}, "its column stands in no table", {}});
            return;
        }
        const auto& nodes = m_hierarchy.labels.nodes();
        std::vector<bool> isUsed(nodes.size());
        for (Id label = 0; label < nodes.size(); ++label) {
            for (Id above = m_stands[label] ? label : LabelTree::none; above != LabelTree::none && !isUsed[above];
                 above = nodes[above].parent) {
                isUsed[above] = true;
            }
        }
        for (Id label = 0; label < nodes.size(); ++label) {
            if (!isUsed[label] && !nodes[label].label.empty()) {
                m_problem.inVain.push_back({m_hierarchy.source, nodes[label].label, "it stands in no table", m_tables});
            }
        }
    }
};

} // namespace

const Hierarchy* hierarchyOf(const TableCells& cells, std::string_view dimension) {
    const auto& hierarchies = cells.options().hierarchies;
    const auto found = std::find_if(hierarchies.begin(), hierarchies.end(), [&](const Hierarchy& one) {
        return one.tables.contains(cells.table()) &&
               std::find(one.columns.begin(), one.columns.end(), dimension) != one.columns.end();
    });
    return found == hierarchies.end() ? nullptr : &*found;
}

void addHierarchies(std::span<const TableCells> tables, const TableOptions& options, TableProblem& problem) {
    for (const Hierarchy& hierarchy : options.hierarchies) {
        HierarchySums sums(hierarchy, options, problem);
        for (const TableCells& cells : tables) {
            if (hierarchy.tables.contains(cells.table())) {
                sums.take(cells);
            }
        }
        sums.add();
    }
}

} // namespace outcheck::audit
