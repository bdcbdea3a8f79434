// SPDX-License-Identifier: GPL-3.0-or-later
// Moments in UTC, as the platform stores them. No clock is read here: callers pass the time in.
#pragma once

#include "base/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace outcheck {

// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
struct UtcSeconds {
    std::int64_t value = 0;
    friend auto operator<=>(const UtcSeconds&, const UtcSeconds&) = default;
};

// "2026-11-22T15:04:05Z".
std::string toIso8601(UtcSeconds time);

// Reads "2026-11-22", "2026-11-22T15:04:05Z", a space for the T, fractions of a second (dropped), and offsets +01:00.
// No offset means UTC. Malformed otherwise, with an empty place.
Result<UtcSeconds> fromIso8601(std::string_view text);

} // namespace outcheck
