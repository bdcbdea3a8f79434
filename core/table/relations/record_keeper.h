// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the records of a table while they stream past, as long as it is one that relations are sought in.
#pragma once

#include "table/relations/value_grid.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::table {

class RecordKeeper {
public:
    // Larger tables are not kept: some 60 MB of memory, and four times the rows that the largest authority admits.
    static constexpr std::size_t mostRecords = 20'000;
    static constexpr std::size_t mostColumns = 512;
    static constexpr std::size_t mostCells = std::size_t{1} << 19U;
    static constexpr std::size_t mostBytes = std::size_t{16} << 20U;

    struct Limits {
        std::size_t records = mostRecords, columns = mostColumns, cells = mostCells, bytes = mostBytes;
    };
    RecordKeeper() = default;
    // For those who want larger tables, and have the memory: some 100 bytes for each cell.
    explicit RecordKeeper(const Limits& limits) : m_limits(limits) {}

    // How a record stands in its file.
    struct Shape {
        std::uint32_t width = 0; // fields
        bool afterGap = false;   // empty lines stand before it
    };

    // The next record. Once the table is too large, everything is let go and nothing more is kept.
    void add(std::span<const std::string_view> fields, bool afterGap = false);
    // Whether a record would still be kept: to be asked before it is put together.
    bool isOpen() const { return m_open; }
    // The table of these records; nothing where it was too large. The texts belong to this.
    std::optional<ValueGrid> grid(const TableProfile& profile) const;
    // Of the records that are kept, in order.
    std::span<const Shape> shapes() const { return m_shapes; }

private:
    Limits m_limits;
    bool m_open = true;
    std::string m_text;                // of all cells, one behind the other
    std::vector<std::uint32_t> m_ends; // of each cell in it
    std::vector<Shape> m_shapes;
};

} // namespace outcheck::table
