// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/count_table.h"

namespace outcheck::protect {

namespace {

using table::CellKind;

bool isCount(const table::CellValue& value) {
    // A weighted number of people stands among whole ones, or has decimals itself.
    return !value.negative && (table::statesCount(value) || value.kind == CellKind::Decimal);
}

} // namespace

CountTable::CountTable(const CellGrid& grid)
    : m_places(grid.columns()), m_rows(grid.rows()), m_firstRow(std::min(grid.firstDataRow(), grid.rows())) {
    for (std::size_t column = 0; column < grid.columns(); ++column) {
        if (table::isCountRole(grid.profile().columns[column].role)) {
            m_places[column] = m_columns.size();
            m_columns.push_back(column);
        }
    }
    m_counts.resize((m_rows - m_firstRow) * m_columns.size());
    for (std::size_t row = m_firstRow; row < m_rows; ++row) {
        for (std::size_t k = 0; k < m_columns.size(); ++k) {
            const table::CellValue& value = grid.at(row, m_columns[k]).value;
            Count& count = at(row, k);
            if (value.kind == CellKind::Redaction) {
                count.state = Count::State::Marked;
            } else if (isCount(value)) {
                count = {Count::State::Open, false, value.number, value.number};
            }
        }
    }
}

std::optional<std::size_t> CountTable::placeOf(std::size_t gridColumn) const {
    return m_places[gridColumn];
}

bool CountTable::anyIn(std::size_t row, Count::State state) const {
    for (std::size_t k = 0; k < m_columns.size(); ++k) {
        if (at(row, k).state == state) {
            return true;
        }
    }
    return false;
}

bool CountTable::anyChangedIn(std::size_t row) const {
    for (std::size_t k = 0; k < m_columns.size(); ++k) {
        const Count& count = at(row, k);
        if (count.state == Count::State::Withheld ||
            (count.state == Count::State::Open && count.after != count.before)) {
            return true;
        }
    }
    return false;
}

} // namespace outcheck::protect
