// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/decimal_comma.h"

#include "table/cell_reader.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace outcheck::table {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

std::string_view digitsBefore(std::string_view text, std::size_t at) {
    std::size_t begin = at;
    while (begin > 0 && isDigit(text[begin - 1])) {
        --begin;
    }
    return text.substr(begin, at - begin);
}

std::string_view digitsAfter(std::string_view text, std::size_t at) {
    std::size_t end = at + 1;
    while (end < text.size() && isDigit(text[end])) {
        ++end;
    }
    return text.substr(at + 1, end - at - 1);
}

// 7 (3,14) gives two quartiles, unless something says that what stands in the brackets is one number, or two with a
// comma each.
bool isPairInBrackets(std::string_view text) {
    const std::size_t bracket = text.find_first_of("([");
    if (bracket == std::string_view::npos || text.substr(0, bracket).find(',') != std::string_view::npos) {
        return false;
    }
    const std::string_view inside = text.substr(bracket);
    const bool isRange = std::adjacent_find(inside.begin(), inside.end(), [](char left, char right) {
                             return isDigit(left) && right == '-';
                         }) != inside.end();
    return inside.find(',') != std::string_view::npos && inside.find('%') == std::string_view::npos && !isRange;
}

// Whether each comma stands within one number and one of them at least cannot separate thousands.
bool hasDecimalCommas(std::string_view text) {
    const std::size_t bracket = text.find_first_of("([");
    bool decisive = false;
    for (std::size_t at = text.find(','); at != std::string_view::npos; at = text.find(',', at + 1)) {
        const std::string_view before = digitsBefore(text, at);
        const std::string_view after = digitsAfter(text, at);
        const std::size_t behind = at + 1 + after.size();
        if (before.empty() || after.empty() || (behind < text.size() && text[behind] == ',')) {
            return false;
        }
        const bool sure = after.size() != 3 || before.size() > 3 || before == "0";
        if (!sure && bracket != std::string_view::npos && at < bracket) { // 1,234 (5%) counts thousands
            return false;
        }
        decisive = decisive || sure;
    }
    return decisive && !isPairInBrackets(text);
}

// 1.234,56 and 1.234 (5,6%): every point is followed by three digits, and the comma comes last.
bool hasThousandsPoints(std::string_view text) {
    const std::size_t comma = text.find(',');
    if (text.front() == '0' || (text.find('(') < comma && text.find('%') == std::string_view::npos)) {
        return false;
    }
    const std::string_view whole = text.substr(0, comma);
    const std::size_t first = whole.find('.');
    if (first == 0 || first > 4 || text.find_first_of(".,", comma + 1) != std::string_view::npos) {
        return false;
    }
    for (std::size_t at = first; at != std::string_view::npos; at = whole.find('.', at + 1)) {
        if (digitsAfter(whole, at).size() != 3) {
            return false;
        }
    }
    return !digitsBefore(text, comma).empty() && !digitsAfter(text, comma).empty();
}

} // namespace

std::string_view withDecimalPoints(std::string_view text, std::span<char> buffer) {
    if (text.size() > buffer.size() || text.find(',') == std::string_view::npos) {
        return text;
    }
    const bool points = text.find('.') != std::string_view::npos;
    if (points ? !hasThousandsPoints(text) : !hasDecimalCommas(text)) {
        return text;
    }
    const auto end = std::copy_if(text.begin(), text.end(), buffer.begin(), [](char c) { return c != '.'; });
    std::replace(buffer.begin(), end, ',', '.');
    return {buffer.data(), static_cast<std::size_t>(end - buffer.begin())};
}

bool hasDecimalComma(std::string_view text) {
    constexpr std::size_t longestNumber = 96;
    std::array<char, longestNumber> buffer{};
    text = trimmed(text);
    return withDecimalPoints(text, buffer).data() != text.data();
}

} // namespace outcheck::table
