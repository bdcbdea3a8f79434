// SPDX-License-Identifier: GPL-3.0-or-later
// Labels that are made of others: a country of its regions, these of their counties.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace outcheck::audit {

class LabelTree {
public:
    using Id = std::uint32_t;
    static constexpr Id none = UINT32_MAX;

    struct Node {
        std::string label; // as CellPlaces gives it: empty for Total and All
        Id parent = none;
        std::vector<Id> parts;
    };

    // False, and nothing is changed, where `part` has a parent already.
    bool add(std::string_view parent, std::string_view part);
    Id find(std::string_view label) const; // none where it is not named
    const std::vector<Node>& nodes() const { return m_nodes; }

    // The nearest label above it for which `stands` holds; none.
    template <typename Stands>
    Id nearestAbove(Id label, const Stands& stands) const {
        Id above = label == none ? none : m_nodes[label].parent;
        while (above != none && !stands(above)) {
            above = m_nodes[above].parent;
        }
        return above;
    }

    // Labels that stand above themselves, "A", "B", "A"; empty where there are none.
    std::vector<std::string> findLoop() const;
    // How many labels stand above each other at most; only where there is no loop.
    std::size_t levels() const;

private:
    std::vector<Node> m_nodes;
    std::unordered_map<std::string, Id> m_ids;

    Id idOf(std::string_view label);
};

} // namespace outcheck::audit
