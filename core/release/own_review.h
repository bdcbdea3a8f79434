// SPDX-License-Identifier: GPL-3.0-or-later
// One checker's own review on its way into the record. Where reviews are shown, votes and comments are recorded as they
// are given; where they are sealed, they wait in the writer's draft until the review is sealed, and are seen once it is
// opened.
#pragma once

#include "release/request_desk.h"
#include "release/review_draft.h"

#include <optional>
#include <stop_token>
#include <string>

namespace outcheck::release {

// The own draft for the request as it stands.
Result<ReviewDraft> draftOf(const ledger::Ledger& ledger, const ledger::Identity& me,
                            const review::RequestState& state);

// Whether it is only that reviews are sealed which keeps this act out of the record. As RequestDesk::refusalOf.
Result<bool> waitsForOpening(const RequestDesk& desk, const std::string& request, const review::RequestAct& act,
                             UtcSeconds now);
// Puts a vote or comment that waits for the opening into the own draft. As ReviewDraft::put; Internal for another act.
Result<ReviewDraft> keepInDraft(const ledger::Ledger& ledger, const ledger::Identity& me,
                                const review::RequestState& state, const review::RequestAct& act);

// What submits the own review: the plain act, or the draft sealed. The ciphertext is kept and the opening saved before
// the seal can be recorded: a review that nobody can open would hold the request up for ever. `refusal` is set where
// the draft is not complete; then the error is Refused with its code.
Result<review::RequestAct> submissionOf(ledger::Ledger& ledger, const ledger::Identity& me, const RequestDesk& desk,
                                        const review::RequestState& state, UtcSeconds now, const std::stop_token& stop,
                                        std::optional<review::Refusal>* refusal = nullptr);

// What opens the own sealed review. Refused (nothing-sealed).
Result<review::RequestAct> openingOf(const ledger::Ledger& ledger, const ledger::Identity& me,
                                     const review::RequestState& state);

// Opens every own sealed review that a second one is in for. How many were opened; what kept one shut is left for a
// look at that request.
Result<std::size_t> openOwnReviews(const ledger::Ledger& ledger, const ledger::Identity& me, RequestDesk& desk,
                                   UtcSeconds now);

} // namespace outcheck::release
