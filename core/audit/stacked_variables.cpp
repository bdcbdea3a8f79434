// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/stacked_variables.h"

#include "table/relations/count_range.h"
#include "table/relations/label_columns.h"
#include "table/relations/totals.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace outcheck::audit {

namespace {

using table::ValueGrid;

constexpr std::size_t mostLabelColumns = 8; // each two of them are tried
constexpr std::size_t mostVariables = 256;
// Digits in which sums agree, all together: where a row says that it is everybody, and where none does.
constexpr double enoughWithTotal = 1.5, enoughWithout = 3;
constexpr double leastPerSlack = 50; // people for each that rounding may hide: sums agree by no accident of it

// The rows of one variable, and of the people as a whole, that agree in all other labels.
struct Block {
    std::string_view variable;
    std::vector<std::size_t> rows;
};
struct Group {
    std::optional<std::size_t> total; // the row that is everybody
    std::vector<Block> blocks;
};

struct Layout {
    std::size_t variables = 0, categories = 0; // columns of the grid
    std::vector<Group> groups;
};

bool saysTotal(const ValueGrid& grid, std::size_t row, std::size_t column) {
    return table::isTotalLabel(grid.at(row, column).text);
}

std::string keyOf(const ValueGrid& grid, std::size_t row, const std::vector<std::size_t>& columns) {
    std::string key;
    for (const std::size_t column : columns) {
        key.append(grid.at(row, column).text).push_back('\0');
    }
    return key;
}

// Whether the labels of these two columns come with one label of `other` only.
bool determineTogether(const ValueGrid& grid, const std::vector<std::size_t>& pair, std::size_t other) {
    std::unordered_map<std::string, std::string_view> seen;
    for (std::size_t row = grid.firstDataRow(); row < grid.rows(); ++row) {
        const auto [known, isNew] = seen.emplace(keyOf(grid, row, pair), grid.at(row, other).text);
        if (!isNew && known->second != grid.at(row, other).text) {
            return false;
        }
    }
    return true;
}

// The groups of rows as they would be, were these two columns variables and categories; none where they cannot be.
class LayoutMaker {
public:
    LayoutMaker(const ValueGrid& grid, std::size_t variables, std::size_t categories,
                const std::vector<std::size_t>& labels)
        : m_grid(grid), m_layout{variables, categories, {}} {
        for (const std::size_t other : labels) {
            if (other != variables && other != categories && !determineTogether(grid, {variables, categories}, other)) {
                m_others.push_back(other);
            }
        }
    }

    std::optional<Layout> make() {
        for (std::size_t row = m_grid.firstDataRow(); row < m_grid.rows(); ++row) {
            if (!take(row)) {
                return std::nullopt;
            }
        }
        std::erase_if(m_layout.groups,
                      [](const Group& group) { return group.blocks.size() + (group.total ? 1 : 0) < 2; });
        const bool isStack = std::any_of(m_layout.groups.begin(), m_layout.groups.end(),
                                         [&](const Group& group) { return group.total || !isCrossed(group); });
        return isStack ? std::optional(std::move(m_layout)) : std::nullopt;
    }

private:
    const ValueGrid& m_grid;
    Layout m_layout;
    std::vector<std::size_t> m_others;
    std::unordered_map<std::string, std::size_t> m_groupOf;
    std::map<std::pair<std::size_t, std::string_view>, std::size_t> m_blockOf;
    std::unordered_set<std::string_view> m_variables;
    std::unordered_set<std::string> m_seen; // rows of which the labels must not be repeated

    // Whether all have the same categories, as those of two dimensions do.
    bool isCrossed(const Group& group) const {
        const auto categoriesOf = [&](const Block& block) {
            std::set<std::string_view> categories;
            for (const std::size_t row : block.rows) {
                categories.insert(m_grid.at(row, m_layout.categories).text);
            }
            return categories;
        };
        const auto first = categoriesOf(group.blocks.front());
        return std::all_of(group.blocks.begin() + 1, group.blocks.end(),
                           [&](const Block& block) { return categoriesOf(block) == first; });
    }

    bool take(std::size_t row) {
        const std::string_view variable = m_grid.at(row, m_layout.variables).text;
        std::string key = keyOf(m_grid, row, m_others);
        if (variable.empty() ||
            !m_seen.insert(key + keyOf(m_grid, row, {m_layout.variables, m_layout.categories})).second) {
            return false;
        }
        const auto [known, isNew] = m_groupOf.emplace(std::move(key), m_layout.groups.size());
        if (isNew) {
            m_layout.groups.emplace_back();
        }
        Group& group = m_layout.groups[known->second];
        if (saysTotal(m_grid, row, m_layout.variables)) {
            const bool isFirst = !group.total;
            group.total = row;
            return isFirst; // else they are a dimension like any other
        }
        if (saysTotal(m_grid, row, m_layout.categories)) {
            return true; // the variable's own total
        }
        m_variables.insert(variable);
        const auto [place, isNewBlock] = m_blockOf.emplace(std::pair(known->second, variable), group.blocks.size());
        if (isNewBlock) {
            group.blocks.push_back({variable, {}});
        }
        group.blocks[place->second].rows.push_back(row);
        return m_variables.size() <= mostVariables;
    }
};

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
    StackedTable(const TableCells& cells, const Layout& layout) : m_cells(cells), m_layout(layout) {
        for (std::size_t k = 0; k < cells.counts().columns().size(); ++k) {
            for (const Group& group : layout.groups) {
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

    void add(TableProblem& problem) const {
        for (std::size_t k = 0; k < m_cells.counts().columns().size(); ++k) {
            for (const Group& group : m_layout.groups) {
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
    const Layout& m_layout;
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
    const ValueGrid& grid = cells.relations().grid();
    std::vector<std::size_t> labels = table::labelColumns(grid);
    labels.resize(std::min(labels.size(), mostLabelColumns));
    std::set<std::size_t> found;
    for (const std::size_t variables : labels) {
        for (const std::size_t categories : labels) {
            const bool isDate = grid.profile().columns[variables].role == table::ColumnRole::Date;
            if (isDate || variables == categories || found.contains(variables)) {
                continue;
            }
            const auto layout = LayoutMaker(grid, variables, categories, labels).make();
            if (!layout) {
                continue;
            }
            const StackedTable stacked(cells, *layout);
            if (stacked.isBorneOut()) {
                stacked.add(problem);
                found.insert(variables);
            }
        }
    }
    return found;
}

} // namespace outcheck::audit
