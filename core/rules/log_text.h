// SPDX-License-Identifier: GPL-3.0-or-later
// Small helpers for rules that read the frames programs print into logs.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace outcheck::rules {

inline bool isLogDigit(char c) {
    return c >= '0' && c <= '9';
}

inline std::string_view withoutLeadingSpaces(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t");
    return begin == std::string_view::npos ? std::string_view() : text.substr(begin);
}

// Takes a whole number with optional thousands commas off the front of text; nothing where there is none.
inline std::optional<std::uint64_t> takeWholeNumber(std::string_view& text) {
    std::size_t at = 0;
    std::uint64_t value = 0;
    while (at < text.size() && at < 19 && (isLogDigit(text[at]) || (text[at] == ',' && at > 0))) {
        if (text[at] != ',') {
            value = value * 10 + static_cast<std::uint64_t>(text[at] - '0');
        }
        ++at;
    }
    if (at == 0 || (at < text.size() && (isLogDigit(text[at]) || text[at] == '.'))) {
        return std::nullopt;
    }
    text.remove_prefix(at);
    return value;
}

} // namespace outcheck::rules
