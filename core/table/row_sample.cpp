// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/row_sample.h"

#include "table/cell_key.h"

#include <algorithm>
#include <limits>

namespace outcheck::table {

void RowSample::add(std::span<const std::string_view> fields, std::span<const CellValue> values) {
    auto& row = m_rows.emplace_back(std::min(fields.size(), mostColumns));
    for (std::size_t i = 0; i < row.size(); ++i) {
        const bool number = values[i].kind == CellKind::Integer || values[i].kind == CellKind::Decimal ||
                            values[i].kind == CellKind::Percent;
        row[i] = {number ? values[i].number : std::numeric_limits<double>::quiet_NaN(), hashOfText(fields[i])};
    }
}

double RowSample::number(std::size_t row, std::size_t column) const {
    const auto& cells = m_rows[row];
    return column < cells.size() ? cells[column].number : std::numeric_limits<double>::quiet_NaN();
}

std::uint64_t RowSample::textHash(std::size_t row, std::size_t column) const {
    const auto& cells = m_rows[row];
    return column < cells.size() ? cells[column].textHash : 0;
}

} // namespace outcheck::table
