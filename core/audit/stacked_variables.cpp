// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/stacked_variables.h"

#include "audit/stacked_groups.h"
#include "audit/sum_fit.h"
#include "table/relations/label_columns.h"
#include "table/relations/stated_total.h"

#include <algorithm>
#include <map>
#include <optional>

namespace outcheck::audit {

namespace {

constexpr std::size_t mostLabelColumns = 8; // each two of them are tried
// Digits in which sums agree, all together: where a row says that it is everybody, and where none does.
constexpr double enoughWithTotal = 1.5, enoughWithout = 2;

// One column of counts in one group.
class GroupSums {
public:
    // `inHeader`: the number of people that the name of the column states.
    GroupSums(const TableCells& cells, const Group& group, std::size_t k, std::optional<double> inHeader)
        : m_cells(cells), m_group(group), m_k(k), m_inHeader(inHeader) {
        for (const Block& block : group.blocks) {
            StatedSum& sum = m_sums.emplace_back(cells);
            for (const std::size_t row : block.rows) {
                sum.add(row, k);
            }
        }
        m_people = findPeople();
    }

    bool isKnown() const { return m_people.has_value(); }
    // Nothing: the block does not make them up.
    std::optional<Fit> fitOf(std::size_t block) const { return m_sums[block].fitOf(*m_people); }
    double digitsOf(std::size_t block) const { return m_sums[block].digitsOf(*m_people); }
    // The block that the number of people was taken from; none: the row of everybody, or the header.
    const std::optional<std::size_t>& source() const { return m_source; }
    bool isFromHeader() const { return m_isFromHeader; }
    double people() const { return *m_people; }
    // Whether anything follows: that rounded counts add up says next to nothing of each.
    bool tells(std::size_t block) const { return m_cells.options().keepsStated || m_sums[block].hidden() > 0; }

private:
    const TableCells& m_cells;
    const Group& m_group;
    std::size_t m_k;
    std::vector<StatedSum> m_sums; // by block
    std::optional<double> m_people;
    std::optional<std::size_t> m_source;
    std::optional<double> m_inHeader;
    bool m_isFromHeader = false;

    // As the row of everybody states it, or the header, else what most blocks make up.
    std::optional<double> findPeople() {
        if (m_group.total && m_cells.isOpen(*m_group.total, m_k)) {
            const double stated = m_cells.stated(*m_group.total, m_k);
            return stated > 0 ? std::optional(stated) : std::nullopt;
        }
        m_isFromHeader = m_inHeader.has_value();
        if (m_isFromHeader) {
            return m_inHeader;
        }
        std::size_t most = 1; // one block alone agrees with itself
        std::optional<double> people;
        for (std::size_t i = 0; i < m_sums.size(); ++i) {
            const StatedSum& sum = m_sums[i];
            const bool isNew =
                sum.isWhole() && sum.parts() > 1 && sum.stated() > 0 && (!people || sum.stated() != *people);
            const std::size_t fitting = isNew ? countFitting(sum.stated()) : 0;
            if (fitting > most) {
                most = fitting;
                people = sum.stated();
                m_source = i;
            }
        }
        return people;
    }
    std::size_t countFitting(double people) const {
        return static_cast<std::size_t>(std::count_if(m_sums.begin(), m_sums.end(), [&](const StatedSum& sum) {
            const auto fit = sum.fitOf(people);
            return fit == Fit::Agrees || fit == Fit::Filled;
        }));
    }
};

// What speaks for a variable in one column of counts.
struct Support {
    std::size_t fitting = 0, differing = 0;
    bool isPartition() const { return fitting > 0 && differing <= (fitting + differing) / 20; } // a slip in twenty
};

class StackedTable {
public:
    StackedTable(const TableCells& cells, const StackedGroups& groups) : m_cells(cells), m_groups(groups) {
        for (std::size_t k = 0; k < cells.counts().columns().size(); ++k) {
            for (const Group& group : groups) {
                judge(sumsOf(group, k), group, k);
            }
        }
    }

    // Small counts that would make up the rest are no more than a hint where larger ones would have to elsewhere: there
    // one label of a dimension holds nearly everybody.
    bool isBorneOut() const {
        const double enough = m_hasTotal ? enoughWithTotal : enoughWithout;
        return m_agreed + m_filled >= enough && (m_agreed > 0 || !m_isOpen);
    }

    // Something is withheld where the rest could be as few as it should be, and that is all there is to go by.
    bool isPossible() const { return !isBorneOut() && m_filled > 0 && !m_isOpen; }

