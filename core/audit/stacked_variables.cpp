// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/stacked_variables.h"

#include "audit/stacked_groups.h"
#include "table/relations/count_range.h"
#include "table/relations/label_columns.h"

#include <algorithm>
#include <map>
#include <optional>

namespace outcheck::audit {

namespace {

constexpr std::size_t mostLabelColumns = 8; // each two of them are tried
// Digits in which sums agree, all together: where a row says that it is everybody, and where none does.
constexpr double enoughWithTotal = 1.5, enoughWithout = 2;
constexpr double leastPerSlack = 50; // people for each that rounding may hide: sums agree by no accident of it

enum class Fit : std::uint8_t {
    Agrees, // all is stated, and makes up the people
    Filled, // small counts for what is not stated make up the rest
    Open,   // larger ones do
    Nothing // the stated ones do alone, or something is no count
};

// One column of counts in one group.
class GroupSums {
public:
    GroupSums(const TableCells& cells, const Group& group, std::size_t k) : m_cells(cells), m_group(group), m_k(k) {
        for (const Block& block : group.blocks) {
            m_sums.push_back(sumOf(block));
        }
        m_people = findPeople();
    }

    bool isKnown() const { return m_people.has_value(); }
    // Nothing: the block does not make them up.
    std::optional<Fit> fitOf(std::size_t block) const { return fitOf(m_sums[block], *m_people); }
    // In how many digits the block agrees: by chance sums of this size would once in 10 to that power.
    double digitsOf(std::size_t block) const {
        const Sum& sum = m_sums[block];
        const double room = 1 + 2 * slackOf(sum) + sum.hidden * (m_cells.options().withheldAtMost - 1);
        return std::log10(std::max(1.0, *m_people / room));
    }
    // The block that the number of people was taken from; none: the row of everybody.
    const std::optional<std::size_t>& source() const { return m_source; }
    // Whether anything follows: that rounded counts add up says next to nothing of each.
    bool tells(std::size_t block) const { return m_cells.options().keepsStated || m_sums[block].hidden > 0; }

private:
    struct Sum {
        double stated = 0, marked = 0, hidden = 0; // hidden: marked and blank ones
        std::size_t parts = 0;
        bool isUsable = true;
    };
    const TableCells& m_cells;
    const Group& m_group;
    std::size_t m_k;
    std::vector<Sum> m_sums; // by block
    std::optional<double> m_people;
    std::optional<std::size_t> m_source;

    Sum sumOf(const Block& block) const {
        Sum sum;
        sum.parts = block.rows.size();
        for (const std::size_t row : block.rows) {
            const bool isOpen = m_cells.isOpen(row, m_k);
            sum.isUsable = sum.isUsable && m_cells.at(row, m_k) != TableCells::none;
            sum.stated += isOpen ? m_cells.stated(row, m_k) : 0;
            sum.hidden += isOpen ? 0 : 1;
            sum.marked += m_cells.counts().at(row, m_k).state == table::CountCell::State::Marked ? 1 : 0;
        }
        return sum;
    }
    double slackOf(const Sum& sum) const {
        return table::roundingSlack(m_cells.roundingOf(m_k)) * static_cast<double>(sum.parts + 1) + 1e-9;
    }

    // As the row of everybody states it, else what most blocks make up.
    std::optional<double> findPeople() {
        if (m_group.total && m_cells.isOpen(*m_group.total, m_k)) {
            return positive(m_cells.stated(*m_group.total, m_k));
        }
        std::size_t most = 1; // one block alone agrees with itself
        std::optional<double> people;
        for (std::size_t i = 0; i < m_sums.size(); ++i) {
            const Sum& sum = m_sums[i];
            const bool isNew = sum.isUsable && sum.hidden == 0 && sum.parts > 1 && sum.stated > 0 &&
                               (!people || sum.stated != *people);
            const std::size_t fitting = isNew ? countFitting(sum.stated) : 0;
            if (fitting > most) {
                most = fitting;
                people = sum.stated;
                m_source = i;
            }
        }
        return people;
    }
    static std::optional<double> positive(double number) { return number > 0 ? std::optional(number) : std::nullopt; }
    std::size_t countFitting(double people) const {
        return static_cast<std::size_t>(std::count_if(m_sums.begin(), m_sums.end(), [&](const Sum& sum) {
            const auto fit = fitOf(sum, people);
            return fit == Fit::Agrees || fit == Fit::Filled;
        }));
    }
    std::optional<Fit> fitOf(const Sum& sum, double people) const {
        const double rest = people - sum.stated, slack = slackOf(sum);
        if (!sum.isUsable || slack * leastPerSlack > people) {
            return Fit::Nothing;
        }
        const TableOptions& options = m_cells.options();
        if (sum.hidden == 0) {
            return std::abs(rest) <= slack ? std::optional(Fit::Agrees) : std::nullopt;
        }
        if (rest < -slack) {
            return std::nullopt;
        }
        if (std::abs(rest) <= 1e-9) {
            return Fit::Nothing; // made up after withholding
        }
        return rest >= sum.marked * options.markLeast - slack && rest <= sum.hidden * options.withheldAtMost + slack
                   ? Fit::Filled
                   : Fit::Open;
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
                judge(GroupSums(cells, group, k), group, k);
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
                const GroupSums sums(m_cells, group, k);
                for (std::size_t i = 0; sums.isKnown() && i < group.blocks.size(); ++i) {
                    if (tells(sums, group.blocks[i], i, k)) {
                        problem.add(equationOf(sums, group, group.blocks[i].rows, k), EquationKind::TotalRow);
                    }
                }
                // The row of everybody, where it is withheld itself.
                if (sums.isKnown() && sums.source() && group.total && m_cells.at(*group.total, k) != TableCells::none) {
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

    void judge(const GroupSums& sums, const Group& group, std::size_t k) {
        m_hasTotal = m_hasTotal || group.total;
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
        if (sums.source()) {
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
        addIfBorneOut(labels.front(), stackedBelow(grid, labels.front()));
    }
    return found;
}

} // namespace outcheck::audit
