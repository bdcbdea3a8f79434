// SPDX-License-Identifier: GPL-3.0-or-later
// How a delimited text is written: encoding, delimiter, where the records begin. Found from the first bytes.
#pragma once

#include "io/encoding.h"

#include <cstdint>
#include <string_view>

namespace outcheck::csv {

struct Dialect {
    io::Encoding encoding = io::Encoding::Utf8;
    char delimiter = ','; // one of , tab ; |
    char quote = '"';
    std::uint64_t dataOffset = 0; // bytes of the file before the first record: byte-order mark, a "sep=;" line
    friend bool operator==(const Dialect&, const Dialect&) = default;
};

// Judges from up to the first 256 KiB. Never fails: io::Encoding::Binary says that this is no text.
Dialect findDialect(std::string_view firstBytes);

} // namespace outcheck::csv
