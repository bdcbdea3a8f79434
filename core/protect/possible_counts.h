// SPDX-License-Identifier: GPL-3.0-or-later
// Counts that nobody knows here, because they were withheld or rounded before: some that agree with everything else.
#pragma once

#include "audit/problem.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace outcheck::protect {

// `known`: by cell of the problem; those that have no number get one that all equations and all that is known of the
// cells allow. Unsupported where there are none; Cancelled.
Result<void> fillPossible(const audit::Problem& problem, std::vector<std::optional<double>>& known,
                          const std::stop_token& stop);

} // namespace outcheck::protect
