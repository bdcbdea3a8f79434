// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/stacked_groups.h"

#include "table/relations/label_columns.h"
#include "table/relations/totals.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace outcheck::audit {

namespace {

using table::labelsAt;
using table::ValueGrid;

constexpr std::size_t mostVariables = 256;

bool saysTotal(const ValueGrid& grid, std::size_t row, std::size_t column) {
    return table::isTotalLabel(grid.at(row, column).text);
}

// Whether the labels of these two columns come with one label of `other` only.
bool determineTogether(const ValueGrid& grid, const std::vector<std::size_t>& pair, std::size_t other) {
    std::unordered_map<std::string, std::string_view> seen;
    for (std::size_t row = grid.firstDataRow(); row < grid.rows(); ++row) {
        const auto [known, isNew] = seen.emplace(labelsAt(grid, row, pair), grid.at(row, other).text);
        if (!isNew && known->second != grid.at(row, other).text) {
            return false;
        }
    }
    return true;
}

class GroupMaker {
public:
    GroupMaker(const ValueGrid& grid, std::size_t variables, std::size_t categories,
               const std::vector<std::size_t>& labels)
        : m_grid(grid), m_variable(variables), m_category(categories) {
        for (const std::size_t other : labels) {
            if (other != variables && other != categories && !determineTogether(grid, {variables, categories}, other)) {
                m_others.push_back(other);
            }
        }
    }

    StackedGroups make() {
        for (std::size_t row = m_grid.firstDataRow(); row < m_grid.rows(); ++row) {
            if (!take(row)) {
                return {};
            }
        }
        std::erase_if(m_groups, [](const Group& group) { return group.blocks.size() + (group.total ? 1 : 0) < 2; });
        const bool isStack = std::any_of(m_groups.begin(), m_groups.end(),
                                         [&](const Group& group) { return group.total || !isCrossed(group); });
        return isStack ? std::move(m_groups) : StackedGroups();
    }

private:
    const ValueGrid& m_grid;
    std::size_t m_variable, m_category;
    StackedGroups m_groups;
    std::vector<std::size_t> m_others;
    std::unordered_map<std::string, std::size_t> m_groupOf;
    std::map<std::pair<std::size_t, std::string_view>, std::size_t> m_blockOf;
    std::unordered_set<std::string_view> m_variables;
    std::string_view m_above;               // the variable of the row before
    std::unordered_set<std::string> m_seen; // rows of which the labels must not be repeated

    // Whether all have the same categories, as those of two dimensions do.
    bool isCrossed(const Group& group) const {
        const auto categoriesOf = [&](const Block& block) {
            std::set<std::string_view> categories;
            for (const std::size_t row : block.rows) {
                categories.insert(m_grid.at(row, m_category).text);
            }
            return categories;
        };
        const auto first = categoriesOf(group.blocks.front());
        return std::all_of(group.blocks.begin() + 1, group.blocks.end(),
                           [&](const Block& block) { return categoriesOf(block) == first; });
    }

    bool take(std::size_t row) {
        const std::string_view named = m_grid.at(row, m_variable).text;
        const std::string_view variable = named.empty() ? m_above : named; // said once, for the rows below it
        m_above = variable;
        std::string key = labelsAt(m_grid, row, m_others);
        const std::string labels = key + std::string(variable) + '\0' + labelsAt(m_grid, row, {m_category});
        if (variable.empty() || !m_seen.insert(labels).second) {
            return false;
        }
        const auto [known, isNew] = m_groupOf.emplace(std::move(key), m_groups.size());
        if (isNew) {
            m_groups.emplace_back();
        }
        Group& group = m_groups[known->second];
        if (saysTotal(m_grid, row, m_variable)) {
            const bool isFirst = !group.total;
            group.total = row;
            return isFirst; // else they are a dimension like any other
        }
        if (saysTotal(m_grid, row, m_category)) {
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

bool isBlank(table::CellKind kind) {
    return kind == table::CellKind::Empty || kind == table::CellKind::MissingMark;
}

bool namesVariable(const ValueGrid& grid, std::size_t row, std::size_t labels) {
    for (std::size_t column = 0; column < grid.columns(); ++column) {
        if (isBlank(grid.at(row, column).value.kind) != (column != labels)) {
            return false;
        }
    }
    return true;
}

bool namesEverybody(const ValueGrid& grid, std::size_t row, std::size_t column) {
    const std::string_view text = grid.at(row, column).text;
    return saysTotal(grid, row, column) || text == "N" || text == "n";
}

} // namespace

StackedGroups stackedBy(const ValueGrid& grid, std::size_t variables, std::size_t categories,
                        const std::vector<std::size_t>& labels) {
    return GroupMaker(grid, variables, categories, labels).make();
}

StackedGroups stackedBelow(const ValueGrid& grid, std::size_t labels) {
    Group group;
    for (std::size_t row = grid.firstDataRow(); row < grid.rows(); ++row) {
        if (namesVariable(grid, row, labels)) {
            group.blocks.push_back({grid.at(row, labels).text, {}});
        } else if (!group.blocks.empty()) {
            group.blocks.back().rows.push_back(row);
        } else if (namesEverybody(grid, row, labels)) {
            group.total = row;
        }
    }
    std::erase_if(group.blocks, [](const Block& block) { return block.rows.empty(); });
    return group.blocks.size() + (group.total ? 1 : 0) < 2 || group.blocks.empty() ? StackedGroups()
                                                                                   : StackedGroups{std::move(group)};
}

StackedGroups onlyOne(const ValueGrid& grid, std::size_t labels) {
    Group group{{}, {Block{}}};
    for (std::size_t row = grid.firstDataRow(); row < grid.rows(); ++row) {
        if (namesEverybody(grid, row, labels)) {
            return {};
        }
        group.blocks.front().rows.push_back(row);
    }
    return {std::move(group)};
}

} // namespace outcheck::audit
