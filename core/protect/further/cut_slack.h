// SPDX-License-Identifier: GPL-3.0-or-later
// Which withheld cells can be published without breaking inequalities, one after the other.
#pragma once

#include "protect/further/cuts.h"

#include <algorithm>
#include <span>
#include <unordered_map>

namespace outcheck::protect {

class CutSlack {
public:
    // Those that ask for withholding; about cells withheld in vain nothing need be asked. `shares`: by cell, above 0
    // where it is withheld now. `cuts` must outlive this.
    CutSlack(const std::vector<Cut>& cuts, std::span<const double> shares) : m_cuts(cuts), m_left(cuts.size()) {
        for (std::size_t i = 0; i < cuts.size(); ++i) {
            for (const audit::Term& term : cuts[i].terms) {
                if (cuts[i].least > 0 && shares[term.cell] > 0) {
                    m_left[i] += term.factor;
                    m_ofCell[term.cell].emplace_back(i, term.factor);
                }
            }
        }
    }

    // False, and nothing is done, where that breaks one.
    bool publish(audit::CellId cell) {
        const auto own = m_ofCell.find(cell);
        if (own == m_ofCell.end()) {
            return true;
        }
        const auto holds = [&](const auto& one) {
            return m_left[one.first] - one.second >= m_cuts[one.first].least - 1e-6;
        };
        if (!std::all_of(own->second.begin(), own->second.end(), holds)) {
            return false;
        }
        for (const auto& [cut, factor] : own->second) {
            m_left[cut] -= factor;
        }
        return true;
    }

private:
    const std::vector<Cut>& m_cuts;
    std::vector<double> m_left; // by inequality, the sum of factors of withheld cells
    std::unordered_map<audit::CellId, std::vector<std::pair<std::size_t, double>>> m_ofCell;
};

} // namespace outcheck::protect
