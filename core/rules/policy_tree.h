// SPDX-License-Identifier: GPL-3.0-or-later
// What inheriting means: a policy's tree laid over its parent's, and the result written out as a policy of its own.
#pragma once

#include "base/yaml_reader.h"

#include <string>

namespace outcheck::rules {

// The child with the parent's rules and guidance under its own, key by key: a parameter or a field that the child gives
// stands in the parent's place, lists as a whole. The child's `not_checked` comes after the parent's. Nothing else is
// taken. What is wrong with the child, keys that stand twice among it, stays visible.
YamlNode inheritFrom(const YamlNode& parent, const YamlNode& child);

// The tree of a policy without faults as YAML, without its `inherits`: what parse() reads as the same policy.
std::string writePolicyTree(const YamlNode& policy);

} // namespace outcheck::rules
