// SPDX-License-Identifier: GPL-3.0-or-later
// A table as codes in several dimensions, each a hierarchy: every code that has others below it is their total,
// whatever stands in the other dimensions.
#pragma once

#include "audit/problem.h"

namespace outcheck::audit {

struct Cube {
    static constexpr std::uint32_t top = UINT32_MAX;

    // By dimension and code, what stands above it; top for none. A code that stands above itself is refused.
    std::vector<std::vector<std::uint32_t>> parents;
    // By cell, its code in each dimension.
    std::vector<std::vector<std::uint32_t>> codes;
};

// Of the cells that are there, total − parts = 0: for each dimension, and each cell of which the code has others below
// it at the same place in the other dimensions. Linear in cells × dimensions, up to sorting. OutOfRange for a hierarchy
// with a loop and for codes or places that there are not.
Result<std::vector<Equation>> totalsOf(const Cube& cube);

} // namespace outcheck::audit
