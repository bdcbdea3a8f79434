// SPDX-License-Identifier: GPL-3.0-or-later
// What the policy commands print, for people and for programs.
#pragma once

#include "rules/policy_diff.h"
#include "rules/policy_reader.h"

#include <string>
#include <vector>

namespace outcheck::cli {

std::string policyAsText(const rules::Policy& policy);
std::string policyAsJson(const rules::Policy& policy);

std::string differencesAsText(const rules::Policy& left, const rules::Policy& right,
                              const std::vector<rules::PolicyDifference>& differences);
std::string differencesAsJson(const rules::Policy& left, const rules::Policy& right,
                              const std::vector<rules::PolicyDifference>& differences);

// `name`: the policy as the user named it.
std::string readingAsText(const std::string& name, const rules::PolicyReading& reading);
std::string readingAsJson(const std::string& name, const rules::PolicyReading& reading);

} // namespace outcheck::cli
