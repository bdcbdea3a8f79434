// SPDX-License-Identifier: GPL-3.0-or-later
// Plain numbers read from machine words: exactly what the general reader (cell_reader.h) gives, or nothing where that
// is not sure.
#pragma once

#include "table/cell_value.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace outcheck::table {

inline constexpr std::size_t longestQuickInteger = 9; // digits

// The number, where the text is nothing but 1 to 9 digits.
std::optional<std::uint32_t> readInteger(std::string_view text);

// "0.25", "-12.5": a decimal that is no whole number, of a text that is not empty.
std::optional<double> readDecimal(std::string_view text);

// What readDecimal gives for a text of one digit, a point and 1 to 16 digits; NaN for any other and where readDecimal
// gives nothing. The 16 bytes before the text's end must be readable.
double readShortDecimal(std::string_view text);

// What parseCell gives for a text that readInteger or readDecimal reads; nothing for any other.
std::optional<CellValue> readPlainNumber(std::string_view text);

} // namespace outcheck::table
