// SPDX-License-Identifier: GPL-3.0-or-later
// Percentages that make up one whole which stands nowhere: "[REDACTED], 2.9%; 100, 97.1%" is one person of 103.
#pragma once

#include "audit/table_cells.h"

#include <optional>

namespace outcheck::audit {

// What the figures of this column (of the grid) are made of, where the table layer found too few counts to tell: they
// add up to 100 (or 1) down the table, or are withheld with their counts, and the counts beside them that are stated
// all belong to one whole. Nothing where that is not so.
std::optional<table::Ratio> sharesOfOneWhole(const TableCells& cells, std::size_t column);

// Whether small counts for what is withheld make the rows of this column of counts (as in CountGrid) up to a whole of
// which only this is known, and hardly by chance: "48.2%" of 96 says that they are 199, of whom 195 are stated.
bool rowsMakeUp(const TableCells& cells, std::size_t k, const Interval& whole);

} // namespace outcheck::audit
