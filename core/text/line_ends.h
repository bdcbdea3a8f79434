// SPDX-License-Identifier: GPL-3.0-or-later
// Finds LF, CRLF and CR in the bytes of a text, block by block, whatever its encoding.
#pragma once

#include "csv/byte_masks.h"
#include "csv/encoding.h"

#include <string_view>

namespace outcheck::text {

class LineEndFinder {
public:
    explicit LineEndFinder(csv::Encoding encoding) : m_encoding(encoding) {}

    // Calls onEnd(begin, end, isSecondHalf) for every line end, with positions in the block: a CR and the LF behind it
    // are two calls, of which the second says that the line had ended already. onEnd gives whether to go on; so does
    // push. UTF-16: every block but the last has an even length.
    template <typename OnEnd>
    bool push(std::string_view block, OnEnd&& onEnd) {
        switch (m_encoding) {
        case csv::Encoding::Utf16Le:
            return pushUnits(block, 1, onEnd);
        case csv::Encoding::Utf16Be:
            return pushUnits(block, 0, onEnd);
        case csv::Encoding::Utf8:
        case csv::Encoding::Latin1:
        case csv::Encoding::Binary:
            break;
        }
        return pushBytes(block, onEnd);
    }

private:
    template <typename OnEnd>
    bool pushBytes(std::string_view block, OnEnd&& onEnd) {
        constexpr std::size_t step = csv::groupBytes;
        for (std::size_t group = 0; group < block.size(); group += step) {
            const std::size_t left = block.size() - group;
            const char* const bytes = block.data() + group;
            const csv::ByteMasks masks =
                left >= step ? csv::masksOf(bytes, '\n', '\n') : csv::masksOfFirst(bytes, left, '\n', '\n');
            for (std::uint64_t bits = masks.lineFeed | masks.carriageReturn; bits != 0; bits &= bits - 1) {
                const auto bit = static_cast<unsigned>(std::countr_zero(bits));
                if (!take(group + bit, 1, bytes[bit], onEnd)) {
                    return false;
                }
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

    csv::Encoding m_encoding;
    std::uint64_t m_position = 0;                     // of the block, from the first byte pushed
    std::uint64_t m_behindReturn = ~std::uint64_t{0}; // where the byte behind the last CR stands
};

} // namespace outcheck::text
