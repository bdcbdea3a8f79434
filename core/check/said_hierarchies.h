// SPDX-License-Identifier: GPL-3.0-or-later
// Which labels of a dimension are made of which, as people say it in `outcheck.yaml` at the top of the workspace:
//
//     hierarchies:
//       - column: region            # the header over the labels; [region, county] where they stand in several columns
//         file: output/areas/*.csv  # optional: '*' stands for any characters but '/'
//         parts:
//           England: [North, South]
//           North: [N1, N2]         # nested to any depth, here or as {England: {North: [N1, N2], South: [S1, S2]}}
//
// A label that is a part of two others or named twice as a part, one that stands above itself, labels of more than 100
// levels, any other key and a key given twice are errors with file, line and field.
#pragma once

#include "audit/hierarchy.h"
#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace outcheck::check {

struct SaidHierarchy {
    std::string file; // pattern of paths; empty for all
    audit::Hierarchy hierarchy;
};

// Of one file's text. `file`: its name for errors and as the source.
Result<std::vector<SaidHierarchy>> parseHierarchies(std::string_view yaml, const std::string& file);

} // namespace outcheck::check
