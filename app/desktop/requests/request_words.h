// SPDX-License-Identifier: GPL-3.0-or-later
// The words of release requests: states, phases, acts and refusals as core/review says them in codes.
#pragma once

#include "review/dashboards.h"
#include "review/declared_controls.h"
#include "review/request_acts.h"
#include "review/request_view.h"

#include <QString>

namespace outcheck::desktop {

QString wordFor(review::RequestStatus status);
QString wordFor(review::TurnPhase phase);
QString wordFor(review::FileType type);
QString wordFor(review::CheckerColumn column);
// What is asked of somebody: "review the outputs".
QString wordFor(review::Asked asked);
// What was done, for a history: "voted", "handed the request in".
QString wordFor(review::ActKind kind);
// The same as a command: "Hand in", "Return to the author…".
QString commandFor(review::ActKind kind);
// One sentence that says what is missing.
QString sentenceFor(const review::Refusal& refusal);
// For an error that RequestDesk gives: the sentence of its refusal where it is one.
QString sentenceForRequest(const Error& error);
// A declared control that does not hold, as a sentence.
QString sentenceFor(const review::UntrueControl& control);
// "midpoint 6", "nearest 5".
QString wordFor(const table::Rounding& rounding);
// The first eight characters of a request's id.
QString shortId(std::string_view id);

} // namespace outcheck::desktop
