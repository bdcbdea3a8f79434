// SPDX-License-Identifier: GPL-3.0-or-later
// What release review refuses, in English sentences without a full stop.
#pragma once

#include "review/refusal.h"

#include <optional>
#include <string>
#include <string_view>

namespace outcheck::cli {

// With its parameters; control characters of paths and names made visible.
std::string sentenceFor(const review::Refusal& refusal);
// The same where only the name of the code is known; nothing for another name.
std::optional<std::string> sentenceForCode(std::string_view code);

} // namespace outcheck::cli
