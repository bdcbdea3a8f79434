// SPDX-License-Identifier: GPL-3.0-or-later
// Dismissals in words: who, when and why.
#pragma once

#include "check/check_run.h"
#include "review/dismissal.h"

#include <QString>
#include <string>
#include <vector>

namespace outcheck::desktop {

// "Dismissed by You, 23 Nov 2026: “reason”", one paragraph each, as HTML; `me` is the own key. At most so many that
// they can be read, and how many more there are.
QString dismissedHtml(const std::vector<review::RecordedDismissal>& dismissals, const std::string& me);
// The reasons of one's own dismissals, as a written reason for approving over blocking findings: empty unless every one
// of them is dismissed as a whole.
QString reasonsForApproval(const check::FileCheck& check, const std::vector<review::RecordedDismissal>& standing,
                           const std::string& me);

} // namespace outcheck::desktop
