// SPDX-License-Identifier: GPL-3.0-or-later
// A whole table in memory, with the place of every cell in the bytes of its file, so that single cells can be written
// anew while every other byte stays. Only what all readers take for the same table is taken.
#pragma once

#include "base/result.h"
#include "table/relations/value_grid.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::protect {

// The bytes of a cell.
struct CellBytes {
    std::size_t begin = 0; // in the file; quotes included
    std::size_t size = 0;
    bool quoted = false;
};

class CellGrid {
public:
    static constexpr std::size_t mostBytes = std::size_t{64} << 20U;
    static constexpr std::size_t mostCells = std::size_t{2} << 20U;
    static constexpr std::size_t mostColumns = 1024;

    // Takes the bytes of a file, which must outlive the grid. Refused (never with a value) where it is larger than the
    // limits above, no UTF-8, ragged, holds several tables or quotes that can be read in two ways. `file` is its name
    // for errors. Cancelled where `stop` asks. `correct`: laid over what is judged of the columns; may be empty.
    static Result<CellGrid> read(std::string_view bytes, const std::string& file, const std::stop_token& stop = {},
                                 const std::function<void(table::TableProfile&)>& correct = {});
    CellGrid(CellGrid&&) noexcept = default;
    CellGrid(const CellGrid&) = delete; // cells refer to the texts of their own grid
    CellGrid& operator=(const CellGrid&) = delete;

    const table::ValueGrid& values() const { return m_values; }
    const table::TableProfile& profile() const { return m_values.profile(); }
    std::size_t rows() const { return m_values.rows(); } // header rows included
    std::size_t firstDataRow() const { return m_values.firstDataRow(); }
    std::size_t columns() const { return m_values.columns(); }
    const table::ValueCell& at(std::size_t row, std::size_t column) const { return m_values.at(row, column); }

    // New texts of cells, unquoted, by row and column.
    using Changes = std::map<std::pair<std::size_t, std::size_t>, std::string>;
    // The file with these cells anew: quoted where they were, or must be; and without these rows, ascending.
    std::string withChanges(const Changes& changes, const std::vector<std::size_t>& withoutRows = {}) const;

private:
    CellGrid() = default;
    class Reader;
    std::string written(std::size_t cell, std::string_view text) const; // in its place
    std::string_view m_bytes;
    char m_delimiter = ',';
    table::ValueGrid m_values;
    std::vector<CellBytes> m_places;     // of each cell, by rows
    std::deque<std::string> m_unescaped; // texts of cells that hold doubled quotes; a deque moves none of them
};

} // namespace outcheck::protect
