// SPDX-License-Identifier: GPL-3.0-or-later
// Which further cells to withhold, so that nobody can work out too closely those that are withheld already (secondary
// suppression), at little loss. What is chosen was audited afterwards: that it is safe does not rest on how it was
// found.
#pragma once

#include "audit/bounds.h"
#include "audit/problem.h"
#include "task/progress.h"

#include <stop_token>
#include <vector>

namespace outcheck::protect {

struct FurtherTask {
    // As it would be published without further cells. Judged cells ask for protection by Protection::mustHold; of the
    // others, those known exactly may be withheld, too.
    audit::Problem problem;
    std::vector<double> truth;           // by cell
    std::vector<double> losses;          // by cell, of withholding it, above 0; unbounded: never
    std::vector<audit::Interval> hidden; // by cell: what is known of it once it is withheld
};

enum class FurtherSearch : std::uint8_t {
    Fast, // good, in a time that grows little faster than the table
    Least // the least loss, with the proof that there is none below; for small tables
};

struct FurtherCells {
    std::vector<audit::CellId> chosen; // ascending
    double loss = 0;                   // of all of them
    double leastLoss = 0;              // no choice that protects as much loses less
    bool isLeast = false;              // proved: there is no better choice
    std::vector<audit::CellId> open;   // judged cells that could not be protected; empty: audited, and safe
    bool isComplete = true;            // false where it was asked to stop
};

// Refused (OutOfRange, with the place in the task) where the lists do not fit, or the truth contradicts the problem.
// The same for the same task, on any machine. Items of `progress` are bounds that must stay possible. Works on all
// processors.
// M. Fischetti, J. J. Salazar: Models and algorithms for optimizing cell suppression in tabular data with linear
// constraints, 2000 (the inequalities); Ø. Langsrud: GaussSuppression (publishing one after the other).
Result<FurtherCells> chooseFurtherCells(const FurtherTask& task, FurtherSearch search = FurtherSearch::Fast,
                                        task::Progress* progress = nullptr, const std::stop_token& stop = {});

// The problem with these cells withheld: nothing is asked for them.
audit::Problem withheldToo(const FurtherTask& task, const std::vector<audit::CellId>& cells);

} // namespace outcheck::protect
