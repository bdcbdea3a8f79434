// SPDX-License-Identifier: GPL-3.0-or-later
// Several tables in one file: one under the other, with titles, empty lines or headers between them, or side by side
// with an empty column between them. Each of them is to be read as a table of its own.
#pragma once

#include "table/relations/record_keeper.h"
#include "table/relations/value_grid.h"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace outcheck::table {

struct StackedTable {
    std::size_t firstRecord = 0, records = 0; // its titles, and notes below it, included
    std::size_t titles = 0;                   // records of one text in front of its header
    std::size_t firstColumn = 0, columns = 0; // others belong to a table beside it
    friend bool operator==(const StackedTable&, const StackedTable&) = default;
};

// The tables of a file, from its records as one grid (of any profile) and their shapes, as many as there are rows.
// Together they hold every record. Nothing where there is one table only, or no evidence of a second: a record that
// names columns in which numbers stand below, after other such columns, and an empty line, a title, another number of
// fields, the same names once more, or names for two columns of numbers at least. Linear in the cells.
std::vector<StackedTable> findStackedTables(const ValueGrid& grid, std::span<const RecordKeeper::Shape> shapes);

// The fields of one of its records as if it were a file of its own: columns beside it are empty, titles as wide as the
// table. `fields` is reused.
void fieldsOf(const StackedTable& table, std::size_t record, const ValueGrid& grid,
              std::span<const RecordKeeper::Shape> shapes, std::vector<std::string_view>& fields);

} // namespace outcheck::table
