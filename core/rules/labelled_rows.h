// SPDX-License-Identifier: GPL-3.0-or-later
// Where the label of a row outweighs its column: 7 (3) beside "Age, mean (SD)" is no count, and "Observed" is a row of
// counts in a column that holds expected numbers too.
#pragma once

#include "rules/spot_list.h"
#include "table/table_profile.h"

#include <optional>

namespace outcheck::rules {

// Whether cells of this column are counts: all of them, or those in the rows labelled so, where the column has decimals
// in the other rows only or the table has no column of counts.
bool holdsCounts(const table::ColumnProfile& column, const table::TableProfile& profile);

// The places of this column, which holds counts, that the labels of rows leave as counts; nothing where labels do not
// decide and all places stay.
std::optional<CountSpots> spotsByLabels(const CountSpots& spots, const table::ColumnProfile& column,
                                        const table::TableProfile& profile);

} // namespace outcheck::rules
