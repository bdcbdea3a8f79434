// SPDX-License-Identifier: GPL-3.0-or-later
// What a person may do to a request now, and why not. The same judgement that replay() makes of recorded acts: an act
// that is allowed here has its effect when it is recorded with all of the state's entries seen.
#pragma once

#include "review/request_state.h"

#include <array>
#include <optional>
#include <string_view>

namespace outcheck::review {

// By ActKind: nothing where some act of that kind is allowed, else why none is.
using AllowedActs = std::array<std::optional<Refusal>, actKindCount>;
AllowedActs allowedActs(const RequestState& state, const Person& person);

// Whether a person may do just this now.
std::optional<Refusal> refusalOf(const RequestState& state, const Person& person, const RequestAct& act);

// Whether a review with these contents, sealed now, could be opened later: the same demands as of an opening, before
// anybody can see what it holds.
std::optional<Refusal> refusalToSeal(const RequestState& state, const Person& person, const ReviewContents& contents);

// Whether a person may open a request for a workspace: one active request for each author and workspace.
std::optional<Refusal> refusalToOpen(const RequestBook& book, const Person& person, std::string_view workspace);

} // namespace outcheck::review
