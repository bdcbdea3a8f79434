// SPDX-License-Identifier: GPL-3.0-or-later
// Seeded tables whose truth is known, as region × age × ethnicity of counts of which most are small.
#pragma once

#include "cube.h"

#include <cmath>
#include <random>

namespace outcheck::audit {

struct RandomTable {
    Cube cube;
    std::vector<double> counts; // by cell
    std::vector<Equation> totals;

    // Every cell of 1 to `small` is withheld and judged, all others are stated.
    Problem problemWithholding(double small, const Protection& asked) const {
        Problem problem;
        for (const double count : counts) {
            const bool isWithheld = count >= 1 && count <= small;
            problem.add({isWithheld ? Interval{0, unbounded} : Interval::exactly(count), true, isWithheld, asked});
        }
        problem.equations = totals;
        return problem;
    }
};

// A code for the total and below it branch[0] codes, each with branch[1] below it, and so on.
inline std::vector<std::uint32_t> hierarchy(const std::vector<std::uint32_t>& branches) {
    std::vector<std::uint32_t> parents{Cube::top};
    std::uint32_t levelBegin = 0;
    for (const std::uint32_t branch : branches) {
        const auto levelEnd = static_cast<std::uint32_t>(parents.size());
        for (std::uint32_t parent = levelBegin; parent < levelEnd; ++parent) {
            parents.insert(parents.end(), branch, parent);
        }
        levelBegin = levelEnd;
    }
    return parents;
}

// The counts of the innermost cells fall like those of real groups: few large ones, many of some people. The same for
// the same seed everywhere. `mean`: of innermost cells.
inline RandomTable makeRandomTable(std::vector<std::vector<std::uint32_t>> dimensions, double mean,
                                   std::uint64_t seed) {
    std::mt19937_64 random(seed);
    const auto uniform = [&] { return static_cast<double>(random() >> 11U) * 0x1p-53; };
    std::vector<std::vector<double>> weights;
    for (const auto& codes : dimensions) {
        weights.emplace_back();
        for (std::size_t i = 0; i < codes.size(); ++i) {
            weights.back().push_back(std::exp(2.2 * (uniform() + uniform() + uniform() - 1.5)));
        }
    }
    RandomTable table;
    table.cube.parents = std::move(dimensions);
    const std::size_t depth = table.cube.parents.size();
    std::vector<std::uint32_t> code(depth);
    bool ended = false;
    while (!ended) {
        table.cube.codes.push_back(code);
        std::size_t d = depth;
        while (d > 0 && ++code[d - 1] == table.cube.parents[d - 1].size()) {
            code[--d] = 0;
        }
        ended = d == 0;
    }
    table.counts.resize(table.cube.codes.size());
    std::vector<std::size_t> stride(depth, 1);
    for (std::size_t d = depth - 1; d > 0; --d) {
        stride[d - 1] = stride[d] * table.cube.parents[d].size();
    }
    for (const auto& codes : table.cube.codes) {
        double expected = mean;
        bool isInnermost = true;
        for (std::size_t d = 0; d < depth; ++d) {
            const auto& parents = table.cube.parents[d];
            isInnermost = isInnermost && std::find(parents.begin(), parents.end(), codes[d]) == parents.end();
            expected *= weights[d][codes[d]];
        }
        if (!isInnermost) {
            continue;
        }
        const double count = std::floor(expected * -std::log(1 - uniform()) + 0.3);
        std::vector<std::uint32_t> above = codes;
        const auto addTo = [&](const auto& self, std::size_t d) -> void { // every total it is part of
            if (d == depth) {
                std::size_t place = 0;
                for (std::size_t i = 0; i < depth; ++i) {
                    place += stride[i] * above[i];
                }
                table.counts[place] += count;
                return;
            }
            for (above[d] = codes[d]; above[d] != Cube::top; above[d] = table.cube.parents[d][above[d]]) {
                self(self, d + 1);
            }
        };
        addTo(addTo, 0);
    }
    table.totals = *totalsOf(table.cube);
    return table;
}

} // namespace outcheck::audit
