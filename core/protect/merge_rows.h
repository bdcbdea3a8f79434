// SPDX-License-Identifier: GPL-3.0-or-later
// A coarser table: rows of several labels become one with the sums of their counts. Totals stay what they are.
#pragma once

#include "base/result.h"
#include "table/relations/relations.h"

#include <functional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::protect {

// Which labels of a column become one.
struct RowMerge {
    std::size_t column = 0;
    std::vector<std::string> labels; // two or more
};

// "age:21-30+31-40" for a table: the name of a column, or its letter, and labels in it, which may have a + themselves.
// NotFound where the table has no such column or label, Malformed for anything else.
Result<RowMerge> mergeNamed(const table::ValueGrid& grid, std::string_view text, const std::string& file);
// The same, to be typed again.
std::string nameOf(const RowMerge& merge, const table::TableProfile& profile);
// "21-30 + 31-40": what the merged rows are called.
std::string mergedLabel(const std::vector<std::string>& labels);

struct MergedTable {
    std::string bytes;
    std::size_t rows = 0; // that there are fewer
    // How far what is published is from what was, were each merged count stated in the place of the largest that is in
    // it, and the others withheld: twice the sum of all but the largest.
    double lost = 0;
};

// Takes the bytes of a CSV file. Percentages and rates of merged rows are computed again where they follow from counts,
// and withheld as everything else that is no count where not; all other rows stay byte for byte. Unsupported where the
// table is not understood, or counts in these rows are withheld, missing or fractions.
Result<MergedTable> mergeRows(std::string_view bytes, const RowMerge& merge, const std::string& file,
                              const std::function<void(table::TableProfile&)>& correct = {},
                              const std::stop_token& stop = {});

} // namespace outcheck::protect
