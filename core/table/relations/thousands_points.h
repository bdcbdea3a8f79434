// SPDX-License-Identifier: GPL-3.0-or-later
// Points that separate thousands: 1.204 and 12.345.678, as countries write them that have decimal commas. One cell
// cannot tell, its column can.
#pragma once

#include "table/relations/value_grid.h"

#include <cstdint>
#include <string>
#include <vector>

namespace outcheck::table {

enum class PointUse : std::uint8_t {
    Decimals,  // or there are none
    Thousands, // every number with a point has groups of three behind it, none over 999 is without, and one of these
               // says so: two points in a number, decimal commas in the table, numbers below 1000 without a point
    Unclear    // the same, but nothing says so, and the name of the column says that it counts
};

// By column of the grid. Linear in the cells.
std::vector<PointUse> pointUses(const ValueGrid& grid);

// The text of a cell of such a column without the points of its thousands; what stands in brackets stays.
std::string withoutThousandsPoints(const ValueCell& cell);

} // namespace outcheck::table
