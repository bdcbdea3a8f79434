// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/encoding.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace outcheck::io {

namespace {

// WHATWG Encoding Standard, index windows-1252, bytes 0x80 to 0x9F.
constexpr std::array<std::uint16_t, 32> windows1252 = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                       0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                                       0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                       0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

void appendCodePoint(std::uint32_t codePoint, std::string& target) {
    const auto byte = [](std::uint32_t value) { return static_cast<char>(static_cast<std::uint8_t>(value)); };
    if (codePoint < 0x80) {
        target += byte(codePoint);
    } else if (codePoint < 0x800) {
        target += byte(0xC0U | codePoint >> 6U);
        target += byte(0x80U | (codePoint & 0x3FU));
    } else if (codePoint < 0x10000) {
        target += byte(0xE0U | codePoint >> 12U);
        target += byte(0x80U | (codePoint >> 6U & 0x3FU));
        target += byte(0x80U | (codePoint & 0x3FU));
    } else {
        target += byte(0xF0U | codePoint >> 18U);
        target += byte(0x80U | (codePoint >> 12U & 0x3FU));
        target += byte(0x80U | (codePoint >> 6U & 0x3FU));
        target += byte(0x80U | (codePoint & 0x3FU));
    }
}

bool isControl(std::uint8_t byte) {
    const bool usual = (byte >= '\t' && byte <= '\r') || byte == 0x1B || byte == '\b'; // ESC: coloured logs
    return (byte < 0x20 && !usual) || byte == 0x7F;
}

// Length of the multi-byte sequence at `at` as far as its lead and continuation bytes go; 0 where it is broken, 1 for
// ASCII. A sequence cut by the end counts as whole.
std::size_t sequenceLength(std::string_view bytes, std::size_t at) {
    const auto first = static_cast<std::uint8_t>(bytes[at]);
    if (first < 0x80) {
        return 1;
    }
    if (first < 0xC2 || first > 0xF4) {
        return 0;
    }
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    for (std::size_t i = 1; i < length && at + i < bytes.size(); ++i) {
        if ((static_cast<std::uint8_t>(bytes[at + i]) & 0xC0U) != 0x80U) {
            return 0;
        }
    }
    return length;
}

struct ByteCensus {
    std::size_t nuls = 0, nulsAtEven = 0, controls = 0, sequences = 0, broken = 0;
};

// Whether eight bytes are all printable ASCII, from space to tilde.
bool isPlainText(const char* eightBytes) {
    constexpr std::uint64_t each = 0x0101'0101'0101'0101U;
    std::uint64_t word = 0;
    std::memcpy(&word, eightBytes, sizeof word);
    const std::uint64_t belowSpace = word - 0x20 * each; // a borrow into the next byte marks one more, never one less
    const std::uint64_t aboveTilde = word + each;
    return ((word | belowSpace | aboveTilde) & (0x80 * each)) == 0;
}

ByteCensus censusOf(std::string_view bytes) {
    ByteCensus census;
    for (std::size_t at = 0; at < bytes.size();) {
        if (bytes.size() - at >= 8 && isPlainText(bytes.data() + at)) {
            at += 8;
            continue;
        }
        const auto byte = static_cast<std::uint8_t>(bytes[at]);
        if (byte == 0) {
            ++census.nuls;
            census.nulsAtEven += at % 2 == 0 ? 1U : 0U;
        } else if (isControl(byte)) {
            ++census.controls;
        }
        const std::size_t length = sequenceLength(bytes, at);
        census.sequences += length > 1 ? 1U : 0U;
        census.broken += length == 0 ? 1U : 0U;
        at += std::max<std::size_t>(length, 1);
    }
    return census;
}

} // namespace

std::string_view nameOf(Encoding encoding) {
    switch (encoding) {
    case Encoding::Utf8:
        return "utf-8";
    case Encoding::Utf16Le:
        return "utf-16le";
    case Encoding::Utf16Be:
        return "utf-16be";
    case Encoding::Latin1:
        return "latin-1";
    case Encoding::Binary:
        break;
    }
    return "binary";
}

