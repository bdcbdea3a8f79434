// SPDX-License-Identifier: GPL-3.0-or-later
// From the YAML of a policy file (resources/policies/README.md) to a Policy, or to everything that is wrong with it.
#pragma once

#include "base/error.h"
#include "rules/policy.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::rules {

// Either a policy or at least one fault, each with file, line and field.
struct PolicyReading {
    std::optional<Policy> policy;
    std::vector<Error> faults;
};

// Finds the policy that `inherits: name` names; `where` is that place, for a fault of its own.
using FindParent = std::function<PolicyReading(const std::string& name, const Place& where)>;

// Reads one file. The policy's text and digest are those of the file's bytes, or, where it inherits, of the YAML in
// which everything is written out. Faults of a parent are given in place of those of the file.
PolicyReading readPolicy(std::string_view yaml, std::string_view file, const FindParent& findParent);

} // namespace outcheck::rules
