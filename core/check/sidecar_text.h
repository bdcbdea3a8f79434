// SPDX-License-Identifier: GPL-3.0-or-later
// The text of outcheck.yaml as people keep it: items of a list come and go, and every other byte stays.
#pragma once

#include "base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace outcheck::check {

struct ListEdit {
    std::string list;             // key at the top of the file; made where it is not there
    std::vector<std::size_t> out; // items that go, from 0; comments on lines of their own stay
    // One map that is added behind the others: keys, and values as YAML. Empty: none.
    std::vector<std::pair<std::string, std::string>> added = {};
};

// The text as a double-quoted YAML value.
std::string yamlQuoted(std::string_view text);

// The text after the edit, read again to see that all else says what it said. `file`: its name for errors. Malformed
// with the line for what is no YAML; Unsupported for a list in a form (braces, several documents) that is not edited.
Result<std::string> edited(std::string_view text, const std::string& file, const ListEdit& edit);

} // namespace outcheck::check
