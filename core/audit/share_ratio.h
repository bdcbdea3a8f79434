// SPDX-License-Identifier: GPL-3.0-or-later
// Percentages that make up one whole which stands nowhere: "[REDACTED], 2.9%; 100, 97.1%" is one person of 103.
#pragma once

#include "audit/table_cells.h"

#include <optional>

namespace outcheck::audit {

// What the figures of this column (of the grid) are made of, where the table layer found too few counts to tell: they
// add up to 100 (or 1) down the table, and the counts beside them that are stated all belong to one whole. Nothing
// where that is not so.
std::optional<table::Ratio> sharesOfOneWhole(const TableCells& cells, std::size_t column);

} // namespace outcheck::audit
