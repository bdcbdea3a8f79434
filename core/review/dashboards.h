// SPDX-License-Identifier: GPL-3.0-or-later
// Many requests from where one person stands: what waits for whom. Holds only what that person may see.
#pragma once

#include "review/request_state.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::review {

enum class CheckerColumn {
    WaitingForMe,    // my review is not in; I am to open, decide, release or settle
    WaitingForOther, // mine is in, another's is not; somebody else is to open or decide
    Returned,        // with the author
    ToRelease        // approved and not yet released
};
std::string_view nameOf(CheckerColumn column); // kebab-case

struct CheckerLine {
    std::string request;
    std::string workspace;
    std::string author; // name
    RequestStatus status = RequestStatus::Submitted;
    CheckerColumn column = CheckerColumn::WaitingForMe;
    Asked asked = Asked::Review;          // what of this person, in WaitingForMe and ToRelease
    std::uint32_t voted = 0, outputs = 0; // own votes n of m
    std::uint32_t reviews = 0;            // submitted in this turn
    UtcSeconds since;                     // of the latest act that had an effect, views left out
};
// The active requests that a checker is concerned with, own ones left out; oldest first in each column. A checker who
// is not asked (two reviews by others are in) finds a request under WaitingForOther.
std::vector<CheckerLine> checkerDashboard(const RequestBook& book, const Person& person);

struct AuthorLine {
    std::string request;
    std::string workspace;
    RequestStatus status = RequestStatus::Pending; // Submitted, PartiallyReviewed and Reviewed alike: Submitted
    bool isAsked = false;                          // to submit, to answer and resubmit, to settle
    std::optional<Refusal> missing;                // where asked: what keeps it from being submitted
    std::uint32_t outputs = 0;
    std::uint32_t changesRequested = 0, rejected = 0; // outputs, as the author may see
    UtcSeconds since;                                 // it is in that state
};
// A person's own requests, those that ask something first, then by time, newest first.
std::vector<AuthorLine> authorDashboard(const RequestBook& book, const Person& person);

} // namespace outcheck::review
