// SPDX-License-Identifier: GPL-3.0-or-later
// Text for people out of bytes nobody vouches for.
#pragma once

#include <string>
#include <string_view>

namespace outcheck {

// Whether the bytes are well-formed UTF-8 (no overlong forms, no surrogates, at most U+10FFFF).
bool isUtf8(std::string_view bytes);

// The bytes as well-formed UTF-8: each byte that is not part of a well-formed sequence becomes U+FFFD.
std::string toUtf8(std::string_view bytes);

// For a terminal or a one-line field: control characters (C0, C1, DEL, line breaks, escapes) and direction-changing
// characters (U+200E, U+200F, U+202A–U+202E, U+2066–U+2069) become \xNN or \u{NNNN}; the rest as toUtf8.
std::string printable(std::string_view bytes);

} // namespace outcheck
