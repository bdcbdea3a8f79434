// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/cell_reader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace outcheck::table {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isAscii(char c) {
    return static_cast<unsigned char>(c) < 0x80;
}

// The length of the space character that the text begins with, 0 where it begins with none.
std::size_t leadingSpace(std::string_view text) {
    if (text.empty()) {
        return 0;
    }
    if (text.front() == ' ' || (text.front() >= '\t' && text.front() <= '\r')) {
        return 1;
    }
    if (isAscii(text.front())) {
        return 0;
    }
    for (const std::string_view wide : {std::string_view("\xC2\xA0"), std::string_view("\xE2\x80\x89"),
                                        std::string_view("\xE2\x80\xAF"), std::string_view("\xE2\x80\x82")}) {
        if (text.starts_with(wide)) {
            return wide.size();
        }
    }
    return 0;
}

std::size_t trailingSpace(std::string_view text) {
    if (text.empty()) {
        return 0;
    }
    if (text.back() == ' ' || (text.back() >= '\t' && text.back() <= '\r')) {
        return 1;
    }
    if (isAscii(text.back())) {
        return 0;
    }
    for (const std::string_view wide : {std::string_view("\xC2\xA0"), std::string_view("\xE2\x80\x89"),
                                        std::string_view("\xE2\x80\xAF"), std::string_view("\xE2\x80\x82")}) {
        if (text.ends_with(wide)) {
            return wide.size();
        }
    }
    return 0;
}

// Three digits and then no fourth: what must follow a thousands separator.
bool isGroup(std::string_view text) {
    return text.size() >= 3 && isDigit(text[0]) && isDigit(text[1]) && isDigit(text[2]) &&
           (text.size() == 3 || !isDigit(text[3]));
}

std::size_t separatorLength(std::string_view text) {
    if (text.empty()) {
        return 0;
    }
    if (text.front() == ',' || text.front() == '\'') {
        return 1;
    }
    const std::size_t space = leadingSpace(text);
    return text.front() >= '\t' && text.front() <= '\r' ? 0 : space;
}

// Plain digits gathered for from_chars, which knows no locale. Longer numbers than this are no counts.
struct Digits {
    std::array<char, 64> text{};
    std::size_t size = 0;
    bool add(char c) {
        if (size == text.size()) {
            return false;
        }
        text[size++] = c;
        return true;
    }
};

bool matches(std::string_view text, std::string_view pattern) { // 9: a digit, anything else: itself
    return text.size() == pattern.size() && std::equal(text.begin(), text.end(), pattern.begin(),
                                                       [](char t, char p) { return p == '9' ? isDigit(t) : t == p; });
}

int twoDigits(std::string_view text, std::size_t at) {
    return (text[at] - '0') * 10 + (text[at + 1] - '0');
}

bool isMonth(int month) {
    return month >= 1 && month <= 12;
}

bool isTimeOfDay(std::string_view text) {
    return matches(text.substr(0, std::min<std::size_t>(text.size(), 5)), "99:99");
}

bool isNamedMonth(std::string_view text) { // Mar 2020, March-20, 01mar2020, 1 March 2020
    static constexpr std::array months = {"jan", "feb", "mar", "apr", "may", "jun",
                                          "jul", "aug", "sep", "oct", "nov", "dec"};
    if (text.size() > 20 || !isDigit(text.back())) {
        return false;
    }
    std::string_view rest = text;
    for (int i = 0; i < 2 && !rest.empty() && isDigit(rest.front()); ++i) {
        rest.remove_prefix(1);
    }
    while (!rest.empty() && (rest.front() == ' ' || rest.front() == '-')) {
        rest.remove_prefix(1);
    }
    std::array<char, 3> word{};
    if (rest.size() < 5) {
        return false;
    }
    std::transform(rest.begin(), rest.begin() + 3, word.begin(), [](char c) { return static_cast<char>(c | 0x20); });
    if (std::none_of(months.begin(), months.end(), [&](const char* m) { return std::equal(m, m + 3, word.begin()); })) {
        return false;
    }
    const std::size_t letters = static_cast<std::size_t>(
        std::find_if(rest.begin(), rest.end(), [](char c) { return (c | 0x20) < 'a' || (c | 0x20) > 'z'; }) -
        rest.begin());
    const std::string_view year = rest.substr(std::min(rest.size(), letters + (isDigit(rest[letters]) ? 0 : 1)));
    return letters <= 9 && (matches(year, "99") || matches(year, "9999"));
}

// The letters at the end are the name of a month, whole or its first three.
bool endsInMonth(std::string_view text, std::size_t& monthAt) {
    static constexpr std::array months = {"january", "february", "march",     "april",   "may",      "june",
                                          "july",    "august",   "september", "october", "november", "december"};
    monthAt = text.size();
    while (monthAt > 0 && !isDigit(text[monthAt - 1]) && text[monthAt - 1] != ' ' && text[monthAt - 1] != '-') {
        --monthAt;
    }
    const std::string_view word = text.substr(monthAt);
    return word.size() >= 3 && std::any_of(months.begin(), months.end(), [&](std::string_view month) {
               return (word.size() == 3 || word.size() == month.size()) && word.size() <= month.size() &&
                      std::equal(word.begin(), word.end(), month.begin(),
                                 [](char a, char b) { return static_cast<char>(a | 0x20) == b; });
           });
}

