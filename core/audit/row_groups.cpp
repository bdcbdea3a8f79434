// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/row_groups.h"

#include "table/relations/label_columns.h"
#include "table/relations/totals.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <string_view>
#include <unordered_set>

namespace outcheck::audit {

namespace {

using table::ColumnRole;
using table::determines;
using table::labelColumns;

constexpr std::size_t mostLabelColumns = 32; // each is held against each
constexpr std::size_t mostLabels = 256;      // of a column that does not say which of them is a total

bool saysTotal(const table::ValueGrid& grid, std::size_t row, std::size_t column) {
    const table::ValueCell& cell = grid.at(row, column);
    return cell.value.kind == table::CellKind::Text && table::isTotalLabel(cell.text);
}

// Of rows that differ in one column only, ascending. Where several of them are totals, each is that of the rows above
// it, up to the one before.
template <typename IsTotal>
void addGroups(std::span<const std::size_t> rows, const IsTotal& isTotal, std::vector<RowGroup>& groups) {
    const auto totals = std::count_if(rows.begin(), rows.end(), isTotal);
    RowGroup group;
    bool hasTotal = false;
    const auto close = [&] {
        if (hasTotal && group.parts.size() >= 2) {
            groups.push_back(group);
        }
        group = {};
        hasTotal = false;
    };
    for (const std::size_t row : rows) {
        if (!isTotal(row)) {
            group.parts.push_back(row);
            continue;
        }
        group.total = row;
        hasTotal = true;
        if (totals > 1) {
            close();
        }
    }
    close();
}

template <typename IsTotal>
std::vector<RowGroup> groupsBy(const table::ValueGrid& grid, const std::vector<std::size_t>& others,
                               const IsTotal& isTotal) {
    std::vector<std::size_t> rows(grid.rows() - grid.firstDataRow());
    std::iota(rows.begin(), rows.end(), grid.firstDataRow());
    const auto compare = [&](std::size_t a, std::size_t b) {
        for (const std::size_t other : others) {
            if (const int order = grid.at(a, other).text.compare(grid.at(b, other).text); order != 0) {
                return order;
            }
        }
        return 0;
    };
    std::stable_sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) { return compare(a, b) < 0; });
    std::vector<RowGroup> groups;
    for (std::size_t from = 0; from < rows.size();) {
        std::size_t to = from + 1;
        while (to < rows.size() && compare(rows[from], rows[to]) == 0) {
            ++to;
        }
        addGroups(std::span<const std::size_t>(rows).subspan(from, to - from), isTotal, groups);
        from = to;
    }
    return groups;
}

struct OtherLabels {
    std::vector<std::size_t> columns;
    bool isRepeated = false; // a column before it is the same in other words
};

// The columns of labels that do not only say what `column` says.
OtherLabels otherLabels(const table::ValueGrid& grid, std::size_t column, const std::vector<std::size_t>& labels) {
    OtherLabels others;
    for (const std::size_t other : labels) {
        if (other == column) {
            continue;
        }
        if (!determines(grid, column, other)) {
            others.columns.push_back(other);
        } else if (other < column && determines(grid, other, column)) {
            others.isRepeated = true;
        }
    }
    return others;
}

// Of a column that says nowhere which of its few labels is a total.
bool mayHideTotal(const table::ValueGrid& grid, std::size_t column) {
    std::unordered_set<std::string_view> labels;
    for (std::size_t row = grid.firstDataRow(); row < grid.rows() && labels.size() <= mostLabels; ++row) {
        if (saysTotal(grid, row, column)) {
            return false;
        }
        labels.insert(grid.at(row, column).text);
    }
    return labels.size() >= 3 && labels.size() <= mostLabels;
}

} // namespace

std::vector<TotalDimension> possibleTotals(const table::ValueGrid& grid) {
    std::vector<TotalDimension> possible;
    const std::vector<std::size_t> labels = labelColumns(grid);
    if (labels.size() > mostLabelColumns) {
        return possible;
    }
    for (const std::size_t column : labels) {
        if (grid.profile().columns[column].role == ColumnRole::Date || !mayHideTotal(grid, column)) {
            continue;
        }
        const OtherLabels others = otherLabels(grid, column, labels);
        if (others.isRepeated) {
            continue;
        }
        const std::string_view first = grid.at(grid.firstDataRow(), column).text;
        const std::string_view last = grid.at(grid.rows() - 1, column).text;
        for (const std::string_view label : {last, first}) {
            auto groups =
                groupsBy(grid, others.columns, [&](std::size_t row) { return grid.at(row, column).text == label; });
            if (!groups.empty()) {
                possible.push_back({column, std::move(groups)});
            }
        }
    }
    return possible;
}

std::optional<std::vector<TotalDimension>> findTotalDimensions(const table::ValueGrid& grid) {
    std::vector<TotalDimension> found;
    const std::vector<std::size_t> labels = labelColumns(grid);
    if (labels.size() > mostLabelColumns) {
        return std::nullopt;
    }
    for (const std::size_t column : labels) {
        bool hasTotal = false;
        for (std::size_t row = grid.firstDataRow(); row < grid.rows() && !hasTotal; ++row) {
            hasTotal = saysTotal(grid, row, column);
        }
        if (!hasTotal) {
            continue;
        }
        const auto [others, isRepeated] = otherLabels(grid, column, labels);
        auto groups = groupsBy(grid, others, [&](std::size_t row) { return saysTotal(grid, row, column); });
        const bool isKnown = isRepeated && std::any_of(found.begin(), found.end(), [&](const TotalDimension& one) {
                                 return determines(grid, one.column, column) && determines(grid, column, one.column);
                             });
        if (!groups.empty() && !isKnown) {
            found.push_back({column, std::move(groups)});
        }
    }
    return found;
}

} // namespace outcheck::audit
