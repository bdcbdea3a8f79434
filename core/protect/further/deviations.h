// SPDX-License-Identifier: GPL-3.0-or-later
// A table as differences from the truth: how far each cell may be away from it once it is withheld, and which sums of
// differences everything published allows.
#pragma once

#include "audit/incidence.h"
#include "protect/further/further_cells.h"

namespace outcheck::protect {

// That a cell may be so far from its truth must remain possible.
struct Need {
    audit::CellId cell = 0;
    double change = 0;
    friend auto operator<=>(const Need&, const Need&) = default;
};

struct Deviations {
    enum class State : std::uint8_t {
        Fixed,    // published, and stays so
        Hidden,   // not exactly known anyway
        Candidate // published, and may be withheld
    };
    explicit Deviations(audit::Incidence cellsInRows) : incidence(std::move(cellsInRows)) {}

    std::vector<State> states;           // by cell
    std::vector<audit::Interval> ranges; // by cell: of its difference where it is hidden; 0 for fixed ones
    std::vector<double> losses;          // by cell; 0 for hidden ones, unbounded for fixed ones; with `tie` in them
    std::vector<audit::Equation> rows;   // over differences; each sum can be 0, which is the truth
    std::vector<Need> needs;             // by cell, then change
    audit::Incidence incidence;          // of rows
    bool hasWholeLosses = true;          // every loss of a candidate is a whole number
    // Added to the loss of each candidate, so that of equal losses the one with fewer cells is the least: all together
    // no more than a quarter. 0 where losses are not whole.
    double tie = 0;
};

// Refused as said at chooseFurtherCells.
Result<Deviations> deviationsOf(const FurtherTask& task);

// Whether nothing is left over in a row's sum: then it ties its cells to each other.
inline bool isTight(const audit::Equation& row) {
    return row.sum.least == 0 && row.sum.most == 0;
}

} // namespace outcheck::protect
