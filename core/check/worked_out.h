// SPDX-License-Identifier: GPL-3.0-or-later
// The rule worked-out: withheld counts that the rest of their own table gives back. What hangs together with other
// tables is for `outcheck audit`.
#pragma once

#include "check/check_run.h"
#include "table/relations/relations.h"

#include <stop_token>

namespace outcheck::check {

// Adds findings about withheld and empty cells that can be worked out, where the policy has the rule and the findings
// that are in `check` already do not name their figures; adds what was not understood where the table is too large to
// be audited in a check, or the audit was stopped.
void judgeWorkedOut(const rules::Policy& policy, const table::Relations& table, const std::stop_token& stop,
                    FileCheck& check);

} // namespace outcheck::check
