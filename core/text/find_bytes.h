// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes within bytes, in linear time whatever is looked for; the library's own searchers are not linear.
#pragma once

#include <cstddef>
#include <string_view>

namespace outcheck::text {

// Where `wanted` first stands in `text` at or behind `from`, which is no more than the size of `text`; npos where it
// does not.
std::size_t findBytes(std::string_view text, std::string_view wanted, std::size_t from);

} // namespace outcheck::text
