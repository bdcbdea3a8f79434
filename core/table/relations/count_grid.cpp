// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/relations/count_grid.h"

namespace outcheck::table {

namespace {

bool isCount(const CellValue& value) {
    // A weighted number of people stands among whole ones, or has decimals itself.
    return !value.negative && (statesCount(value) || value.kind == CellKind::Decimal);
}

} // namespace

CountGrid::CountGrid(const ValueGrid& grid)
    : m_places(grid.columns()), m_rows(grid.rows()), m_firstRow(grid.firstDataRow()) {
    for (std::size_t column = 0; column < grid.columns(); ++column) {
        if (isCountRole(grid.profile().columns[column].role)) {
            m_places[column] = m_columns.size();
            m_columns.push_back(column);
        }
    }
    m_counts.resize((m_rows - m_firstRow) * m_columns.size());
    for (std::size_t row = m_firstRow; row < m_rows; ++row) {
        for (std::size_t k = 0; k < m_columns.size(); ++k) {
            const CellValue& value = grid.at(row, m_columns[k]).value;
            CountCell& count = m_counts[(row - m_firstRow) * m_columns.size() + k];
            if (value.kind == CellKind::Redaction) {
                count.state = CountCell::State::Marked;
            } else if (isCount(value)) {
                count = {CountCell::State::Open, value.number};
            }
        }
    }
}

} // namespace outcheck::table
