// SPDX-License-Identifier: GPL-3.0-or-later
// What has been voted on an output, in words. Reviews are independent: what others voted stays hidden until the own
// vote on the same bytes is recorded.
#pragma once

#include "review/review.h"

#include <QString>
#include <string>

namespace outcheck::desktop {

// Lines about own, other and lapsed votes and the decision they add up to. `me`: the own writer, empty where there is
// no key.
QString votesText(const review::DecisionOnFile& decision, const std::string& me);

} // namespace outcheck::desktop
