// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace outcheck::text {

// The text with a–z for A–Z and every other byte as it is, into `target`, with the widest vectors of the processor.
void foldAsciiCase(std::string_view text, std::string& target);

} // namespace outcheck::text
