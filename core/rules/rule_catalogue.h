// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule the program knows, with the parameters that a policy must give it.
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace outcheck::rules {

struct RuleSpecification {
    std::string_view name;
    std::vector<std::string_view> numbers; // whole or decimal, not negative
    std::vector<std::string_view> lists;   // of texts
};

std::span<const RuleSpecification> ruleCatalogue();
const RuleSpecification* findRuleSpecification(std::string_view name); // nullptr where unknown

} // namespace outcheck::rules
