// SPDX-License-Identifier: GPL-3.0-or-later
// A table whose counts are the sums of another's over dimensions that the other has more, or are those of the other
// with one label in such a dimension: everybody beside a table by sex, men beside it.
#pragma once

#include "audit/measure_cells.h"

namespace outcheck::audit {

// `whole` has only dimensions of `parts`, and fewer. Adds the equations, and the link, if at least two sums of two or
// more counts agree (of which one in twenty may differ), or four counts with one label do and none differs. Where two
// sums agree and others are less, but most people are in them, sums are at most the whole.
void addMargins(const MeasureCells& whole, const MeasureCells& parts, TableProblem& problem);

} // namespace outcheck::audit
