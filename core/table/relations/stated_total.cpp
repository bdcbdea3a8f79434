// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/relations/stated_total.h"

#include "table/cell_reader.h"
#include "table/header_words.h"
#include "table/relations/count_range.h"

#include <algorithm>
#include <array>
#include <string>

namespace outcheck::table {

namespace {

constexpr std::size_t longestName = 512; // bytes

bool isWordCharacter(char c) {
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '_';
}

std::string_view withoutTrailingSpaces(std::string_view text) {
    constexpr std::array<std::string_view, 4> spaces{" ", "\xC2\xA0", "\xE2\x80\x89", "\xE2\x80\xAF"};
    for (;;) {
        const auto space =
            std::find_if(spaces.begin(), spaces.end(), [&](std::string_view one) { return text.ends_with(one); });
        if (space == spaces.end()) {
            return text;
        }
        text.remove_suffix(space->size());
    }
}

// 1.234 and 12.345.678: a number of people has no decimals.
std::optional<double> withThousandsPoints(std::string_view written) {
    std::string digits;
    for (std::size_t i = 0; i < written.size(); ++i) {
        const bool isPoint = written[i] == '.';
        const bool isGroup = isPoint && i > 0 && written.size() - i >= 4 && (written.size() - i) % 4 == 0;
        if (isPoint ? !isGroup : written[i] < '0' || written[i] > '9') {
            return std::nullopt;
        }
        digits += isPoint ? "" : std::string(1, written[i]);
    }
    CellReader reader(digits);
    const auto number = reader.number();
    return number ? std::optional(number->value) : std::nullopt;
}

// What counts people or events; any other word says what else is numbered.
bool namesPeople(std::string_view word) {
    static constexpr std::array known = {"patients", "people",   "persons", "participants", "individuals", "subjects",
                                         "women",    "men",      "cases",   "events",       "deaths",      "children",
                                         "patient",  "controls", "person",  "total",        "of"};
    return std::any_of(known.begin(), known.end(), [&](const char* name) { return word == name; });
}

bool endsAsTotal(std::string_view rest) {
    rest = trimmed(rest);
    if (rest.empty() || (!isWordCharacter(rest.front()) && rest.front() != '%')) {
        return true; // a bracket, a comma, the mark of a footnote
    }
    const auto words = wordsOf(rest);
    return !words.empty() && namesPeople(words.front());
}

// Of what stands behind the sign.
std::optional<double> totalIn(std::string_view text) {
    text = trimmed(text);
    const std::string_view pointed = text.substr(0, text.find_first_not_of("0123456789."));
    std::optional<double> total;
    if (pointed.find('.') != std::string_view::npos) {
        total = withThousandsPoints(pointed);
        text.remove_prefix(total ? pointed.size() : 0);
    }
    if (!total) {
        CellReader reader(text);
        const auto number = reader.number();
        total = number && number->integer ? std::optional(number->value) : std::nullopt;
        text = reader.rest();
    }
    return total && endsAsTotal(text) && *total >= 0 && *total < largestCount ? total : std::nullopt;
}

} // namespace

std::optional<double> statedTotal(std::string_view name) {
    name = name.substr(0, longestName);
    for (std::size_t sign = name.rfind('='); sign != std::string_view::npos && sign > 0;
         sign = name.rfind('=', sign - 1)) {
        const std::string_view before = withoutTrailingSpaces(name.substr(0, sign));
        const bool isN = !before.empty() && (before.back() == 'n' || before.back() == 'N') &&
                         (before.size() == 1 || !isWordCharacter(before[before.size() - 2]));
        if (isN) {
            return totalIn(name.substr(sign + 1));
        }
    }
    return std::nullopt;
}

} // namespace outcheck::table
