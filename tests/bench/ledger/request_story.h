// SPDX-License-Identifier: GPL-3.0-or-later
// What a team records on one release request, from opening it to its release.
#pragma once

#include "review/request_act.h"

#include <cstddef>
#include <vector>

namespace outcheck::bench {

enum class Part { Author, FirstChecker, SecondChecker };

struct StoryAct {
    Part by = Part::Author;
    review::RequestAct act;
};

// The acts of the request with this number, in order. The last ones of a team are not all released: `released` says so.
std::vector<StoryAct> requestStory(std::size_t number, bool released);

} // namespace outcheck::bench
