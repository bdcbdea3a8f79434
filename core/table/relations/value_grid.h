// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of a whole table, text and value, in memory: what relations between columns and rows are sought in.
#pragma once

#include "table/table_profile.h"

#include <cstddef>
#include <span>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace outcheck::table {

struct ValueCell {
    std::string_view text; // unquoted
    CellValue value;       // parseCell of the text
};

class ValueGrid {
public:
    ValueGrid() = default;
    // `rows`: how many records to make room for.
    explicit ValueGrid(std::size_t columns, std::size_t rows = 0) : m_columns(columns) {
        m_cells.reserve(columns * rows);
    }

    // Records in order, header records included. Those that are shorter than the grid get empty cells, cells beyond its
    // columns are left out. The texts must outlive the grid.
    void addRecord(std::span<const std::string_view> fields);
    // Of the same records, once they are known.
    void setProfile(TableProfile profile) { m_profile = std::move(profile); }

    const TableProfile& profile() const { return m_profile; }
    std::size_t columns() const { return m_columns; }
    std::size_t rows() const { return m_columns == 0 ? 0 : m_cells.size() / m_columns; } // header rows included
    std::size_t cells() const { return m_cells.size(); }
    std::size_t firstDataRow() const;
    const ValueCell& at(std::size_t row, std::size_t column) const { return m_cells[row * m_columns + column]; }

private:
    CellValue valueOf(std::string_view text);

    std::size_t m_columns = 0;
    std::vector<ValueCell> m_cells;
    std::unordered_map<std::string_view, CellValue> m_known; // texts met before, and what they are
    TableProfile m_profile;
};

} // namespace outcheck::table
