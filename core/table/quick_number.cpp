// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/quick_number.h"

#include "table/cell_key.h"

#include <array>
#include <limits>

namespace outcheck::table {

namespace {

constexpr std::uint64_t exactDouble = 1ULL << 53U; // integers up to this are doubles
constexpr std::size_t longestFraction = 18;
constexpr std::size_t longestWhole = 10;
constexpr std::array<double, 19> powersOfTen = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8, 1e9,
                                                1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

// Digits of any number up to 18; nothing where something else stands among them.
std::optional<std::uint64_t> readDigits(std::string_view text) {
    std::uint64_t number = 0;
    for (; text.size() > 8; text.remove_prefix(8)) {
        const auto word = loadWord<std::uint64_t>(text.data());
        if (!isEightDigits(word)) {
            return std::nullopt;
        }
        number = number * 100'000'000 + numberOf(word);
    }
    const std::uint64_t word = paddedWord(text);
    if (!isEightDigits(word)) {
        return std::nullopt;
    }
    return number * static_cast<std::uint64_t>(powersOfTen[text.size()]) + numberOf(word);
}

} // namespace

std::optional<std::uint32_t> readInteger(std::string_view text) {
    std::uint32_t first = 0;
    if (text.empty() || text.size() > longestQuickInteger) {
        return std::nullopt;
    }
    if (text.size() == longestQuickInteger) {
        first = static_cast<std::uint32_t>(static_cast<std::uint8_t>(text.front())) - '0';
        text.remove_prefix(1);
    }
    const std::uint64_t word = paddedWord(text);
    if (first > 9 || !isEightDigits(word)) {
        return std::nullopt;
    }
    return first * 100'000'000U + static_cast<std::uint32_t>(numberOf(word));
}

// Both the digits as one integer and the power of ten are doubles, so one division rounds correctly (Clinger 1990), by
// less than one in the last digit: a fraction that is not 0 stays one.
std::optional<double> readDecimal(std::string_view text) {
    const bool negative = text.front() == '-';
    text.remove_prefix(negative ? 1 : 0);
    std::uint64_t whole = 0;
    std::size_t point = 0;
    while (point < text.size() && isDigit(text[point]) && point < longestWhole) {
        whole = whole * 10 + static_cast<std::uint64_t>(text[point++] - '0');
    }
    if (point == 0 || point + 1 >= text.size() || text[point] != '.') {
        return std::nullopt;
    }
    const std::string_view fraction = text.substr(point + 1);
    if (fraction.size() > longestFraction || point + fraction.size() > 19) {
        return std::nullopt;
    }
    const auto digits = readDigits(fraction);
    if (!digits || *digits == 0) { // 7.0 is an integer
        return std::nullopt;
    }
    const std::uint64_t power = static_cast<std::uint64_t>(powersOfTen[fraction.size()]);
    if (whole != 0 && power > exactDouble / whole) {
        return std::nullopt;
    }
    const std::uint64_t mantissa = whole * power + *digits;
    if (mantissa >= exactDouble) {
        return std::nullopt;
    }
    const double number = static_cast<double>(mantissa) / powersOfTen[fraction.size()];
    return negative ? -number : number;
}

double readShortDecimal(std::string_view text) {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    const std::size_t fraction = text.size() - 2;
    if (text.size() < 3 || fraction > 16 || !isDigit(text[0]) || text[1] != '.') {
        return none;
    }
    const char* const end = text.data() + text.size();
    const std::uint64_t last = paddedWordBefore(end, fraction < 8 ? fraction : 8);
    const std::uint64_t first = fraction > 8 ? paddedWordBefore(end - 8, fraction - 8) : eightZeros;
    const std::uint64_t digits = numberOf(first) * 100'000'000 + numberOf(last);
    const std::uint64_t whole = static_cast<std::uint64_t>(text[0] - '0');
    const std::uint64_t mantissa = whole * static_cast<std::uint64_t>(powersOfTen[fraction]) + digits;
    const bool isSure = isEightDigits(first) && isEightDigits(last) && digits != 0 && mantissa < exactDouble;
    return isSure ? static_cast<double>(mantissa) / powersOfTen[fraction] : none;
}

std::optional<CellValue> readPlainNumber(std::string_view text) {
    CellValue value;
    if (const auto integer = readInteger(text)) {
        value.kind = CellKind::Integer;
        value.number = *integer;
        value.exactInteger = true;
        value.digits = static_cast<std::uint8_t>(text.size());
        return value;
    }
    const auto decimal = text.empty() ? std::nullopt : readDecimal(text);
    if (!decimal) {
        return std::nullopt;
    }
    value.kind = CellKind::Decimal;
    value.number = *decimal;
    value.negative = *decimal < 0;
    value.writtenAsFloat = true;
    value.digits = static_cast<std::uint8_t>(text.find('.') - (value.negative ? 1 : 0));
    return value;
}

} // namespace outcheck::table
