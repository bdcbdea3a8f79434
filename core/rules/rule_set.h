// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of a policy made ready for one file.
#pragma once

#include "rules/rule.h"

#include <memory>
#include <vector>

namespace outcheck::rules {

// The table rules that the policy has enabled. The policy must outlive them.
std::vector<std::unique_ptr<TableRule>> makeTableRules(const Policy& policy);
// The rules for lines of text and logs.
std::vector<std::unique_ptr<TextRule>> makeTextRules(const Policy& policy);
// Judges what is known of the file as a whole.
void applyFileRules(const Policy& policy, const FileFacts& facts, std::vector<Finding>& findings);
// Orders findings (worst severity first, then rule, then place) and gives each its fingerprint.
void sealFindings(std::vector<Finding>& findings);

} // namespace outcheck::rules
