// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/relations/count_range.h"

#include <algorithm>
#include <cmath>

namespace outcheck::table {

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
