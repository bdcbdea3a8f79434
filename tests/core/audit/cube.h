// SPDX-License-Identifier: GPL-3.0-or-later
// A table as codes in several dimensions, each a hierarchy: every code that has others below it is their total,
// whatever stands in the other dimensions.
#pragma once

#include "audit/problem.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <string>

namespace outcheck::audit {

struct Cube {
    static constexpr std::uint32_t top = UINT32_MAX;

    // By dimension and code, what stands above it; top for none. A code that stands above itself is refused.
    std::vector<std::vector<std::uint32_t>> parents;
    // By cell, its code in each dimension.
    std::vector<std::vector<std::uint32_t>> codes;
};

inline bool hasLoop(const std::vector<std::uint32_t>& parents) {
    std::vector<std::uint8_t> state(parents.size()); // 1: on the way up, 2: known to end
    for (std::uint32_t code = 0; code < parents.size(); ++code) {
        std::vector<std::uint32_t> way;
        std::uint32_t at = code;
        while (at != Cube::top && state[at] == 0) {
            state[at] = 1;
            way.push_back(at);
            at = parents[at];
        }
        if (at != Cube::top && state[at] == 1) {
            return true;
        }
        for (const std::uint32_t passed : way) {
            state[passed] = 2;
        }
    }
    return false;
}

inline Result<void> check(const Cube& cube) {
    for (std::size_t d = 0; d < cube.parents.size(); ++d) {
        const auto& parents = cube.parents[d];
        const std::string place = "dimensions." + std::to_string(d);
        for (const std::uint32_t parent : parents) {
            if (parent != Cube::top && parent >= parents.size()) {
                return failure(ErrorCode::OutOfRange, {{}, 0, place}, "a code stands below one that there is not");
            }
        }
        if (hasLoop(parents)) {
            return failure(ErrorCode::OutOfRange, {{}, 0, place}, "a code stands above itself");
        }
    }
    for (std::size_t i = 0; i < cube.codes.size(); ++i) {
        bool fits = cube.codes[i].size() == cube.parents.size();
        for (std::size_t d = 0; fits && d < cube.parents.size(); ++d) {
            fits = cube.codes[i][d] < cube.parents[d].size();
        }
        if (!fits) {
            return failure(ErrorCode::OutOfRange, {{}, 0, "cells." + std::to_string(i)}, "its codes are none");
        }
    }
    return {};
}

// Cells that differ in one dimension only stand together.
class Lines {
public:
    Lines(const Cube& cube, std::size_t dimension) : m_cube(cube), m_dimension(dimension), m_order(cube.codes.size()) {
        std::iota(m_order.begin(), m_order.end(), 0U);
        std::sort(m_order.begin(), m_order.end(), [this](CellId a, CellId b) { return isBefore(a, b); });
    }

    template <typename Visit>
    void each(const Visit& visit) const {
        for (std::size_t from = 0; from < m_order.size();) {
            std::size_t to = from + 1;
            while (to < m_order.size() && !isBefore(m_order[from], m_order[to])) {
                ++to;
            }
            visit(m_order.begin() + static_cast<std::ptrdiff_t>(from),
                  m_order.begin() + static_cast<std::ptrdiff_t>(to));
            from = to;
        }
    }

private:
    const Cube& m_cube;
    std::size_t m_dimension;
    std::vector<CellId> m_order;

    bool isBefore(CellId a, CellId b) const {
        const auto& first = m_cube.codes[a];
        const auto& second = m_cube.codes[b];
        for (std::size_t d = 0; d < first.size(); ++d) {
            if (d != m_dimension && first[d] != second[d]) {
                return first[d] < second[d];
            }
        }
        return false;
    }
};

// Of the cells that are there, total − parts = 0: for each dimension, and each cell of which the code has others below
// it at the same place in the other dimensions. Linear in cells × dimensions, up to sorting. OutOfRange for a hierarchy
// with a loop and for codes or places that there are not.
inline Result<std::vector<Equation>> totalsOf(const Cube& cube) {
    if (auto sound = check(cube); !sound) {
        return failure(sound.error());
    }
    std::vector<Equation> equations;
    for (std::size_t d = 0; d < cube.parents.size(); ++d) {
        const auto& parents = cube.parents[d];
        Lines(cube, d).each([&](auto from, auto to) {
            std::map<std::uint32_t, Equation> totals; // by the code of the total
            for (auto at = from; at != to; ++at) {
                const std::uint32_t parent = parents[cube.codes[*at][d]];
                if (parent != Cube::top) {
                    totals[parent].terms.push_back({*at, -1});
                }
            }
            for (auto at = from; at != to; ++at) {
                const auto total = totals.find(cube.codes[*at][d]);
                if (total != totals.end()) {
                    total->second.terms.push_back({*at, 1});
                    equations.push_back(std::move(total->second));
                    totals.erase(total);
                }
            }
        });
    }
    return equations;
}

} // namespace outcheck::audit
