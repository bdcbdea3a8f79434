// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a cell as a few machine words, to compare, hash and read digits from. Nothing beside the text is read
// where it is not said.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace outcheck::table {

static_assert(std::endian::native == std::endian::little, "words are read as their bytes stand");

inline constexpr std::uint64_t eightZeros = 0x3030'3030'3030'3030U; // "00000000"

template <typename Word>
inline Word loadWord(const char* bytes) {
    Word word;
    std::memcpy(&word, bytes, sizeof word);
    return word;
}

// A text of 1 to 8 bytes with the character '0' before it, as "00000123".
inline std::uint64_t paddedWord(std::string_view text) {
    const std::size_t size = text.size();
    const char* const bytes = text.data();
    if (size >= 4) {
        const std::uint64_t last = loadWord<std::uint32_t>(bytes + size - 4);
        const std::uint64_t first = std::uint64_t{loadWord<std::uint32_t>(bytes)} << (8 * (8 - size));
        const std::uint64_t padding = 0x3030'3030U >> (8 * (size - 4) % 32);
        return last << 32U | (first & 0xFFFF'FFFFU) | (size == 8 ? 0 : padding);
    }
    const std::uint64_t middle = static_cast<std::uint8_t>(bytes[size / 2]);
    const std::uint64_t last = static_cast<std::uint8_t>(bytes[size - 1]);
    const std::uint64_t first = static_cast<std::uint8_t>(bytes[0]);
    const std::uint64_t word = first | middle << (8 * (size / 2)) | last << (8 * (size - 1));
    return word << (8 * (8 - size)) | eightZeros >> (8 * size);
}

// The same of the `size` bytes before `end`. The eight bytes before `end` must be readable.
inline std::uint64_t paddedWordBefore(const char* end, std::size_t size) {
    const std::uint64_t kept = ~std::uint64_t{0} << (64 - 8 * size);
    return eightZeros ^ ((loadWord<std::uint64_t>(end - 8) ^ eightZeros) & kept);
}

inline bool isEightDigits(std::uint64_t word) {
    constexpr std::uint64_t high = 0xF0F0'F0F0'F0F0'F0F0U;
    return ((word & high) | (((word + 0x0606'0606'0606'0606U) & high) >> 4U)) == 0x3333'3333'3333'3333U;
}

// The number that eight digits write.
inline std::uint64_t numberOf(std::uint64_t eightDigits) {
    std::uint64_t word = eightDigits - eightZeros;
    word = word * 10 + (word >> 8U); // pairs, in every other byte
    const std::uint64_t mask = 0x0000'00FF'0000'00FFU;
    return ((word & mask) * 0x000F'4240'0000'0064U + ((word >> 16U) & mask) * 0x0000'2710'0000'0001U) >> 32U;
}

inline std::uint64_t mixed(std::uint64_t bits) {
    bits ^= bits >> 32U;
    bits *= 0x9E37'79B9'7F4A'7C15U;
    bits ^= bits >> 29U;
    bits *= 0xBF58'476D'1CE4'E5B9U;
    return bits ^ (bits >> 32U);
}

inline std::uint64_t sized(std::uint64_t word, std::size_t size) {
    return word + size * std::uint64_t{0xC2B2'AE3D'27D4'EB4FU};
}

// The hash of a text of 1 to 8 bytes from its padded word, as CellKey gives it.
inline std::uint64_t hashOfPadded(std::uint64_t word, std::size_t size) {
    return mixed(sized(word, size));
}

// A text of 1 to 32 bytes, to be hashed: together with its length, its words (which may overlap) hold all of it.
struct CellKey {
    static constexpr std::size_t longest = 32;

    std::array<std::uint64_t, 4> words{};
    std::uint32_t size = 0;

    explicit CellKey(std::string_view text) : size(static_cast<std::uint32_t>(text.size())) {
        if (text.size() <= 8) {
            words[0] = paddedWord(text);
            return;
        }
        words[0] = loadWord<std::uint64_t>(text.data());
        words[1] = loadWord<std::uint64_t>(text.data() + text.size() - 8);
        if (text.size() > 16) {
            words[2] = loadWord<std::uint64_t>(text.data() + 8);
            words[3] = loadWord<std::uint64_t>(text.data() + text.size() - 16);
        }
    }
    CellKey() = default;

    std::uint64_t hash() const {
        std::uint64_t bits = sized(words[0], size);
        if (size > 8) {
            bits ^= std::rotl(words[1] * 0x9FB2'1C65'1E98'DF25U, 31);
        }
        if (size > 16) { // the products do not wait for one another
            bits ^= std::rotl(words[2] * 0xD6E8'FEB8'6659'FD93U, 17) ^ std::rotl(words[3] * 0xA076'1D64'78BD'642FU, 47);
        }
        return mixed(bits);
    }
};

// A text of up to 32 bytes with zeros behind it, to be found again.
struct TextKey {
    static constexpr std::size_t longest = 32;

    std::array<std::uint64_t, 4> words{};
    std::uint32_t size = 0;

    TextKey() = default;
    explicit TextKey(std::string_view text) : size(static_cast<std::uint32_t>(text.size())) {
        std::memcpy(words.data(), text.data(), text.size());
    }
    // Where `longest` bytes from the begin of the text are readable: no branch depends on its size.
    static TextKey ofReadable(std::string_view text) {
        static constexpr auto kept = [] { // from byte 32 − n on: n bytes to keep, and then none
            std::array<std::uint8_t, 2 * longest> bytes{};
            std::fill_n(bytes.begin(), longest, std::uint8_t{0xFF});
            return bytes;
        }();
        TextKey key;
        key.size = static_cast<std::uint32_t>(text.size());
        const char* const mask = reinterpret_cast<const char*>(kept.data()) + longest - text.size();
        for (std::size_t i = 0; i < key.words.size(); ++i) {
            key.words[i] = loadWord<std::uint64_t>(text.data() + 8 * i) & loadWord<std::uint64_t>(mask + 8 * i);
        }
        return key;
    }
    std::string_view text() const { return {reinterpret_cast<const char*>(words.data()), size}; }

    friend bool operator==(const TextKey& a, const TextKey& b) { // in registers: it is asked of every cell
        return ((a.words[0] ^ b.words[0]) | (a.words[1] ^ b.words[1]) | (a.words[2] ^ b.words[2]) |
                (a.words[3] ^ b.words[3]) | (a.size ^ b.size)) == 0;
    }
    // Eight bits that differ between most texts: enough to find one again among few.
    std::size_t place() const {
        const std::uint64_t bits =
            words[0] ^ std::rotl(words[1], 21) ^ std::rotl(words[2], 42) ^ std::rotl(words[3], 11);
        return static_cast<std::size_t>(((bits ^ size) * 0x9E37'79B9'7F4A'7C15U) >> 56U);
    }
};

// The hash of a text of any length.
inline std::uint64_t hashOfText(std::string_view text) {
    if (text.empty()) {
        return 0;
    }
    if (text.size() <= CellKey::longest) {
        return CellKey(text).hash();
    }
    std::uint64_t bits = text.size();
    for (; text.size() > 8; text.remove_prefix(8)) {
        bits = mixed(bits ^ loadWord<std::uint64_t>(text.data()));
    }
    return mixed(bits ^ paddedWord(text));
}

} // namespace outcheck::table
