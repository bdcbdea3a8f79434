// SPDX-License-Identifier: GPL-3.0-or-later
// Finds proofs of what was worked out: the steps of propagation that led to it, or the prices of a linear program, and
// of what is found only what is needed.
#pragma once

#include "audit/linear_solver.h"
#include "audit/proof.h"
#include "audit/propagation.h"

#include <optional>

namespace outcheck::audit {

// Of one thread: its linear programs are kept and started where the last proof ended.
class Prover {
public:
    // The problem must pass check() and outlive this.
    explicit Prover(const Problem& problem, const std::stop_token& stop = {});
    Prover(const Prover&) = delete; // its parts refer to each other
    Prover& operator=(const Prover&) = delete;

    // That the cell lies in `found`. Nothing where no proof was found, or it was asked to stop; every proof that is
    // given has passed holds().
    std::optional<Proof> prove(CellId cell, const Interval& found, const std::stop_token& stop = {});

private:
    // Components with what is known of their cells, and a program for each that was asked.
    struct Programs {
        const Components* components = nullptr;
        const std::vector<Interval>* intervals = nullptr;
        std::vector<std::uint32_t> ofCell; // numbers of components; Components::none
        std::vector<std::unique_ptr<LinearSolver>> solvers;

        Programs(const Components& all, const std::vector<Interval>& known);
    };
    const Problem& m_problem;
    Canonical m_canonical;
    Propagation m_propagation;
    std::vector<Interval> m_published; // by cell
    Components m_left;                 // after propagation
    std::optional<Programs> m_atOnce, m_afterwards;

    using Steps = std::vector<ProofStep>;
    std::optional<Steps> boundSteps(CellId cell, bool isMost, double bound, const std::stop_token& stop);
    Steps chain(const std::vector<std::uint32_t>& roots) const;
    std::optional<Steps> byProgram(Programs& programs, CellId cell, bool isMost, double bound,
                                   const std::stop_token& stop) const;
    std::vector<std::uint32_t> trailBehind(const ProofStep& step) const;
    std::vector<std::uint32_t> supportOf(const Equation& sum, CellId cell, bool isMost, std::uint32_t before) const;
    void thin(Proof& proof) const;
};

} // namespace outcheck::audit
