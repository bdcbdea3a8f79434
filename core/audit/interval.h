// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of a number: it lies between two others.
#pragma once

#include <algorithm>
#include <cmath>
#include <limits>

namespace outcheck::audit {

inline constexpr double unbounded = std::numeric_limits<double>::infinity();

struct Interval {
    double least = 0, most = unbounded;

    static Interval exactly(double number) { return {number, number}; }
    double width() const { return most - least; }
    bool isEmpty() const { return least > most; }
    bool holds(const Interval& other) const { return least <= other.least && other.most <= most; }
    bool meets(const Interval& other) const { return least <= other.most && other.least <= most; }
    friend bool operator==(const Interval&, const Interval&) = default;
};

// Numbers nearer than this are the same: sums of doubles of this size are no more exact.
inline double grainOf(double magnitude) {
    return std::isfinite(magnitude) ? 1e-9 + 1e-12 * std::abs(magnitude) : 1e-9;
}

inline bool isSingle(const Interval& interval) {
    return interval.width() <= grainOf(std::max(std::abs(interval.least), std::abs(interval.most)));
}

// A whole number is not below `bound`: the next whole number, unless it is missed only by `grain`.
inline double wholeAbove(double bound, double grain) {
    return std::ceil(bound - grain);
}
inline double wholeBelow(double bound, double grain) {
    return std::floor(bound + grain);
}

} // namespace outcheck::audit
