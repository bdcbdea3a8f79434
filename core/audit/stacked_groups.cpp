// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/stacked_groups.h"

#include "table/relations/totals.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace outcheck::audit {

namespace {

using table::ValueGrid;

constexpr std::uint32_t mostVariables = 256;

bool saysTotal(const ValueGrid& grid, std::size_t row, std::size_t column) {
    return table::isTotalLabel(grid.at(row, column).text);
}

using Codes = std::vector<std::uint32_t>; // by data row: equal where the labels are

// One code for each two that come together, from 0 on.
Codes together(const Codes& one, const Codes& other) {
    std::unordered_map<std::uint64_t, std::uint32_t> known;
    Codes codes;
    codes.reserve(one.size());
    for (std::size_t i = 0; i < one.size(); ++i) {
        const std::uint64_t pair = std::uint64_t{one[i]} << 32U | other[i];
        codes.push_back(known.emplace(pair, static_cast<std::uint32_t>(known.size())).first->second);
    }
    return codes;
}

std::uint32_t most(const Codes& codes) {
    return codes.empty() ? 0 : *std::max_element(codes.begin(), codes.end());
}

// Whether each of these codes, numbered from 0 on, comes with one of the other only.
bool determine(const Codes& codes, const Codes& other) {
    Codes seen(std::size_t{most(codes)} + 1, UINT32_MAX);
    for (std::size_t i = 0; i < codes.size(); ++i) {
        std::uint32_t& known = seen[codes[i]];
        if (known != UINT32_MAX && known != other[i]) {
            return false;
        }
        known = other[i];
    }
    return true;
}

// Takes what a column says for what stands below it, too, where nothing does: said once, for the rows below it.
Codes codesOf(const ValueGrid& grid, std::size_t column, bool isSaidOnce) {
    std::unordered_map<std::string_view, std::uint32_t> known;
    std::string_view above;
    Codes codes;
    for (std::size_t row = grid.firstDataRow(); row < grid.rows(); ++row) {
        const std::string_view text = grid.at(row, column).text;
        above = isSaidOnce && text.empty() ? above : text;
        codes.push_back(known.emplace(above, static_cast<std::uint32_t>(known.size())).first->second);
    }
    return codes;
}

class GroupMaker {
public:
    GroupMaker(const ValueGrid& grid, std::size_t variables, std::size_t categories, const Codes& variableCodes,
               const Codes& categoryCodes, const Codes& others)
        : m_grid(grid), m_variable(variables), m_category(categories), m_variables(variableCodes),
          m_categories(categoryCodes), m_others(others) {}

    StackedGroups make() {
        m_groups.resize(std::size_t{most(m_others)} + 1);
        for (std::size_t i = 0; i < m_variables.size(); ++i) {
            if (!take(i)) {
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
    const Codes& m_variables;
    const Codes& m_categories;
    const Codes& m_others;
    StackedGroups m_groups;
    std::unordered_map<std::uint64_t, std::size_t> m_blockOf; // by group and variable

    // Whether all have the same categories, as those of two dimensions do.
    bool isCrossed(const Group& group) const {
        const auto categoriesOf = [&](const Block& block) {
            std::set<std::uint32_t> categories;
            for (const std::size_t row : block.rows) {
                categories.insert(m_categories[row - m_grid.firstDataRow()]);
            }
            return categories;
        };
        const auto first = categoriesOf(group.blocks.front());
        return std::all_of(group.blocks.begin() + 1, group.blocks.end(),
                           [&](const Block& block) { return categoriesOf(block) == first; });
    }

    bool take(std::size_t i) {
        const std::size_t row = m_grid.firstDataRow() + i;
        Group& group = m_groups[m_others[i]];
        if (saysTotal(m_grid, row, m_variable)) {
            const bool isFirst = !group.total;
            group.total = row;
            return isFirst; // else they are a dimension like any other
        }
        if (saysTotal(m_grid, row, m_category)) {
            return true; // the variable's own total
        }
        const std::uint64_t key = std::uint64_t{m_others[i]} << 32U | m_variables[i];
        const auto [place, isNewBlock] = m_blockOf.emplace(key, group.blocks.size());
        if (isNewBlock) {
            group.blocks.push_back({m_grid.at(row, m_variable).text, {}});
        }
        group.blocks[place->second].rows.push_back(row);
        return true;
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

struct StackFinder::Column {
    std::size_t column = 0;
    bool mayNameVariables = false;
    Codes codes, asVariables;
};

StackFinder::StackFinder(const ValueGrid& grid, const std::vector<std::size_t>& labels) : m_grid(grid) {
    for (const std::size_t column : labels) {
        Column& one = m_columns.emplace_back();
        one.column = column;
        one.codes = codesOf(grid, column, false);
        one.asVariables = codesOf(grid, column, true);
        one.mayNameVariables = most(one.asVariables) < mostVariables && !one.codes.empty() &&
                               !grid.at(grid.firstDataRow(), column).text.empty() &&
                               grid.profile().columns[column].role != table::ColumnRole::Date;
    }
}

StackFinder::~StackFinder() = default;

StackedGroups StackFinder::by(std::size_t variables, std::size_t categories) const {
    const Column& one = m_columns[variables];
    const Column& other = m_columns[categories];
    const Codes pair = one.mayNameVariables ? together(one.asVariables, other.codes) : Codes();
    if (pair.empty()) {
        return {};
    }
    Codes others(pair.size());
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (i != variables && i != categories && !determine(pair, m_columns[i].codes)) {
            others = together(others, m_columns[i].codes);
        }
    }
    const bool isRepeated = std::size_t{most(together(others, pair))} + 1 < pair.size();
    return isRepeated ? StackedGroups()
                      : GroupMaker(m_grid, one.column, other.column, one.asVariables, other.codes, others).make();
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
