// SPDX-License-Identifier: GPL-3.0-or-later
// Cells as people name them: B6 as in a spreadsheet, column 2 of record 6, header rows included.
#pragma once

#include "base/result.h"
#include "protect/protect_table.h"

#include <string>
#include <string_view>
#include <vector>

namespace outcheck::protect {

// A, B, … Z, AA of the columns 0, 1, … 25, 26, as spreadsheets name them.
std::string columnLetters(std::size_t column);
std::string nameOf(const CellPlace& cell);
// "B6, C2, C4"; of very many only the first, and how many more.
std::string namesOf(const std::vector<CellPlace>& cells);

// A block of cells; unbounded where a whole row or column was named.
struct CellBlock {
    CellPlace first, last;
    bool holds(const CellPlace& cell) const {
        return cell.row >= first.row && cell.row <= last.row && cell.column >= first.column &&
               cell.column <= last.column;
    }
};
// "B6", "B6:C9", "B" and "B:C" (columns), "6" and "6:9" (rows), several with commas. Malformed, with the words that are
// none of these.
Result<std::vector<CellBlock>> blocksNamed(std::string_view names);

} // namespace outcheck::protect
