// SPDX-License-Identifier: GPL-3.0-or-later
// Where the lines of a text in single bytes end (LF, CRLF, CR), with the widest vectors that the processor has.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace outcheck::text {

// How many lines end in the text: every CR, and every LF without a CR before it. `afterReturn`: the byte before the
// text is a CR.
std::uint64_t countLineEnds(std::string_view text, bool afterReturn);

// The first CR or LF; npos where there is none.
std::size_t findLineEnd(std::string_view text);
// The last CR or LF; npos where there is none.
std::size_t findLastLineEnd(std::string_view text);

} // namespace outcheck::text
