// SPDX-License-Identifier: GPL-3.0-or-later
// Rates and percentages of small tables, where only a row or two state the count beside the figure.
#pragma once

#include "audit/table_cells.h"

#include <optional>

namespace outcheck::audit {

// The count and the other column of which the figures of this column (of the grid) are the quotients, where the table
// layer found too few rows to tell: every row that states all three agrees, and together they agree in six digits or
// more. As they are stated, or else as they were before they were rounded: means over a rounded number of people.
// Nothing where that is not so, or two pairs of columns do.
std::optional<table::Ratio> quotientsOfFew(const TableCells& cells, std::size_t column);

} // namespace outcheck::audit
