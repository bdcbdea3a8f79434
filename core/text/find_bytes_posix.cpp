// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/find_bytes.h"

#include <cstring>

namespace outcheck::text {

std::size_t findBytes(std::string_view text, std::string_view wanted, std::size_t from) {
    const void* const found = ::memmem(text.data() + from, text.size() - from, wanted.data(), wanted.size());
    return found == nullptr ? std::string_view::npos
                            : static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
}

} // namespace outcheck::text