EncodingGuess guessEncoding(std::string_view firstBytes) {
    const std::string_view bytes = firstBytes.substr(0, std::size_t{256} << 10U);
    if (bytes.starts_with("\xEF\xBB\xBF")) {
        return {Encoding::Utf8, 3};
    }
    if (bytes.starts_with(std::string_view("\xFF\xFE\0\0", 4))) {
        return {Encoding::Binary, 0}; // UTF-32, which nobody's tools write as text
    }
    if (bytes.starts_with("\xFF\xFE")) {
        return {Encoding::Utf16Le, 2};
    }
    if (bytes.starts_with("\xFE\xFF")) {
        return {Encoding::Utf16Be, 2};
    }
    const ByteCensus census = censusOf(bytes);
    // Western text in UTF-16 has a zero in nearly every second byte, always on the same side.
    const std::size_t nulsAtOdd = census.nuls - census.nulsAtEven;
    if (bytes.size() >= 4 && census.controls == 0 && census.nuls * 5 >= bytes.size() * 2) {
        if (census.nulsAtEven * 50 <= nulsAtOdd) {
            return {Encoding::Utf16Le, 0};
        }
        if (nulsAtOdd * 50 <= census.nulsAtEven) {
            return {Encoding::Utf16Be, 0};
        }
    }
    if ((census.nuls + census.controls) * 50 > bytes.size()) {
        return {Encoding::Binary, 0};
    }
    // A stray bad byte in a text that is otherwise UTF-8 does not make it Latin-1.
    return {census.broken > census.sequences ? Encoding::Latin1 : Encoding::Utf8, 0};
}

Transcoder::Transcoder(Encoding encoding) : m_encoding(encoding) {}

void Transcoder::append(std::string_view raw, std::string& target) {
    switch (m_encoding) {
    case Encoding::Utf8:
    case Encoding::Binary:
        target += raw;
        return;
    case Encoding::Latin1:
        for (const char c : raw) {
            const auto byte = static_cast<std::uint8_t>(c);
            appendCodePoint(byte >= 0x80 && byte < 0xA0 ? windows1252[byte - 0x80U] : byte, target);
        }
        return;
    case Encoding::Utf16Le:
    case Encoding::Utf16Be:
        break;
    }
    for (const char c : raw) {
        const auto byte = static_cast<std::uint8_t>(c);
        if (!m_hasOddByte) {
            m_oddByte = byte;
            m_hasOddByte = true;
            continue;
        }
        m_hasOddByte = false;
        const unsigned unit =
            m_encoding == Encoding::Utf16Le ? m_oddByte | unsigned{byte} << 8U : unsigned{m_oddByte} << 8U | byte;
        appendUnit(static_cast<std::uint16_t>(unit), target);
    }
}

void Transcoder::appendUnit(std::uint16_t unit, std::string& target) {
    const bool leading = unit >= 0xD800 && unit < 0xDC00;
    const bool trailing = unit >= 0xDC00 && unit < 0xE000;
    if (m_leadingSurrogate != 0 && trailing) {
        appendCodePoint(0x10000U + ((m_leadingSurrogate - 0xD800U) << 10U) + (unit - 0xDC00U), target);
        m_leadingSurrogate = 0;
        return;
    }
    if (m_leadingSurrogate != 0) {
        m_leadingSurrogate = 0;
        appendBroken(target);
    }
    if (leading) {
        m_leadingSurrogate = unit;
    } else if (trailing) {
        appendBroken(target);
    } else {
        appendCodePoint(unit, target);
    }
}

void Transcoder::appendBroken(std::string& target) {
    ++m_malformed;
    appendCodePoint(0xFFFD, target);
}

void Transcoder::finish(std::string& target) {
    if (m_leadingSurrogate != 0) {
        m_leadingSurrogate = 0;
        appendBroken(target);
    }
    if (m_hasOddByte) {
        m_hasOddByte = false;
        appendBroken(target);
    }
}

} // namespace outcheck::io
