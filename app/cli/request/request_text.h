// SPDX-License-Identifier: GPL-3.0-or-later
// Why an act on a release request is refused, and which declared controls are not true, in English sentences.
#pragma once

#include "review/declared_controls.h"
#include "review/refusal.h"

#include <optional>
#include <string>
#include <string_view>

namespace outcheck::cli {

// One sentence without a full stop; names and paths with control characters made visible.
std::string sentenceFor(const review::Refusal& refusal);
std::string sentenceFor(const review::UntrueControl& control);
// The same as for a refusal without parameters, by the name of its code; nothing for another name.
std::optional<std::string> sentenceForCode(std::string_view code);

} // namespace outcheck::cli
