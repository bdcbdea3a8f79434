// SPDX-License-Identifier: GPL-3.0-or-later
// Who is told of the cells of a table while it is profiled, and of which: most cells concern nobody, and many that do
// need only be counted.
#pragma once

#include "table/cell_value.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace outcheck::table {

enum class Interest : std::uint8_t {
    None,  // nothing is done with such a cell
    Tally, // how many there are is enough
    Place  // each must be shown with its place
};

class CellObserver {
public:
    CellObserver() = default;
    CellObserver(const CellObserver&) = delete;
    CellObserver& operator=(const CellObserver&) = delete;
    virtual ~CellObserver() = default;

    // The interest in a cell of this column with this text. It may sink from Place to Tally while the table is read, and
    // change in no other way. For an Integer of at most nine digits that is not negative it depends on the number only,
    // and from exactNumbers on only on the number modulo numberPeriod; it is the same for every Decimal.
    virtual Interest interestIn(std::uint32_t column, std::string_view text, const CellValue& value) const = 0;
    static constexpr std::uint64_t exactNumbers = 20;
    static constexpr std::uint64_t numberPeriod = 420; // of 2 to 7, 10, 12, 14, 15, …

    // The first record, and every one that has another number of cells than the first, before its cells.
    virtual void addRecord(std::uint64_t row, std::size_t cells) = 0;
    virtual void addCell(std::uint32_t column, std::uint64_t row, std::string_view text, const CellValue& value) = 0;
    // The same for `count` cells of Interest::Tally. For an Integer the text is empty, and from exactNumbers on `value`
    // states another number with the same remainder.
    virtual void addTally(std::uint32_t column, std::string_view text, const CellValue& value, std::uint64_t count) = 0;
};

} // namespace outcheck::table
