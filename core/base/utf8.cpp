// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"

#include <cstdint>
#include <cstdio>
#include <simdjson.h>

namespace outcheck {

namespace {

struct Decoded {
    std::uint32_t codePoint = 0;
    std::size_t length = 0; // 0: not well formed here
};

// Unicode 15, table 3-7: well-formed byte sequences.
Decoded decodeAt(std::string_view bytes, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(bytes[at + i]); };
    const std::size_t left = bytes.size() - at;
    const std::uint8_t first = byte(0);
    if (first < 0x80) {
        return {first, 1};
    }
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || left < length) {
        return {};
    }
    std::uint32_t codePoint = first & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80) {
            return {};
        }
        codePoint = codePoint << 6 | (byte(i) & 0x3FU);
    }
    const bool overlong = (length == 3 && codePoint < 0x800) || (length == 4 && codePoint < 0x10000);
    const bool surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    if (overlong || surrogate || codePoint > 0x10FFFF) {
        return {};
    }
    return {codePoint, length};
}

bool changesDirection(std::uint32_t c) {
    return c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

template <typename OnGood>
std::string rewritten(std::string_view bytes, OnGood onGood) {
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size();) {
        const Decoded decoded = decodeAt(bytes, at);
        if (decoded.length == 0) {
            text += "\xEF\xBF\xBD";
            ++at;
        } else {
            onGood(text, bytes.substr(at, decoded.length), decoded.codePoint);
            at += decoded.length;
        }
    }
    return text;
}

} // namespace

bool isUtf8(std::string_view bytes) {
    return simdjson::validate_utf8(bytes.data(), bytes.size());
}

std::string toUtf8(std::string_view bytes) {
    return rewritten(bytes, [](std::string& text, std::string_view good, std::uint32_t) { text += good; });
}

std::string printable(std::string_view bytes) {
    return rewritten(bytes, [](std::string& text, std::string_view good, std::uint32_t codePoint) {
        char escaped[16];
        if (codePoint < 0x20 || (codePoint >= 0x7F && codePoint < 0xA0)) {
            std::snprintf(escaped, sizeof escaped, "\\x%02X", codePoint);
            text += escaped;
        } else if (changesDirection(codePoint)) {
            std::snprintf(escaped, sizeof escaped, "\\u{%04X}", codePoint);
            text += escaped;
        } else {
            text += good;
        }
    });
}

} // namespace outcheck
