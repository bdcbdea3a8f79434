// SPDX-License-Identifier: GPL-3.0-or-later
// Who is told of the cells of a table while it is profiled, and of which: most cells concern nobody, and many that do
// need only be counted. An observer stands for up to 32 parties, and a cell is shown only to those whom it concerns.
#pragma once

#include "table/cell_value.h"
#include "table/number_class.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace outcheck::table {

// One cell of a table. Views are valid during the call it is handed to.
struct TableCell {
    std::uint32_t column = 0;
    std::uint64_t row = 0; // record number from 0, header records included
    std::string_view text;
    CellValue value; // parseCell of the text
};

// The parties that a cell concerns, one bit each.
using Parties = std::uint32_t;
inline constexpr std::size_t mostParties = 32;

struct Interest {
    Parties parties = 0;
    bool wantsPlace =
        false; // to one of them such a cell must be shown with its place; for the others a number is enough
    friend bool operator==(const Interest&, const Interest&) = default;
};

class CellObserver {
public:
    CellObserver() = default;
    CellObserver(const CellObserver&) = delete;
    CellObserver& operator=(const CellObserver&) = delete;
    virtual ~CellObserver() = default;

    // The interest in a cell of this column with this text. wantsPlace may end while the table is read; nothing else
    // may change. For an Integer of at most nine digits that is not negative it depends on the class of the number only
    // (number_class.h); it is the same for every Decimal. Asked on several threads at once while none of the calls
    // below is under way.
    virtual Interest interestIn(std::uint32_t column, std::string_view text, const CellValue& value) const = 0;

    // The first record, and every one that has another number of cells than the first, before its cells.
    virtual void addRecord(std::uint64_t row, std::size_t cells) = 0;
    // A cell in which wantsPlace was, in the order of rows and of columns within a row; others may come so too.
    virtual void addCell(const TableCell& cell, Parties parties) = 0;
    // The same for `count` cells in which wantsPlace was not. For an Integer the text is empty, and `value` may state
    // another number of the same class.
    virtual void addTally(std::uint32_t column, std::string_view text, const CellValue& value, std::uint64_t count,
                          Parties parties) = 0;
};

} // namespace outcheck::table
