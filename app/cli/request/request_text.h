// SPDX-License-Identifier: GPL-3.0-or-later
// Why an act on a release request is refused, and which declared controls are not true, in English sentences.
#pragma once

#include "review/declared_controls.h"
#include "review/refusal.h"
#include "review/request_act.h"

#include <optional>
#include <string>
#include <string_view>

namespace outcheck::cli {

// One sentence without a full stop; names and paths with control characters made visible.
std::string sentenceFor(const review::Refusal& refusal);
std::string sentenceFor(const review::UntrueControl& control);
std::string sentenceFor(const review::DeclaredControls& declared);
// nearest-5, up-6, midpoint-6: as it is given on the command line.
std::string nameFor(const table::Rounding& rounding);
// A place in a file as it is given on the command line: the option without its dashes, and its value. Empty: all of it.
std::pair<std::string, std::string> placeText(const review::Anchor& anchor);
// The kind of an act, for a list of acts, with the file that it is about: "vote-on-file output/a.csv", "download".
std::string actText(const review::RequestAct& act);
// The same as for a refusal without parameters, by the name of its code; nothing for another name.
std::optional<std::string> sentenceForCode(std::string_view code);

} // namespace outcheck::cli
