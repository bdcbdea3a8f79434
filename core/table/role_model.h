// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where evidence about a column (words of its name, its values, its neighbours) is weighed into a role.
#pragma once

#include "table/column_accumulator.h"
#include "table/table_profile.h"

#include <string>
#include <string_view>
#include <vector>

namespace outcheck::table {

// What is known of a column and of the table around it.
struct ColumnContext {
    std::string_view name;
    const ColumnAccumulator* values = nullptr;
    bool first = false, last = false;
    bool rowsHaveOtherKey = false;    // another column names every row by itself
    bool wordsTellRowsApart = false;  // words and dates together name every row
    bool numbersTheGroups = false;    // it counts up by ones, and the words need it to tell the rows apart
    bool crossesTheGroups = false;    // and does so from the same number to the same number in each group
    bool describesStatistics = false; // rows are labelled count, mean, std, min…
    bool partOfRatio = false;         // another column is this one divided by a third, or a third by this one
    bool isRatio = false;             // this column is one integer column divided by another, up to a factor
    bool sumsToWhole = false;         // in every row it makes up 100 or 1 with the other columns of decimals
    bool namesARow = false;           // its name is also a cell of the first column
    bool besideComposites = false;    // a column writes counts with their percentages
    double countNeighbours = 0;       // share of the other numeric columns that look like counts
};

struct RoleJudgement {
    ColumnRole role = ColumnRole::Text;
    double confidence = 0; // 0 to 1
    std::string evidence;
    bool mayBeCount = false; // the role is another one, but that of a count was hardly less likely
};

RoleJudgement judgeRole(const ColumnContext& context);

} // namespace outcheck::table
