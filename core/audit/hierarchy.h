// SPDX-License-Identifier: GPL-3.0-or-later
// What a person says about the labels of a dimension: which of them are made of which.
#pragma once

#include "audit/label_tree.h"

#include <set>

namespace outcheck::audit {

struct Hierarchy {
    // Headers in small letters. In a table that has several of these columns, a row is what the last of them says that
    // does not say Total.
    std::vector<std::string> columns;
    LabelTree labels;             // without a loop
    std::string source;           // "outcheck.yaml, line 3"
    std::set<std::size_t> tables; // of which it is said
};

} // namespace outcheck::audit
