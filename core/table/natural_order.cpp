// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/natural_order.h"

#include <algorithm>

namespace outcheck::table {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

std::uint8_t folded(char c) {
    return static_cast<std::uint8_t>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

// Takes the digits from the front of a text and gives them without their leading zeros; "0" becomes empty.
std::string_view takeNumber(std::string_view& text) {
    const auto isNoDigit = [](char c) { return !isDigit(c); };
    const auto end = std::find_if(text.begin(), text.end(), isNoDigit);
    std::string_view digits = text.substr(0, static_cast<std::size_t>(end - text.begin()));
    text.remove_prefix(digits.size());
    digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
    return digits;
}

int compareDigits(std::string_view a, std::string_view b) {
    return a.size() != b.size() ? (a.size() < b.size() ? -1 : 1) : a.compare(b);
}

} // namespace

int compareNaturally(std::string_view a, std::string_view b) {
    const std::string_view wholeA = a;
    const std::string_view wholeB = b;
    while (!a.empty() && !b.empty()) {
        int here = 0;
        if (isDigit(a.front()) && isDigit(b.front())) {
            const std::string_view digits = takeNumber(a);
            here = compareDigits(digits, takeNumber(b));
        } else {
            here = int{folded(a.front())} - int{folded(b.front())};
            a.remove_prefix(1);
            b.remove_prefix(1);
        }
        if (here != 0) {
            return here;
        }
    }
    if (a.empty() != b.empty()) {
        return a.empty() ? -1 : 1;
    }
    return wholeA.compare(wholeB);
}

// As if each run of digits were written as "0", how many digits it has, and the digits.
std::uint64_t naturalPrefix(std::string_view text) {
    std::uint64_t prefix = 0;
    int room = 8;
    const auto add = [&](std::uint8_t byte) {
        if (room > 0) {
            prefix = prefix << 8U | byte;
            --room;
        }
    };
    while (!text.empty() && room > 0) {
        if (!isDigit(text.front())) {
            add(folded(text.front()));
            text.remove_prefix(1);
            continue;
        }
        const std::string_view digits = takeNumber(text);
        add('0');
        add(static_cast<std::uint8_t>(std::min<std::size_t>(digits.size(), 255)));
        if (digits.size() >= 255) {
            break; // their number decides, and does not fit: the texts themselves are compared
        }
        for (std::size_t i = 0; i < digits.size() && room > 0; ++i) {
            add(static_cast<std::uint8_t>(digits[i]));
        }
    }
    return room == 8 ? 0 : prefix << (8 * static_cast<unsigned>(room));
}

} // namespace outcheck::table
