// SPDX-License-Identifier: GPL-3.0-or-later
// Short names for what no rule could judge, where the whole sentence has no room.
#pragma once

#include "rules/finding.h"

#include <QString>

namespace outcheck::desktop {

// "Not judged: free text"; the whole sentence behind "Not judged" for a reason without a short name.
QString titleOfUnjudged(const rules::Reason& reason);

} // namespace outcheck::desktop
