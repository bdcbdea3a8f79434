// SPDX-License-Identifier: GPL-3.0-or-later
// What a JSON file states: its records and columns as tables, its numbers under names as labels.
#pragma once

#include "media/markup_info.h"

#include <optional>
#include <string>
#include <string_view>

namespace outcheck::media {

// Reads a file that is in memory as a whole. Lists of objects, and objects of lists that are of one length, are tables
// whose first row is the names; a number beside them is a label "name: number", and labels of one object are a group.
// isCut where it nests deeper than 200 levels or exceeds the limits of DocumentInfo. Nothing where it is no JSON.
std::optional<DocumentInfo> inspectJson(std::string_view text);

} // namespace outcheck::media
