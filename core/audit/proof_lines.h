// SPDX-License-Identifier: GPL-3.0-or-later
// Proofs as lines before they are words, so that every language and every way of naming cells tells the same.
#pragma once

#include "audit/proof.h"

#include <functional>
#include <string>

namespace outcheck::audit {

// factor × cell, where of the cell this bound counts.
struct ProofPart {
    CellId cell = 0;
    double factor = 1; // not 0
    double figure = 0;
    bool isStated = true; // the figure is all that it can be
    bool isMost = false;  // else it is one of two bounds: the upper one
};

enum class ProofSense : std::uint8_t { Equal, AtMost, AtLeast };

// cell = (≤, ≥) sum of the parts + constant, so it is (at most, at least) `bound`.
struct ProofLine {
    CellId cell = 0;
    ProofSense sense = ProofSense::Equal;
    double bound = 0;
    std::vector<ProofPart> parts; // what is added first
    double constant = 0;
};

// One line for each step; two steps that hold a cell from both sides by the same equations share one.
std::vector<ProofLine> proofLines(const Problem& problem, const Proof& proof);

// "B6 − 2 × B3 + 1": the parts as `say` gives them. `leavesOutZeros`: parts whose figure is 0.
std::string sumText(const ProofLine& line, const std::function<std::string(const ProofPart&)>& say,
                    bool leavesOutZeros);
// At most ten digits.
std::string numberText(double number);

// All cells that a proof speaks of, ascending.
std::vector<CellId> cellsOf(const Problem& problem, const Proof& proof);

} // namespace outcheck::audit
