// SPDX-License-Identifier: GPL-3.0-or-later
// What a person who is alone in a cell can work out: their own count is 1, and that may narrow others.
#pragma once

#include "audit/bounds.h"
#include "audit/proof.h"

#include <span>

namespace outcheck::audit {

struct InsiderFinding {
    CellId alone = 0; // who is alone here
    CellId cell = 0;  // knows too much of this one, of which others do not
    Interval found;
    std::optional<Proof> proof; // in which `alone` is known to be 1; nothing where none was found that holds
};

struct InsiderView {
    std::vector<InsiderFinding> findings; // by the cell of the insider, then by the other
    std::vector<CellId> notTried;         // cells in which a person may be alone, of which nothing was found out
};

// How much is done before the rest is not tried: linear programs, and terms of equations looked at.
struct InsiderEffort {
    std::size_t programs = 20'000, terms = 50'000'000;
};

// For each cell of `mayBeAlone` that can be 1 by what was found (bounds of this problem): what breaches then and did
// not before. Each is solved within its own component, from what was found of it.
InsiderView findInsiderView(const Problem& problem, const Bounds& bounds, std::span<const CellId> mayBeAlone,
                            const InsiderEffort& effort = {}, const std::stop_token& stop = {});

// The problem as somebody sees it who is alone in a cell.
class InsiderProblem {
public:
    explicit InsiderProblem(const Problem& problem) : m_problem(problem) {}

    // Good until it is asked for another cell.
    const Problem& of(CellId alone);

private:
    Problem m_problem;
    std::optional<std::pair<CellId, Interval>> m_before; // of the cell that was asked for last
};

} // namespace outcheck::audit