    void add(TableProblem& problem) const {
        for (std::size_t k = 0; k < m_cells.counts().columns().size(); ++k) {
            for (const Group& group : m_groups) {
                const GroupSums sums = sumsOf(group, k);
                for (std::size_t i = 0; sums.isKnown() && i < group.blocks.size(); ++i) {
                    if (tells(sums, group.blocks[i], i, k)) {
                        problem.add(equationOf(sums, group, group.blocks[i].rows, k), EquationKind::TotalRow);
                    }
                }
                // The row of everybody, where it is withheld itself.
                if (sums.isKnown() && (sums.source() || sums.isFromHeader()) && group.total &&
                    m_cells.at(*group.total, k) != TableCells::none) {
                    problem.add(equationOf(sums, group, {*group.total}, k), EquationKind::TotalRow);
                }
            }
        }
    }

private:
    const TableCells& m_cells;
    const StackedGroups& m_groups;
    std::map<std::pair<std::string_view, std::size_t>, Support> m_support; // by variable and column
    double m_agreed = 0, m_filled = 0;                                     // digits
    bool m_isOpen = false, m_hasTotal = false;

    GroupSums sumsOf(const Group& group, std::size_t k) const {
        const std::size_t column = m_cells.counts().columns()[k];
        const std::string& name = m_cells.relations().grid().profile().columns[column].name;
        // Of several groups none is everybody that the header speaks of.
        return {m_cells, group, k, m_groups.size() == 1 ? table::statedTotal(name) : std::nullopt};
    }

    void judge(const GroupSums& sums, const Group& group, std::size_t k) {
        m_hasTotal = m_hasTotal || group.total || (sums.isKnown() && sums.isFromHeader());
        for (std::size_t i = 0; sums.isKnown() && i < group.blocks.size(); ++i) {
            if (group.blocks[i].rows.size() < 2) {
                continue;
            }
            const auto fit = sums.fitOf(i);
            Support& support = m_support[{group.blocks[i].variable, k}];
            support.differing += !fit;
            support.fitting += fit == Fit::Agrees || fit == Fit::Filled;
            m_isOpen = m_isOpen || fit == Fit::Open;
            const double digits = sums.source() == i ? 0 : sums.digitsOf(i);
            m_agreed += fit == Fit::Agrees ? digits : 0;
            m_filled += fit == Fit::Filled ? digits : 0;
        }
    }

    bool tells(const GroupSums& sums, const Block& block, std::size_t i, std::size_t k) const {
        const auto support = m_support.find({block.variable, k});
        const auto fit = sums.fitOf(i);
        return support != m_support.end() && support->second.isPartition() && fit && fit != Fit::Nothing &&
               sums.source() != i && sums.tells(i);
    }

    // That these rows hold as many people as the group.
    Equation equationOf(const GroupSums& sums, const Group& group, const std::vector<std::size_t>& rows,
                        std::size_t k) const {
        Equation equation;
        const auto add = [&](std::size_t row, double factor) {
            equation.terms.push_back({m_cells.at(row, k), factor});
        };
        if (sums.isFromHeader()) {
            equation.sum = Interval::exactly(-sums.people());
        } else if (sums.source()) {
            for (const std::size_t row : group.blocks[*sums.source()].rows) {
                add(row, 1);
            }
        } else {
            add(*group.total, 1);
        }
        for (const std::size_t row : rows) {
            add(row, -1);
        }
        return equation;
    }
};

} // namespace

std::set<std::size_t> addStackedVariables(const TableCells& cells, TableProblem& problem) {
    const table::ValueGrid& grid = cells.relations().grid();
    std::vector<std::size_t> labels = table::labelColumns(grid);
    labels.resize(std::min(labels.size(), mostLabelColumns));
    std::set<std::size_t> found;
    const auto addIfBorneOut = [&](std::size_t column, const StackedGroups& groups) {
        const StackedTable stacked(cells, groups);
        if (stacked.isBorneOut()) {
            stacked.add(problem);
            found.insert(column);
        } else if (stacked.isPossible()) {
            problem.unrelated.push_back({cells.table(), column,
                                         "its variables may make up the same people; what is withheld may follow from "
                                         "that"});
        }
    };
    for (const std::size_t variables : labels) {
        if (grid.profile().columns[variables].role == table::ColumnRole::Date) {
            continue;
        }
        for (const std::size_t categories : labels) {
            if (variables != categories && !found.contains(variables)) {
                addIfBorneOut(variables, stackedBy(grid, variables, categories, labels));
            }
        }
    }
    if (labels.size() == 1) {
        const StackedGroups below = stackedBelow(grid, labels.front());
        addIfBorneOut(labels.front(), below.empty() ? onlyOne(grid, labels.front()) : below);
    }
    return found;
}

} // namespace outcheck::audit
