// SPDX-License-Identifier: GPL-3.0-or-later
// What a figure says about the counts it was made of, where these are withheld or rounded (interval arithmetic).
#pragma once

#include "table/relations/count_range.h"
#include "table/relations/ratios.h"

#include <cstdint>
#include <optional>

namespace outcheck::table {

struct GivenBack {
    enum class Hidden : std::uint8_t {
        Marked, // a mark of redaction stands in its place
        Blank,  // nothing, or a sign for missing
        Rounded // it is stated, but rounded
    };
    Hidden hidden = Hidden::Marked;
    bool isDenominator = false; // it is the denominator that is hidden; else the numerator
    double stated = 0;          // Rounded: what stands there
    CountRange possible;        // whole numbers, with which figure and other counts agree
    bool isPrecise = false;     // of another figure a whole number would hardly have come out
};

// Of the figure in this row: nothing where no count is hidden, the figure is 0, or it contradicts the counts.
// A figure that follows from rounded counts as they stand tells nothing about them.
std::optional<GivenBack> givenBack(const ValueGrid& grid, const CountGrid& counts, const Ratios& ratios,
                                   const Ratio& ratio, std::size_t row);

} // namespace outcheck::table
