// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/relations/label_columns.h"

#include <string_view>
#include <unordered_map>

namespace outcheck::table {

bool holdsLabels(const ColumnProfile& column) {
    return column.role == ColumnRole::Dimension || column.role == ColumnRole::Date || column.role == ColumnRole::Text ||
           column.role == ColumnRole::Identifier;
}

std::string labelsAt(const ValueGrid& grid, std::size_t row, const std::vector<std::size_t>& columns) {
    std::string labels;
    for (const std::size_t column : columns) {
        labels.append(grid.at(row, column).text).push_back('\0');
    }
    return labels;
}

std::vector<std::size_t> labelColumns(const ValueGrid& grid) {
    std::vector<std::size_t> columns;
    for (const ColumnProfile& column : grid.profile().columns) {
        if (column.index < grid.columns() && holdsLabels(column)) {
            columns.push_back(column.index);
        }
    }
    return columns;
}

bool determines(const ValueGrid& grid, std::size_t column, std::size_t other) {
    std::unordered_map<std::string_view, std::string_view> seen;
    for (std::size_t row = grid.firstDataRow(); row < grid.rows(); ++row) {
        const auto [known, isNew] = seen.emplace(grid.at(row, column).text, grid.at(row, other).text);
        if (!isNew && known->second != grid.at(row, other).text) {
            return false;
        }
    }
    return true;
}

} // namespace outcheck::table
