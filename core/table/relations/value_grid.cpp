// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/relations/value_grid.h"

#include "table/quick_number.h"

#include <algorithm>

namespace outcheck::table {

void ValueGrid::addRecord(std::span<const std::string_view> fields) {
    for (std::size_t column = 0; column < m_columns; ++column) {
        const std::string_view text = column < fields.size() ? fields[column] : std::string_view();
        const auto number = readPlainNumber(text);
        m_cells.push_back({text, number ? *number : valueOf(text)});
    }
}

// Labels come again and again.
CellValue ValueGrid::valueOf(std::string_view text) {
    constexpr std::size_t mostKnown = 4096;
    const auto known = m_known.find(text);
    if (known != m_known.end()) {
        return known->second;
    }
    const CellValue value = parseCell(text);
    if (m_known.size() < mostKnown) {
        m_known.emplace(text, value);
    }
    return value;
}

std::size_t ValueGrid::firstDataRow() const {
    return std::min(static_cast<std::size_t>(m_profile.headerRows), rows());
}

} // namespace outcheck::table
