// SPDX-License-Identifier: GPL-3.0-or-later
// In what two policies differ, by rule and parameter.
#pragma once

#include "rules/policy.h"

#include <optional>
#include <string>
#include <vector>

namespace outcheck::rules {

struct PolicyDifference {
    std::string section;                    // rules | guidance | not_checked
    std::string name;                       // of the rule, of the guidance; the sentence that is not checked
    std::string field;                      // parameter or field; empty for a sentence
    std::optional<std::string> left, right; // nothing where that policy does not have it
};

// By section, name and field. A rule that a policy does not name counts as off: that is what it comes to. Title,
// version and source of the policies themselves are not compared.
std::vector<PolicyDifference> differencesOf(const Policy& left, const Policy& right);

} // namespace outcheck::rules
