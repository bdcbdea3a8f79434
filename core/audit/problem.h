// SPDX-License-Identifier: GPL-3.0-or-later
// What an outsider sees, as mathematics: cells of which something is known, and linear relations between them. It knows
// nothing of files, tables and labels.
#pragma once

#include "audit/interval.h"
#include "base/result.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace outcheck::audit {

using CellId = std::uint32_t;
using EquationId = std::uint32_t;

// What must stay hidden of a cell: nothing in `mustHold`, if anything, may be ruled out, what is possible must not be
// narrower than `width`, and it must not be certain that the cell lies within `secret`, if anything.
struct Protection {
    std::optional<Interval> mustHold = {};
    double width = 0;
    std::optional<Interval> secret = {};
};

struct Cell {
    Interval known;      // what stands in its own place says: one number, those that round to it, or 0 and above
    bool whole = true;   // a number of people
    bool judged = false; // what can be worked out of it is asked: it is withheld, or nowhere stated
    Protection asked;    // of judged cells
};

struct Term {
    CellId cell = 0;
    double factor = 1;
    friend bool operator==(const Term&, const Term&) = default;
};

// The sum of factors × cells lies in `sum`; exactly 0 for the total of some parts.
struct Equation {
    std::vector<Term> terms;
    Interval sum = Interval::exactly(0);
    friend bool operator==(const Equation&, const Equation&) = default;
};

struct Problem {
    std::vector<Cell> cells;
    std::vector<Equation> equations;

    CellId add(const Cell& cell);
    // total − parts = 0.
    void addTotal(CellId total, const std::vector<CellId>& parts);
};

// The whole is refused (OutOfRange, with the place "cells.3" or "equations.7") where a number is not finite, an
// interval empty or a cell named that there is not.
Result<void> check(const Problem& problem);

// Of the same meaning: in each equation every cell once and in order, factors of 0 left out, the first factor above 0;
// no equation twice, and none without cells unless it is contradictory. `origin`: from which equation each one came.
struct Canonical {
    std::vector<Equation> equations;
    std::vector<EquationId> origin;
};
Canonical canonical(const Problem& problem);

// Whether what was worked out of a judged cell breaks the protection asked for.
bool breaches(const Cell& cell, const Interval& found);

} // namespace outcheck::audit
