// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/components.h"

#include <algorithm>
#include <numeric>

namespace outcheck::audit {

namespace {

class Joined {
public:
    explicit Joined(std::size_t cells) : m_parent(cells) { std::iota(m_parent.begin(), m_parent.end(), 0U); }

    std::uint32_t rootOf(std::uint32_t cell) {
        while (m_parent[cell] != cell) {
            m_parent[cell] = m_parent[m_parent[cell]];
            cell = m_parent[cell];
        }
        return cell;
    }
    void join(std::uint32_t a, std::uint32_t b) {
        const std::uint32_t first = rootOf(a), second = rootOf(b);
        m_parent[std::max(first, second)] = std::min(first, second);
    }

private:
    std::vector<std::uint32_t> m_parent;
};

} // namespace

Components findComponents(const std::vector<Equation>& equations, std::span<const Interval> known) {
    Joined joined(known.size());
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
        std::uint32_t& number = numberOf[joined.rootOf(cell)];
        if (number == Components::none) {
            number = static_cast<std::uint32_t>(found.size());
            found.emplace_back();
        }
        found[number].cells.push_back(cell);
    }
    for (std::size_t i = 0; i < equations.size(); ++i) {
        if (firstOpen[i] != Components::none) {
            found[numberOf[joined.rootOf(firstOpen[i])]].equations.push_back(static_cast<EquationId>(i));
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