bool isDayAndMonth(std::string_view text) { // 04 Aug, 4-August, 2021 04 Aug
    std::size_t monthAt = 0;
    if (text.size() > 20 || isDigit(text.back()) || !endsInMonth(text, monthAt)) {
        return false;
    }
    const std::string_view before = text.substr(0, monthAt);
    return matches(before, "9 ") || matches(before, "99 ") || matches(before, "9-") || matches(before, "99-") ||
           matches(before, "9999 99 ") || matches(before, "9999 9 ") || matches(before, "9999-99-");
}

} // namespace

std::string_view trimmed(std::string_view text) {
    while (const std::size_t length = leadingSpace(text)) {
        text.remove_prefix(length);
    }
    while (const std::size_t length = trailingSpace(text)) {
        text.remove_suffix(length);
    }
    return text;
}

bool isDate(std::string_view text) {
    if (text.size() < 5 || text.size() > 40) {
        return false;
    }
    if (text.size() >= 7 && matches(text.substr(0, 5), "9999-") && isDigit(text[5]) && isDigit(text[6])) {
        if (!isMonth(twoDigits(text, 5)) || (text[0] != '1' && text[0] != '2')) {
            return false;
        }
        const std::string_view rest = text.substr(7);
        return rest.empty() ||
               (matches(rest.substr(0, std::min<std::size_t>(rest.size(), 3)), "-99") &&
                (rest.size() == 3 || ((rest[3] == 'T' || rest[3] == ' ') && isTimeOfDay(rest.substr(4)))));
    }
    if (matches(text, "99/99/9999") || matches(text, "9999/99/99") || matches(text, "99-99-9999")) {
        return true;
    }
    if (matches(text, "9999-W99") || matches(text, "9999w9") || matches(text, "9999w99") || matches(text, "9999m9") ||
        matches(text, "9999m99") || matches(text, "9999q9") || matches(text, "9999-Q9")) {
        return true;
    }
    return isNamedMonth(text) || isDayAndMonth(text);
}

bool CellReader::take(char expected) {
    if (m_rest.empty() || m_rest.front() != expected) {
        return false;
    }
    m_rest.remove_prefix(1);
    return true;
}

bool CellReader::take(std::string_view expected) {
    if (!m_rest.starts_with(expected)) {
        return false;
    }
    m_rest.remove_prefix(expected.size());
    return true;
}

void CellReader::skipSpaces() {
    while (const std::size_t length = leadingSpace(m_rest)) {
        m_rest.remove_prefix(length);
    }
}

std::optional<ReadNumber> CellReader::number() {
    std::string_view rest = m_rest;
    Digits digits;
    if (rest.starts_with("\xE2\x88\x92")) { // U+2212 minus
        digits.add('-');
        rest.remove_prefix(3);
    } else if (!rest.empty() && (rest.front() == '-' || rest.front() == '+')) {
        if (rest.front() == '-') {
            digits.add('-');
        }
        rest.remove_prefix(1);
    }
    const std::size_t signLength = digits.size;
    std::size_t group = 0;
    while (!rest.empty()) {
        if (isDigit(rest.front())) {
            if (!digits.add(rest.front())) {
                return std::nullopt;
            }
            rest.remove_prefix(1);
            ++group;
            continue;
        }
        const std::size_t separator = separatorLength(rest);
        const bool firstGroup = digits.size - signLength == group;
        if (separator == 0 || group == 0 || group > 3 || (!firstGroup && group != 3) ||
            !isGroup(rest.substr(separator))) {
            break;
        }
        rest.remove_prefix(separator);
        group = 0;
    }
    ReadNumber result;
    result.digits = static_cast<std::uint8_t>(digits.size - signLength);
    if (!rest.empty() && rest.front() == '.' && (result.digits > 0 || (rest.size() > 1 && isDigit(rest[1])))) {
        result.writtenAsFloat = true;
        if (result.digits == 0) {
            digits.add('0');
        }
        do {
            if (!digits.add(rest.front())) {
                return std::nullopt;
            }
            rest.remove_prefix(1);
        } while (!rest.empty() && isDigit(rest.front()));
    }
    if (digits.size == signLength) {
        return std::nullopt;
    }
    if (rest.size() >= 2 && (rest.front() == 'e' || rest.front() == 'E')) {
        std::size_t length = rest[1] == '+' || rest[1] == '-' ? 2 : 1;
        const std::size_t firstDigit = length;
        while (length < rest.size() && isDigit(rest[length])) {
            ++length;
        }
        if (length > firstDigit && length - firstDigit <= 3) {
            digits.add('e');
            for (std::size_t i = 1; i < length; ++i) {
                if (rest[i] != '+' && !digits.add(rest[i])) {
                    return std::nullopt;
                }
            }
            result.writtenAsFloat = true;
            rest.remove_prefix(length);
        }
    }
    const auto parsed = std::from_chars(digits.text.data(), digits.text.data() + digits.size, result.value);
    if (parsed.ec != std::errc() || !std::isfinite(result.value)) {
        return std::nullopt;
    }
    result.integer = std::floor(result.value) == result.value;
    m_rest = rest;
    return result;
}

} // namespace outcheck::table
