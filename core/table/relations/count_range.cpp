// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/relations/count_range.h"

#include <algorithm>
#include <cmath>

namespace outcheck::table {

namespace {

constexpr double mostTried = 64; // denominators that are tried one by one

} // namespace

CountRange wholeIn(double least, double most) {
    const double grain = 1e-9 * std::max(1.0, std::abs(most));
    return {std::ceil(least - grain), std::floor(most + grain)};
}

CountRange common(const CountRange& a, const CountRange& b) {
    return {std::max(a.least, b.least), std::min(a.most, b.most)};
}

CountRange wholeNumerators(const CountRange& above, const CountRange& below, bool wholeBelow, double least,
                           double most) {
    if (!wholeBelow || below.most >= largestCount || below.most - below.least > mostTried) {
        return common(above, wholeIn(least * below.least, most * below.most));
    }
    CountRange all{1, 0};
    for (double d = below.least; d <= below.most; ++d) {
        const CountRange some = common(above, wholeIn(least * d, most * d));
        if (!some.isEmpty()) {
            all = all.isEmpty() ? some : CountRange{std::min(all.least, some.least), std::max(all.most, some.most)};
        }
    }
    return all;
}

CountRange rangeOf(double published, const Rounding& rounding) {
    const double half = std::floor(rounding.base / 2.0);
    switch (rounding.kind) {
    case RoundingKind::Nearest:
        return {std::max(0.0, published - half), published + half};
    case RoundingKind::Up:
        return published > 0 ? CountRange{std::max(1.0, published - rounding.base + 1), published} : CountRange{0, 0};
    case RoundingKind::Midpoint:
        return published > 0 ? CountRange{std::max(1.0, published - half + 1), published + half} : CountRange{0, 0};
    case RoundingKind::None:
        break;
    }
    return {published, published};
}

double roundingSlack(const Rounding& rounding) {
    switch (rounding.kind) {
    case RoundingKind::Nearest:
    case RoundingKind::Midpoint:
        return std::ceil(rounding.base / 2.0);
    case RoundingKind::Up:
        return rounding.base - 1.0;
    case RoundingKind::None:
        break;
    }
    return 0;
}

} // namespace outcheck::table
