// SPDX-License-Identifier: GPL-3.0-or-later
// Proofs as lines that a person can check with a pencil: "B2 = B6 − B3 − B4 − B5 = 51 − 10 − 15 − 25 = 1".
#pragma once

#include "audit/proof.h"

#include <functional>
#include <string>

namespace outcheck::audit {

struct ProofWording {
    std::function<std::string(CellId)> nameOf; // a place, never a figure
    bool showsFigures = false;                 // else only which cells lead to it
};

// One line for each step; two steps that hold a cell from both sides by the same equations share one.
std::vector<std::string> linesOf(const Problem& problem, const Proof& proof, const ProofWording& wording);

// 51, 3 to 7, at least 8.
std::string inWords(const Interval& interval);

} // namespace outcheck::audit
