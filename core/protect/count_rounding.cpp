// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/count_rounding.h"

#include <charconv>
#include <cmath>

namespace outcheck::protect {

namespace {

constexpr int largestBase = 1000;

} // namespace

std::optional<table::Rounding> roundingNamed(std::string_view name) {
    const std::size_t dash = name.rfind('-');
    if (dash == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view digits = name.substr(dash + 1);
    int base = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), base);
    if (fault != std::errc() || end != digits.data() + digits.size() || base < 2 || base > largestBase) {
        return std::nullopt;
    }
    for (const table::RoundingKind kind : {table::RoundingKind::Nearest, table::RoundingKind::Midpoint}) {
        if (name.substr(0, dash) == table::nameOf(kind)) {
            return table::Rounding{kind, base};
        }
    }
    return std::nullopt;
}

double roundedCount(double count, const table::Rounding& rounding) {
    const double base = rounding.base;
    if (count == 0 || rounding.base <= 0) {
        return count;
    }
    switch (rounding.kind) {
    case table::RoundingKind::Nearest:
        return std::floor(count / base + 0.5) * base;
    case table::RoundingKind::Midpoint:
        return std::ceil(count / base) * base - std::floor(base / 2);
    case table::RoundingKind::Up:
    case table::RoundingKind::None:
        break;
    }
    return count;
}

} // namespace outcheck::protect
