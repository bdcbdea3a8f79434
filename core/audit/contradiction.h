// SPDX-License-Identifier: GPL-3.0-or-later
// Published figures that cannot all be right: the smallest set of equations that shows it.
#pragma once

#include "audit/problem.h"

#include <stop_token>

namespace outcheck::audit {

// Of these equations, which cannot hold together, a set of which every one is needed (Junker: QuickXplain, 2004). All
// of them where it was asked to stop, or where each of them can hold together after all.
std::vector<EquationId> smallestContradiction(const Problem& problem, const std::vector<EquationId>& equations,
                                              const std::stop_token& stop = {});

} // namespace outcheck::audit
