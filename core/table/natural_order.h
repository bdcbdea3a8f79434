// SPDX-License-Identifier: GPL-3.0-or-later
// Texts in the order in which people look for them: runs of digits by their value (0-4, 5-9, 10-14), ASCII letters
// without regard to case, all else by its bytes.
#pragma once

#include <cstdint>
#include <string_view>

namespace outcheck::table {

// Below, at or above 0 as a stands before b, is b, or stands behind it. A total order: 0 only for the same bytes (07
// and 7, a and A differ, but stand side by side). Linear.
int compareNaturally(std::string_view a, std::string_view b);

// The first bytes of a text as one number: compareNaturally(a, b) < 0 never has a greater number for a than for b.
std::uint64_t naturalPrefix(std::string_view text);

} // namespace outcheck::table
