// SPDX-License-Identifier: GPL-3.0-or-later
// Which further cells to withhold, so that nobody can work out too closely those that are withheld already (secondary
// suppression), at little loss: found by linear programs, then proved by the audit.
#pragma once

#include "audit/bounds.h"
#include "audit/problem.h"

#include <stop_token>
#include <vector>

namespace outcheck::protect {

struct FurtherTask {
    // As it would be published without further cells. Judged cells ask for protection by Protection::mustHold; of open
    // cells, known exactly, some may be withheld, too.
    audit::Problem problem;
    std::vector<double> truth;           // by cell
    std::vector<double> losses;          // by cell, of withholding it; unbounded: never
    std::vector<audit::Interval> hidden; // by cell: what is known of it once it is withheld
};

struct FurtherCells {
    std::vector<audit::CellId> chosen; // ascending
    double loss = 0;                   // of all of them
    std::vector<audit::CellId> open;   // judged cells that could not be protected; empty: audited, and safe
    bool isComplete = true;            // false where it was asked to stop
};

// For each cell in danger the least change of other cells that moves it as far as asked, counted by their losses
// (Kelly, Golden, Assad: Cell suppression, 1992); each once more while the others' cells cost nothing; then what the
// audit does not need is published after all.
FurtherCells chooseFurtherCells(const FurtherTask& task, const std::stop_token& stop = {});

// The problem with these cells withheld: nothing is asked for them.
audit::Problem withheldToo(const FurtherTask& task, const std::vector<audit::CellId>& cells);

} // namespace outcheck::protect
