// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utc_time.h"

#include <chrono>
#include <cstdio>
#include <optional>

namespace outcheck {

namespace {

using namespace std::chrono;

// Reads exactly `digits` decimal digits at the front of text and drops them.
std::optional<int> takeNumber(std::string_view& text, std::size_t digits) {
    if (text.size() < digits) {
        return std::nullopt;
    }
    int number = 0;
    for (std::size_t i = 0; i < digits; ++i) {
        if (text[i] < '0' || text[i] > '9') {
            return std::nullopt;
        }
        number = number * 10 + (text[i] - '0');
    }
    text.remove_prefix(digits);
    return number;
}

bool take(std::string_view& text, char expected) {
    if (text.empty() || text.front() != expected) {
        return false;
    }
    text.remove_prefix(1);
    return true;
}

std::optional<std::int64_t> takeOffset(std::string_view& text) {
    if (text.empty() || text == "Z") {
        text = {};
        return 0;
    }
    const int sign = text.front() == '-' ? -1 : text.front() == '+' ? 1 : 0;
    if (sign == 0) {
        return std::nullopt;
    }
    text.remove_prefix(1);
    const auto hours = takeNumber(text, 2);
    take(text, ':');
    const auto minutes = takeNumber(text, 2);
    if (!hours || !minutes || *hours > 23 || *minutes > 59) {
        return std::nullopt;
    }
    return sign * (*hours * 3600 + *minutes * 60);
}

std::optional<std::int64_t> parse(std::string_view text) {
    const auto y = takeNumber(text, 4);
    if (!y || !take(text, '-')) {
        return std::nullopt;
    }
    const auto m = takeNumber(text, 2);
    if (!m || !take(text, '-')) {
        return std::nullopt;
    }
    const auto d = takeNumber(text, 2);
    if (!d) {
        return std::nullopt;
    }
    const year_month_day date{year(*y), month(static_cast<unsigned>(*m)), day(static_cast<unsigned>(*d))};
    if (!date.ok()) {
        return std::nullopt;
    }
    const std::int64_t days = sys_days(date).time_since_epoch().count();
    if (text.empty()) {
        return days * 86400;
    }
    if (!take(text, 'T') && !take(text, ' ')) {
        return std::nullopt;
    }
    const auto hour = takeNumber(text, 2);
    if (!hour || *hour > 23 || !take(text, ':')) {
        return std::nullopt;
    }
    const auto minute = takeNumber(text, 2);
    if (!minute || *minute > 59) {
        return std::nullopt;
    }
    int second = 0;
    if (take(text, ':')) {
        const auto read = takeNumber(text, 2);
        if (!read || *read > 60) {
            return std::nullopt;
        }
        second = *read;
        if (take(text, '.')) {
            while (takeNumber(text, 1)) {
            }
        }
    }
    const auto offset = takeOffset(text);
    if (!offset || !text.empty()) {
        return std::nullopt;
    }
    return days * 86400 + *hour * 3600 + *minute * 60 + second - *offset;
}

} // namespace

std::string toIso8601(UtcSeconds time) {
    const sys_seconds moment{seconds(time.value)};
    const auto day = floor<days>(moment);
    const year_month_day date(day);
    const hh_mm_ss clock(moment - day);
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02lld:%02lld:%02lldZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<long long>(clock.hours().count()), static_cast<long long>(clock.minutes().count()),
                  static_cast<long long>(clock.seconds().count()));
    return text;
}

Result<UtcSeconds> fromIso8601(std::string_view text) {
    const auto value = parse(text);
    if (!value) {
        return failure(ErrorCode::Malformed, {}, "no date and time of the form 2026-11-22T15:04:05Z");
    }
    return UtcSeconds{*value};
}

} // namespace outcheck
