// SPDX-License-Identifier: GPL-3.0-or-later
// What a person says about the people whom tables count.
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>

namespace outcheck::audit {

struct Population {
    std::set<std::size_t> tables; // of which it is said
    // In `of` the counts with these labels, by header in small letters, are those of the same people.
    std::map<std::string, std::string> labels;
    std::set<std::size_t> of;
    std::set<std::size_t> within; // these count all of them, and others
    std::string source;           // "outcheck.yaml, line 3"
};

} // namespace outcheck::audit
