// SPDX-License-Identifier: GPL-3.0-or-later
// Votes in a release request: between the window's vote and the act, and what may be seen of them, in words.
#pragma once

#include "review/request_view.h"
#include "review/review.h"

#include <QString>
#include <string>

namespace outcheck::desktop {

// The act that records this vote.
review::VoteOnFile actOf(const review::Vote& vote);

// Votes on a file that this person may see, one a line and the own first, and what they add up to. `draft`: what the
// own sealed review holds, nullptr without one. Empty for a file that nobody votes on.
QString requestVotesText(const review::RequestState& state, const review::RequestView& view, const std::string& path,
                         const review::Person& me, const review::ReviewContents* draft);

} // namespace outcheck::desktop
