// SPDX-License-Identifier: GPL-3.0-or-later
// Moments as the platform's programs write them: seconds since 1970, with or without a fraction, as number or text, or
// ISO 8601.
#pragma once

#include "base/utc_time.h"

#include <optional>
#include <string_view>

namespace outcheck::workspace {

// Nothing where it is no moment between the years 0 and 9999.
std::optional<UtcSeconds> momentFrom(double seconds);
std::optional<UtcSeconds> momentFrom(std::string_view text);

} // namespace outcheck::workspace
