// SPDX-License-Identifier: GPL-3.0-or-later
// What was counted of a column, as the profile and the window show it.
#pragma once

#include "table/column_accumulator.h"
#include "table/table_profile.h"

#include <cstdint>

namespace outcheck::table {

// All but name, role and rounding, which the table around it decides.
ColumnProfile summaryOf(const ColumnAccumulator& column, std::uint32_t index);

} // namespace outcheck::table
