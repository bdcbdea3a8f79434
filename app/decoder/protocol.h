// SPDX-License-Identifier: GPL-3.0-or-later
// What client and decoder say to each other. The picture comes on standard input; on standard output goes a header of
// headerBytes and then rows · stride bytes of R, G, B, A; numbers are little-endian. Any failure is an exit code and no
// output.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string_view>

namespace outcheck::decoder {

enum ExitCode : int {
    exitDone = 0,
    exitUsage = 2,
    exitNotAnImage = 10,
    exitDamaged = 11,
    exitTooLarge = 12,
    exitOutOfMemory = 13,
    exitReadFailed = 14,
    exitNotConfined = 15, // the system refused the limits that decoding needs
    exitWriteFailed = 16
};

inline constexpr std::string_view drawingWord = "drawing"; // the argument that says: an SVG

inline constexpr std::size_t maximumFileBytes = std::size_t{256} << 20U;

struct Header {
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    std::uint32_t stride = 0; // bytes of a row
    std::uint32_t originalWidth = 0;
    std::uint32_t originalHeight = 0;
};

inline constexpr std::string_view headerMagic = "OCRGBA1\n";
inline constexpr std::size_t headerBytes = 8 + 5 * 4;

inline std::array<char, headerBytes> encoded(const Header& header) {
    std::array<char, headerBytes> bytes{};
    std::memcpy(bytes.data(), headerMagic.data(), headerMagic.size());
    std::size_t at = headerMagic.size();
    for (const std::uint32_t value :
         {header.width, header.height, header.stride, header.originalWidth, header.originalHeight}) {
        for (unsigned shift = 0; shift < 32; shift += 8) {
            bytes[at++] = static_cast<char>(static_cast<std::uint8_t>(value >> shift & 0xFFU));
        }
    }
    return bytes;
}

// Nothing where the bytes are no header. Whether the numbers make sense is the caller's to judge.
inline std::optional<Header> decodedHeader(std::string_view bytes) {
    if (bytes.size() < headerBytes || !bytes.starts_with(headerMagic)) {
        return std::nullopt;
    }
    std::array<std::uint32_t, 5> values{};
    for (std::size_t i = 0; i < values.size(); ++i) {
        for (std::size_t j = 0; j < 4; ++j) {
            values[i] |= static_cast<std::uint32_t>(static_cast<std::uint8_t>(bytes[headerMagic.size() + 4 * i + j]))
                         << 8U * j;
        }
    }
    return Header{values[0], values[1], values[2], values[3], values[4]};
}

} // namespace outcheck::decoder
