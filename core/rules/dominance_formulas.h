// SPDX-License-Identifier: GPL-3.0-or-later
// When one or two contributions make up too much of a sum. With contributions x1 ≥ x2 and the total X (Eurostat,
// tau-ARGUS manual):
//   (n,k): x1 + … + xn > k/100 · X, for n = 1 and 2
//   p%:    X − x1 − x2 < p/100 · x1
//   pq:    X − x1 − x2 < p/q · x1
// A parameter of 0 switches its formula off; `q_percent` is 100 where nothing is known before. The inequalities are
// strict unless `boundary_is_unsafe` is 1.
#pragma once

#include "rules/policy.h"

namespace outcheck::rules {

class DominanceFormulas {
public:
    explicit DominanceFormulas(const RuleSetting& setting)
        : m_k1(setting.number("k_percent_of_one")), m_k2(setting.number("k_percent_of_two")),
          m_p(setting.number("p_percent")), m_q(setting.number("q_percent")),
          m_boundaryIsUnsafe(setting.number("boundary_is_unsafe") > 0) {}

    // Contributions in size: negative ones count by their size. `second` is 0 where there is none, or it is not known.
    bool areUnsafe(double total, double first, double second) const {
        if (!(total > 0) || !(first > 0)) {
            return false; // a cell of zeros is not dominated
        }
        // Multiplied out, so that whole numbers on the boundary are on it.
        const double rest = total - first - second;
        return (m_k1 > 0 && isAbove(100 * first, m_k1 * total)) ||
               (m_k2 > 0 && isAbove(100 * (first + second), m_k2 * total)) ||
               (m_p > 0 && m_q > 0 && isAbove(m_p * first, m_q * rest));
    }

private:
    double m_k1, m_k2, m_p, m_q;
    bool m_boundaryIsUnsafe;

    bool isAbove(double value, double limit) const { return value > limit || (m_boundaryIsUnsafe && value == limit); }
};

} // namespace outcheck::rules
