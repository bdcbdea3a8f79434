// SPDX-License-Identifier: GPL-3.0-or-later
// A safe copy of a table that keeps its totals and its exact counts: small counts are withheld, further ones so that no
// total gives those back, and everything that is derived from withheld ones. What is not withheld stays byte for byte.
#pragma once

#include "protect/cell_names.h"
#include "protect/further/further_cells.h"
#include "protect/protect_table.h"

namespace outcheck::protect {

struct WithholdSettings {
    double withheldAtMost = 7; // counts of 1 to this are withheld; all of these must remain possible for each of them
    FurtherSearch search = FurtherSearch::Fast;
};

// What people say about one table.
struct TableWishes {
    std::vector<CellBlock> never; // not to be withheld, unless they are small themselves
    struct Weight {
        std::vector<CellBlock> cells;
        double factor = 1; // of their loss, which is what they count; above 0
    };
    std::vector<Weight> weights;
    std::function<void(table::TableProfile&)> correct = {}; // what people say about roles, over what was judged
};

struct WithholdOptions : WithholdSettings, TableWishes {};

struct WithheldTable {
    ProtectedTable copy;
    std::size_t counts = 0;         // in the table
    std::vector<CellPlace> small;   // withheld because they are small, by row, then column
    std::vector<CellPlace> further; // withheld for these
    std::vector<CellPlace> figures; // withheld by themselves: with them counts of other rows could be worked out
    std::vector<CellPlace> exposed; // could not be protected enough
    bool leavesOpen = false;        // there is something in it that the audit does not understand
    double loss = 0;                // of the further ones, and of such figures
    double leastLoss = 0;           // that nothing which protects as much goes below, as far as is known
    bool isLeast = false;           // proved: nothing better is there

    bool isSafe() const { return exposed.empty() && !leavesOpen; } // as the audit of the copy says
};

inline constexpr std::size_t mostCountsToChooseFrom = 100'000; // beyond it the search would take too long

// Takes the bytes of a CSV file. Refused with a sentence as by protectTable(), where there are more counts than that,
// and where counts are rounded or withheld already: what is chosen must be chosen from exact ones. Zeros are never
// withheld, so that a mark stands for 1 at least; that it may stand for more than the threshold is taken to be known.
Result<WithheldTable> withholdTable(std::string_view bytes, const WithholdOptions& options, const std::string& file,
                                    task::Progress* progress = nullptr, const std::stop_token& stop = {});

} // namespace outcheck::protect
