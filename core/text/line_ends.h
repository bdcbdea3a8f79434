// SPDX-License-Identifier: GPL-3.0-or-later
// Finds LF, CRLF and CR in the bytes of a text, block by block, whatever its encoding.
#pragma once

#include "io/encoding.h"
#include "text/line_scan.h"

#include <cstdint>
#include <string_view>

namespace outcheck::text {

// Bytes of the smallest unit that can hold a line end.
inline std::size_t unitBytes(io::Encoding encoding) {
    return encoding == io::Encoding::Utf16Le || encoding == io::Encoding::Utf16Be ? 2 : 1;
}

// The CR or LF that a text ends with, 0 where it ends with something else. The text begins where a unit does.
inline char finalLineEnd(std::string_view text, io::Encoding encoding) {
    const std::size_t width = unitBytes(encoding);
    if (text.empty() || text.size() % width != 0) {
        return '\0';
    }
    const std::string_view unit = text.substr(text.size() - width);
    const char low = encoding == io::Encoding::Utf16Le ? unit.front() : unit.back();
    const char high = encoding == io::Encoding::Utf16Le ? unit.back() : unit.front();
    return (low == '\n' || low == '\r') && (width == 1 || high == '\0') ? low : '\0';
}

class LineEndFinder {
public:
    // afterReturn: the character before the first block is a CR.
    explicit LineEndFinder(io::Encoding encoding, bool afterReturn = false)
        : m_encoding(encoding), m_behindReturn(afterReturn ? 0 : nowhere) {}

    // Calls onEnd(begin, end, isSecondHalf) for every line end, with positions in the block: a CR and the LF behind it
    // are two calls, of which the second says that the line had ended already. onEnd gives whether to go on; so does
    // push. UTF-16: every block but the last has an even length.
    template <typename OnEnd>
    bool push(std::string_view block, OnEnd&& onEnd) {
        switch (m_encoding) {
        case io::Encoding::Utf16Le:
            return pushUnits(block, 1, onEnd);
        case io::Encoding::Utf16Be:
            return pushUnits(block, 0, onEnd);
        case io::Encoding::Utf8:
        case io::Encoding::Latin1:
        case io::Encoding::Binary:
            break;
        }
        return pushBytes(block, onEnd);
    }

private:
    static constexpr std::uint64_t nowhere = ~std::uint64_t{0};

    template <typename OnEnd>
    bool pushBytes(std::string_view block, OnEnd&& onEnd) {
        for (std::size_t at = 0;; ++at) {
            const std::size_t next = findLineEnd(block.substr(at));
            if (next == std::string_view::npos) {
                break;
            }
            at += next;
            if (!take(at, 1, block[at], onEnd)) {
                return false;
            }
        }
        m_position += block.size();
        return true;
    }

    template <typename OnEnd>
    bool pushUnits(std::string_view block, std::size_t highByte, OnEnd&& onEnd) {
        for (std::size_t at = 0; at + 1 < block.size(); at += 2) {
            const char low = block[at + 1 - highByte];
            if ((low == '\n' || low == '\r') && block[at + highByte] == '\0' && !take(at, 2, low, onEnd)) {
                return false;
            }
        }
        m_position += block.size();
        return true;
    }

    template <typename OnEnd>
    bool take(std::size_t at, std::size_t width, char byte, OnEnd&& onEnd) {
        const bool isSecondHalf = byte == '\n' && m_behindReturn == m_position + at;
        if (byte == '\r') {
            m_behindReturn = m_position + at + width;
        }
        return onEnd(at, at + width, isSecondHalf);
    }

    io::Encoding m_encoding;
    std::uint64_t m_position = 0; // of the block, from the first byte pushed
    std::uint64_t m_behindReturn; // where the byte behind the last CR stands
};

} // namespace outcheck::text
