// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/moment.h"

#include "workspace/pipeline_reader.h"

#include <cmath>

namespace outcheck::workspace {

std::optional<UtcSeconds> momentFrom(double seconds) {
    constexpr double yearZero = -62'167'219'200.0;
    constexpr double year10000 = 253'402'300'800.0;
    if (!(seconds >= yearZero && seconds < year10000)) { // not-a-number too
        return std::nullopt;
    }
    return UtcSeconds{static_cast<std::int64_t>(std::floor(seconds))};
}

std::optional<UtcSeconds> momentFrom(std::string_view text) {
    if (const auto seconds = numberIn(std::string(text))) {
        return momentFrom(*seconds);
    }
    const auto time = fromIso8601(text);
    return time ? std::optional(*time) : std::nullopt;
}

} // namespace outcheck::workspace
