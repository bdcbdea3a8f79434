// SPDX-License-Identifier: GPL-3.0-or-later
// Which rounding a set of counts obeys, judged from how many of them are multiples of each base.
#pragma once

#include "table/column_accumulator.h"
#include "table/table_profile.h"

#include <cstdint>

namespace outcheck::table {

struct RoundingTally {
    std::uint64_t counts = 0; // non-zero
    std::uint64_t by5 = 0, by6 = 0, by7 = 0, by10 = 0, midpoint6 = 0;
    std::uint64_t distinct = 0; // different cells, those of several columns added up

    static RoundingTally of(const ColumnAccumulator& column);
    static RoundingTally of(const ColumnProfile& column);
    RoundingTally& operator+=(const RoundingTally& other);
};

// None where there are fewer than four counts or three different ones (chance explains them) or no base explains them.
// In a long column one cell in fifty may break the base: that cell is then the finding, not the whole column.
Rounding roundingOf(const RoundingTally& tally);

// Sets the rounding of each count column and of the table: that of most of its count columns, otherwise that of their
// cells taken together. Columns with too few cells to tell follow the table where all their cells fit it.
void findRounding(TableProfile& profile);

} // namespace outcheck::table
