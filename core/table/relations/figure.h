// SPDX-License-Identifier: GPL-3.0-or-later
// A percentage or rate in one cell, and how exactly it is written.
#pragma once

#include "table/number_form.h"
#include "table/relations/value_grid.h"

#include <optional>

namespace outcheck::table {

struct Figure {
    Span place;           // its digits in the cell's text
    bool hasSign = false; // % follows
    double value = 0;
    int decimals = 0;
};

// Whether the cell states a count together with a figure or with its denominator.
bool isComposite(const ValueCell& cell);

// The figure of a cell: the number of a Decimal, Integer or Percent, the share of a composite, also of one whose count
// is withheld: [REDACTED] (2.9%). Nothing for others.
std::optional<Figure> figureOf(const ValueCell& cell);

// How far the number meant may lie from the one written: half a unit of the last decimal, and what arithmetic in single
// precision (Stata's own) adds.
double toleranceOf(const Figure& figure);

} // namespace outcheck::table
