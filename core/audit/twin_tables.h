// SPDX-License-Identifier: GPL-3.0-or-later
// Two tables with counts of the same name in the same dimensions: the same people once more, people among those of the
// other, or the same table made again later. Nobody has said that it is so: it is concluded from labels and figures.
#pragma once

#include "audit/measure_cells.h"

namespace outcheck::audit {

// Adds what the two say about each other, and the link, if at least four counts are stated in both: the same counts as
// equations; of the people that the one has more, those that may be 1 to 7 (withheldAtMost) as cells of their own.
// `isNews`: whether differences are asked for.
void addTwins(const MeasureCells& one, const MeasureCells& other, bool isNews, TableProblem& problem);

} // namespace outcheck::audit
