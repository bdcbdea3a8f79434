// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/components.h"

#include "audit/joined_cells.h"

#include <algorithm>

namespace outcheck::audit {

Components findComponents(const std::vector<Equation>& equations, std::span<const Interval> known) {
    JoinedCells joined(known.size());
    std::vector<std::uint32_t> firstOpen(equations.size(), Components::none);
    std::vector<bool> isRelated(known.size());
    for (std::size_t i = 0; i < equations.size(); ++i) {
        for (const Term& term : equations[i].terms) {
            if (isSingle(known[term.cell])) {
                continue;
            }
            isRelated[term.cell] = true;
            if (firstOpen[i] == Components::none) {
                firstOpen[i] = term.cell;
            } else {
                joined.join(firstOpen[i], term.cell);
            }
        }
    }
    std::vector<Component> found;
    std::vector<std::uint32_t> numberOf(known.size(), Components::none);
    for (std::uint32_t cell = 0; cell < known.size(); ++cell) {
        if (!isRelated[cell]) {
            continue;
        }
        std::uint32_t& number = numberOf[joined.firstOf(cell)];
        if (number == Components::none) {
            number = static_cast<std::uint32_t>(found.size());
            found.emplace_back();
        }
        found[number].cells.push_back(cell);
    }
    for (std::size_t i = 0; i < equations.size(); ++i) {
        if (firstOpen[i] != Components::none) {
            found[numberOf[joined.firstOf(firstOpen[i])]].equations.push_back(static_cast<EquationId>(i));
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Component& a, const Component& b) { return a.cells.size() > b.cells.size(); });
    Components result{std::move(found), std::vector<std::uint32_t>(equations.size(), Components::none)};
    for (std::size_t number = 0; number < result.all.size(); ++number) {
        for (const EquationId equation : result.all[number].equations) {
            result.ofEquation[equation] = static_cast<std::uint32_t>(number);
        }
    }
    return result;
}

} // namespace outcheck::audit
