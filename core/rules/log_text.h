// SPDX-License-Identifier: GPL-3.0-or-later
// Small helpers for rules that read the frames programs print into logs.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::rules {

inline bool isLogDigit(char c) {
    return c >= '0' && c <= '9';
}

inline std::string_view withoutLeadingSpaces(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t");
    return begin == std::string_view::npos ? std::string_view() : text.substr(begin);
}

inline std::string_view withoutOuterSpaces(std::string_view text) {
    text = withoutLeadingSpaces(text);
    return text.substr(0, text.find_last_not_of(" \t") + 1); // npos + 1 is 0
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

// The number that this is and nothing else: 7, 1,234; not 7.0.
std::optional<std::uint64_t> wholeNumber(std::string_view text);

// A run of characters between blanks, tabs and bars.
struct LogWord {
    std::size_t begin = 0, end = 0; // bytes in the line; end is behind the last
    friend bool operator==(const LogWord&, const LogWord&) = default;
};
inline std::string_view textOf(std::string_view line, const LogWord& word) {
    return line.substr(word.begin, word.end - word.begin);
}
// The words from `from` on, the first 1,000 of them.
void findWords(std::string_view line, std::size_t from, std::vector<LogWord>& words);

// Whether a column of that name counts people or events: "n", "Freq.", "N = 120".
bool namesCounts(std::string_view header);

// A count of people that a program printed into a line.
struct PrintedCount {
    std::uint64_t line = 0;
    std::size_t offset = 0; // bytes
    std::string text;       // as it is written
    std::uint64_t value = 0;
};

} // namespace outcheck::rules
