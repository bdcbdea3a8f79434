// SPDX-License-Identifier: GPL-3.0-or-later
// What the table around a column says about it: keys, ratios, parts of a whole, labels of statistics, neighbours.
#pragma once

#include "table/column_accumulator.h"
#include "table/role_model.h"
#include "table/row_sample.h"

#include <span>
#include <string>
#include <vector>

namespace outcheck::table {

// One context for each column, in their order. The contexts refer to columns and names, which must outlive them.
std::vector<ColumnContext> contextsOf(std::span<const ColumnAccumulator> columns, std::span<const std::string> names,
                                      const RowSample& sample);

} // namespace outcheck::table
