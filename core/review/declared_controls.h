// SPDX-License-Identifier: GPL-3.0-or-later
// What the author declares was done to the outputs, held against what the check of a file saw. A control that is not
// true is told like a finding: where, and in how many cells; no value.
#pragma once

#include "review/request_act.h"
#include "rules/finding.h"
#include "table/table_profile.h"

#include <cstdint>
#include <string>
#include <vector>

namespace outcheck::review {

enum class DeclaredControl { Threshold, Rounding };

// Declared rounding to 7: 12 cells of column 3 are not.
struct UntrueControl {
    DeclaredControl control = DeclaredControl::Threshold;
    std::uint64_t threshold = 0; // declared, of Threshold
    table::Rounding rounding;    // declared, of Rounding
    std::uint32_t column = 0;    // from 0; of a table
    std::string columnName;      // a name, not a value; empty where the file is no table
    std::uint64_t cells = 0;     // that are otherwise, at least; of a text: places
    bool isTable = true;
    std::uint32_t table = 0; // of a file with several tables: which one, from 1; else 0
    friend bool operator==(const UntrueControl&, const UntrueControl&) = default;
};

// What of the declared does not hold in a file. `table`: its profile, nullptr where it is no table; then small counts
// are taken from the findings. Judged on columns of counts. Rounding is judged to 5, 6, 7, 10 and midpoint 6, which is
// what profiles count; thresholds up to 19 exactly, above that as one cell at least. In columns of midpoint rounding a
// published number stands for several, and no threshold is judged.
std::vector<UntrueControl> untrueControls(const DeclaredControls& declared, const table::TableProfile* table,
                                          const std::vector<rules::Finding>& findings);

// Whether a declared rounding is one that can be judged at all.
bool canBeJudged(const table::Rounding& rounding);

} // namespace outcheck::review
