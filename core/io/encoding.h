// SPDX-License-Identifier: GPL-3.0-or-later
// In which encoding a text is written, and the way from there to UTF-8. Shared by tables and plain texts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace outcheck::io {

enum class Encoding { Utf8, Utf16Le, Utf16Be, Latin1, Binary };
std::string_view nameOf(Encoding encoding); // "utf-8", "utf-16le", "utf-16be", "latin-1", "binary"

struct EncodingGuess {
    Encoding encoding = Encoding::Utf8;
    std::size_t markBytes = 0; // length of the byte-order mark
};

// Judges from the first bytes of a file (256 KiB are enough; a sequence cut at their end is no fault). A byte-order
// mark decides; else UTF-16 shows itself by its zero bytes; what holds many control characters is Binary; what is not
// UTF-8 is Latin1.
EncodingGuess guessEncoding(std::string_view firstBytes);

// Bytes of a file to UTF-8, in pieces of any size. Latin1 is read as Windows-1252, of which it is a part, as browsers
// do. Utf8 and Binary pass through unchanged.
class Transcoder {
public:
    explicit Transcoder(Encoding encoding);

    // Appends the UTF-8 of the next raw bytes to target. What the encoding does not admit becomes U+FFFD.
    void append(std::string_view raw, std::string& target);
    // After the last bytes: half a character left over becomes U+FFFD.
    void finish(std::string& target);

    // Whether everything pushed so far is in the output: a reader could begin with the next byte.
    bool atBoundary() const { return !m_hasOddByte && m_leadingSurrogate == 0; }
    // How many code units the encoding does not admit.
    std::uint64_t malformed() const { return m_malformed; }

private:
    void appendUnit(std::uint16_t unit, std::string& target);
    void appendBroken(std::string& target);

    Encoding m_encoding;
    bool m_hasOddByte = false;
    std::uint8_t m_oddByte = 0;
    std::uint16_t m_leadingSurrogate = 0;
    std::uint64_t m_malformed = 0;
};

} // namespace outcheck::io
