// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/labelled_rows.h"

#include "table/relations/label_columns.h"
#include "table/relations/totals.h"

#include <algorithm>
#include <unordered_map>

namespace outcheck::protect {

using table::holdsLabels;

Result<LabelledRows> LabelledRows::of(const table::Relations& table, std::size_t column, const std::string& file) {
    const table::ValueGrid& grid = table.grid();
    const auto refuse = [&](const char* why) { return failure(ErrorCode::Unsupported, {file, 0, {}}, why); };
    if (column >= grid.columns() || !holdsLabels(grid.profile().columns[column])) {
        return refuse("no labels stand in the column that is to be merged");
    }
    LabelledRows result;
    result.m_column = column;
    std::vector<std::size_t> others;
    for (std::size_t other = 0; other < grid.columns(); ++other) {
        if (other != column && holdsLabels(grid.profile().columns[other])) {
            (table::determines(grid, column, other) ? result.m_followers : others).push_back(other);
        }
    }
    std::unordered_map<std::string_view, std::size_t> labels;
    std::unordered_map<std::string, std::size_t> groups;
    struct Placed {
        std::size_t group, label, row;
    };
    std::vector<Placed> placed;
    for (std::size_t row = grid.firstDataRow(); row < grid.rows(); ++row) {
        const std::string_view label = grid.at(row, column).text;
        if (table::isTotalLabel(label)) {
            continue;
        }
        const auto [known, isNew] = labels.emplace(label, labels.size());
        if (isNew) {
            result.m_labels.push_back(label);
        }
        placed.push_back(
            {groups.emplace(table::labelsAt(grid, row, others), groups.size()).first->second, known->second, row});
    }
    if (result.m_labels.size() < 2) {
        return refuse("the column that is to be merged has fewer than two labels");
    }
    result.m_rows.assign(groups.size() * result.m_labels.size(), none);
    for (const Placed& one : placed) {
        std::size_t& place = result.m_rows[one.group * result.m_labels.size() + one.label];
        if (place != none) {
            return refuse("its labels are repeated: what would be merged is not known");
        }
        place = one.row;
    }
    return result;
}

} // namespace outcheck::protect
