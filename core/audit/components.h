// SPDX-License-Identifier: GPL-3.0-or-later
// A problem falls into parts that have nothing to do with each other: equations are connected by the cells in them that
// are not exactly known.
#pragma once

#include "audit/problem.h"

#include <span>

namespace outcheck::audit {

struct Component {
    std::vector<CellId> cells; // not exactly known, ascending
    std::vector<EquationId> equations;
};

struct Components {
    static constexpr std::uint32_t none = UINT32_MAX;
    std::vector<Component> all;            // largest first; cells without an equation are in none
    std::vector<std::uint32_t> ofEquation; // none where all its cells are exactly known
};

// `known`: by cell.
Components findComponents(const std::vector<Equation>& equations, std::span<const Interval> known);

} // namespace outcheck::audit
