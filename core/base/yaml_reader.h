// SPDX-License-Identifier: GPL-3.0-or-later
// Reading YAML that we do not trust. The document becomes a plain tree of our own, so that aliases, duplicate keys and
// lines are in the open and nothing of yaml-cpp's lazy nodes or exceptions leaks out.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace outcheck {

struct YamlNode {
    enum class Kind { Null, Scalar, List, Map };
    Kind kind = Kind::Null;
    std::uint64_t line = 0;                             // from 1
    bool quoted = false;                                // "3" and 3 differ for a reader who cares
    std::string scalar;                                 // Scalar: text as written, unquoted
    std::vector<YamlNode> items;                        // List
    std::vector<std::pair<YamlNode, YamlNode>> entries; // Map, in file order; a duplicate key stands twice

    bool isNull() const { return kind == Kind::Null; }
    bool isScalar() const { return kind == Kind::Scalar; }
    bool isList() const { return kind == Kind::List; }
    bool isMap() const { return kind == Kind::Map; }
    // The value under a scalar key; the last one where it is given twice (as PyYAML does); nullptr where absent.
    const YamlNode* find(std::string_view key) const;
};

// Parses one YAML document (the first, where there are several). Malformed with the line; TooLarge where the tree, with
// aliases written out, has more than 500,000 nodes (a text counts one more for every 64 bytes) or is nested deeper than
// 64 levels. An empty document gives a Null node.
Result<YamlNode> parseYaml(std::string_view bytes, std::string_view file);

} // namespace outcheck
