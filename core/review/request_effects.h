// SPDX-License-Identifier: GPL-3.0-or-later
// What an allowed act changes in a state. Private to core/review.
#pragma once

#include "review/causal_order.h"
#include "review/request_state.h"

namespace outcheck::review {

// Applies the act with this number, which is allowed where it stands. Settlements change nothing here.
void applyAct(RequestState& state, std::size_t act, const Knowledge& knowledge);

// Marks what early returns took away, when all acts are applied.
void markLapsed(RequestState& state);

} // namespace outcheck::review
