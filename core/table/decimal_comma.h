// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of countries that write 0,89 (0,72-1,08) and 12 (3,4%).
#pragma once

#include <span>
#include <string_view>

namespace outcheck::table {

// The text with points where it writes decimal commas, as a view of `buffer` (at least as long as the text); the text
// itself where its commas separate thousands or values: 1,234 and 7 (3,14) stay what they are.
std::string_view withDecimalPoints(std::string_view text, std::span<char> buffer);

// Whether withDecimalPoints would change the text of this cell.
bool hasDecimalComma(std::string_view text);

} // namespace outcheck::table
