// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns tell the rows of a table apart. Where words and dates do not, a column that counts up by ones does:
// it numbers groups, weeks or ages, and is no number of people.
#pragma once

#include "table/column_accumulator.h"
#include "table/row_sample.h"

#include <span>
#include <vector>

namespace outcheck::table {

struct RowKeys {
    bool wordsSuffice = false; // no two rows of the sample have the same words and dates
    // By column: counts up by ones, and the words need it to tell the rows apart; and from the same number to the same
    // number in each group.
    std::vector<bool> numbersTheGroups, crossesTheGroups;
};

RowKeys findRowKeys(std::span<const ColumnAccumulator> columns, const RowSample& sample);

} // namespace outcheck::table
