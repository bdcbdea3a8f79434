// SPDX-License-Identifier: GPL-3.0-or-later
// For each judged cell the smallest and largest value that agrees with everything published: propagation first, then
// linear programs, component by component, for what it cannot close. Bounds are outer ones: a whole number in between
// may still be impossible, none outside is possible.
#pragma once

#include "audit/problem.h"
#include "task/progress.h"

#include <stop_token>

namespace outcheck::audit {

class SolvedComponents;

enum class Question : std::uint8_t {
    AllIntervals, // of all judged cells
    Breaches,     // of those that breach what is asked; intervals of others may be wider than need be
    WhichBreach   // no more than for which cells it is breached: all intervals may be wider than need be
};

struct BoundsEffort {
    std::size_t components = 0, programs = 0; // linear programs solved
    std::size_t known = 0;                    // components that were solved before
    std::size_t closedByPropagation = 0;      // judged cells that needed none, or only another cell's
};

struct Bounds {
    std::vector<Interval> found; // by cell
    // Equations that cannot hold all together, those of each contradictory part of the problem; nothing is said about
    // the cells of these parts. contradiction.h finds the few that are to blame.
    std::vector<std::vector<EquationId>> contradictions;
    std::vector<bool> isUnknown; // by cell: its part is contradictory, or the solver gave up
    bool isComplete = true;      // false where it was asked to stop
    BoundsEffort effort;
};

// The problem must pass check(). Items of `progress` are judged cells. Works on all processors. What is in `solved` is
// not solved again, and what is solved is kept there.
Bounds findBounds(const Problem& problem, Question question = Question::AllIntervals,
                  task::Progress* progress = nullptr, const std::stop_token& stop = {},
                  SolvedComponents* solved = nullptr);

} // namespace outcheck::audit
