// SPDX-License-Identifier: GPL-3.0-or-later
// Between which numbers a sum of factors × cells lies, where the cells lie in their intervals.
#pragma once

#include "audit/interval.h"

#include <cstddef>

namespace outcheck::audit {

class Activity {
public:
    void add(double factor, const Interval& interval) {
        const Interval share = shareOf(factor, interval);
        take(m_least, m_openLeast, share.least, 1);
        take(m_most, m_openMost, share.most, 1);
        m_magnitude += finite(share.least) + finite(share.most);
    }
    void replace(double factor, const Interval& before, const Interval& after) {
        const Interval share = shareOf(factor, before);
        take(m_least, m_openLeast, share.least, -1);
        take(m_most, m_openMost, share.most, -1);
        add(factor, after);
    }

    double least() const { return m_openLeast > 0 ? -unbounded : m_least; }
    double most() const { return m_openMost > 0 ? unbounded : m_most; }
    // How exact the sums are.
    double grain() const { return grainOf(m_magnitude); }

    // Where a cell must lie that was added with this factor and interval, so that the sum can lie in `sum`.
    Interval leftFor(double factor, const Interval& interval, const Interval& sum) const {
        const Interval share = shareOf(factor, interval);
        const double low = sum.least - without(m_most, m_openMost, share.most, unbounded);
        const double high = sum.most - without(m_least, m_openLeast, share.least, -unbounded);
        return factor > 0 ? Interval{low / factor, high / factor} : Interval{high / factor, low / factor};
    }

private:
    double m_least = 0, m_most = 0; // finite parts
    std::size_t m_openLeast = 0, m_openMost = 0;
    double m_magnitude = 0;

    static double finite(double number) { return std::isfinite(number) ? std::abs(number) : 0; }
    static Interval shareOf(double factor, const Interval& interval) {
        return factor > 0 ? Interval{factor * interval.least, factor * interval.most}
                          : Interval{factor * interval.most, factor * interval.least};
    }
    static void take(double& sum, std::size_t& open, double share, int times) {
        if (std::isfinite(share)) {
            sum += times * share;
        } else {
            open = times > 0 ? open + 1 : open - 1;
        }
    }
    static double without(double sum, std::size_t open, double share, double infinity) {
        if (!std::isfinite(share)) {
            return open > 1 ? infinity : sum;
        }
        return open > 0 ? infinity : sum - share;
    }
};

} // namespace outcheck::audit
