// SPDX-License-Identifier: GPL-3.0-or-later
// PNG (third edition), sections 5 and 11: chunks of length, type, data and CRC.
#include "media/walk.h"

#include <array>
#include <set>

namespace outcheck::media {

namespace {

constexpr std::uint32_t longestChunk = 0x7FFFFFFF;
constexpr std::size_t longestKeyword = 79;
constexpr std::size_t exifKept = 65536;
constexpr std::size_t mostColours = 256; // of a palette, of three bytes each

// Chunks of the standard, its extensions and APNG that say nothing of their own about persons or places.
constexpr std::array<std::string_view, 25> plainChunks = {
    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "bKGD", "hIST", "pHYs",
    "tIME", "acTL", "fcTL", "fdAT", "oFFs", "pCAL", "sCAL", "sTER", "cICP", "mDCV", "cLLI", "mDCv"};

constexpr std::array<std::uint32_t, 256> makeCrcTable() {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit) {
            value = (value & 1U) != 0 ? 0xEDB88320U ^ value >> 1U : value >> 1U;
        }
        table[i] = value;
    }
    return table;
}

constexpr std::array<std::uint32_t, 256> crcTable = makeCrcTable();

std::uint32_t crcAfter(std::uint32_t crc, std::string_view bytes) {
    for (const char c : bytes) {
        crc = crcTable[(crc ^ static_cast<std::uint8_t>(c)) & 0xFFU] ^ crc >> 8U;
    }
    return crc;
}

bool isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

ColourType colourOf(std::uint8_t code) {
    switch (code) {
    case 0:
        return ColourType::Grey;
    case 2:
        return ColourType::Rgb;
    case 3:
        return ColourType::Palette;
    case 4:
        return ColourType::GreyAlpha;
    case 6:
        return ColourType::Rgba;
    default:
        return ColourType::Unknown;
    }
}

// Table 11.1: which depths each colour type admits.
bool isAdmitted(ColourType colour, std::uint32_t depth) {
    switch (colour) {
    case ColourType::Grey:
        return depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
    case ColourType::Palette:
        return depth == 1 || depth == 2 || depth == 4 || depth == 8;
    case ColourType::Rgb:
    case ColourType::GreyAlpha:
    case ColourType::Rgba:
        return depth == 8 || depth == 16;
    default:
        return false;
    }
}

class PngWalker : public Walker {
public:
    PngWalker() { m_gathered.want(8); }

    void push(std::string_view bytes) override {
        while (!bytes.empty() && m_state != State::Lost) {
            step(bytes);
        }
    }

private:
    enum class State { Signature, Header, Head, Rest, Checksum, AfterEnd, Lost };

    void step(std::string_view& bytes) {
        switch (m_state) {
        case State::Signature:
            if (m_gathered.takeFrom(bytes)) {
                startHeader();
            }
            break;
        case State::Header:
            if (m_gathered.takeFrom(bytes)) {
                readHeader();
            }
            break;
        case State::Head: {
            const std::string_view before = bytes;
            const bool complete = m_gathered.takeFrom(bytes);
            count(before.substr(0, before.size() - bytes.size()));
            if (complete) {
                readHead();
            }
            break;
        }
        case State::Rest: {
            const std::string_view piece = bytes.substr(0, m_left);
            count(piece);
            bytes.remove_prefix(piece.size());
            if (m_left == 0) {
                startChecksum();
            }
            break;
        }
        case State::Checksum:
            if (m_gathered.takeFrom(bytes)) {
                endChunk();
            }
            break;
        case State::AfterEnd:
            takeAfterEnd(bytes);
            bytes = {};
            break;
        case State::Lost:
            break;
        }
    }

    void count(std::string_view piece) {
        m_crc = crcAfter(m_crc, piece);
        m_left -= static_cast<std::uint32_t>(piece.size());
    }

    void lose() {
        note(ImageFault::BadStructure);
        m_state = State::Lost;
    }

    void startHeader() {
        m_state = State::Header;
        m_gathered.want(8);
    }

    void startChecksum() {
        m_state = State::Checksum;
        m_gathered.want(4);
    }

    void readHeader() {
        const std::string& header = m_gathered.bytes();
        m_left = bigEndian32(header, 0);
        m_length = m_left;
        m_type = header.substr(4);
        const bool isNamed = std::all_of(m_type.begin(), m_type.end(), isLetter);
        if (m_left > longestChunk || !isNamed || m_sawHeader == (m_type == "IHDR") ||
            (m_type == "IHDR" && m_left != 13)) {
            lose();
            return;
        }
        m_crc = crcAfter(0xFFFFFFFFU, m_type);
        const std::size_t kept = std::min<std::size_t>(m_left, wantedOf(m_type));
        m_state = State::Head;
        m_gathered.want(kept);
        if (kept == 0) {
            readHead();
        }
    }

    static std::size_t wantedOf(const std::string& type) {
        if (type == "IHDR") {
            return 13;
        }
        if (type == "eXIf") {
            return exifKept;
        }
        if (type == "PLTE" || type == "tRNS") {
            return type == "PLTE" ? 3 * mostColours : mostColours;
        }
        return type == "tEXt" || type == "zTXt" || type == "iTXt" ? longestKeyword + 1 : 0;
    }

    void readHead() {
        if (m_type == "IHDR") {
            readImageHeader();
        } else if (m_type == "tEXt" || m_type == "zTXt" || m_type == "iTXt") {
            readText();
        } else if (m_type == "eXIf") {
            addExif(m_gathered.bytes());
            m_info.metadataBytes += m_length;
        } else if (m_type == "PLTE" || m_type == "tRNS") {
            readColours();
        } else {
            readOther();
        }
        if (m_left == 0) {
            startChecksum();
        } else {
            m_state = State::Rest;
        }
    }

    void readImageHeader() {
        const std::string& data = m_gathered.bytes();
        m_sawHeader = true;
        m_info.width = bigEndian32(data, 0);
        m_info.height = bigEndian32(data, 4);
        m_info.bitsPerSample = static_cast<std::uint8_t>(data[8]);
        m_info.colour = colourOf(static_cast<std::uint8_t>(data[9]));
        m_info.interlaced = data[12] == 1;
        if (!isAdmitted(m_info.colour, m_info.bitsPerSample) || data[10] != 0 || data[11] != 0 ||
            static_cast<std::uint8_t>(data[12]) > 1 || m_info.width > longestChunk || m_info.height > longestChunk) {
            note(ImageFault::BadStructure);
        }
    }

    void readText() {
        const std::string& data = m_gathered.bytes();
        const std::size_t end = data.find('\0');
        if (end == std::string::npos || end == 0) {
            note(ImageFault::BadStructure);
        }
        const std::string keyword = data.substr(0, std::min(end, longestKeyword));
        m_info.hasXmp = m_info.hasXmp || keyword == "XML:com.adobe.xmp" || keyword == "Raw profile type xmp";
        m_info.hasExif = m_info.hasExif || keyword == "Raw profile type exif" || keyword == "Raw profile type APP1";
        m_info.metadataBytes += m_length;
        addText(keyword);
    }

    // Section 11.2.3 and 11.3.2.1: colours, and how opaque each of them is.
    void readColours() {
        const bool isPalette = m_type == "PLTE";
        if (isPalette && (m_length == 0 || m_length % 3 != 0 || m_length > 3 * mostColours || m_sawPalette)) {
            note(ImageFault::BadStructure);
        }
        if (m_info.colour == ColourType::Palette || isPalette) {
            (isPalette ? m_palette : m_opacity) = m_gathered.bytes();
        }
        m_sawPalette = m_sawPalette || isPalette;
    }

    void judgePalette() {
        const auto colours = static_cast<std::uint32_t>(m_palette.size() / 3);
        const std::uint64_t pixels = std::uint64_t{m_info.width} * m_info.height;
        const std::uint64_t told = m_info.bitsPerSample < 16 ? std::uint64_t{1} << m_info.bitsPerSample : mostColours;
        const std::uint64_t shown = m_info.colour == ColourType::Palette ? std::min(pixels, told) : 0;
        m_info.unreachableColours = static_cast<std::uint32_t>(colours - std::min<std::uint64_t>(colours, shown));
        std::set<std::string_view> transparent;
        for (std::size_t i = 0; i < std::min<std::size_t>(m_opacity.size(), colours); ++i) {
            if (m_opacity[i] == 0) {
                transparent.insert(std::string_view(m_palette).substr(3 * i, 3));
            }
        }
        m_info.transparentColours = static_cast<std::uint32_t>(transparent.size());
    }

    void readOther() {
        m_info.hasColourProfile = m_info.hasColourProfile || m_type == "iCCP";
        m_info.animated = m_info.animated || m_type == "acTL";
        if (m_type == "IDAT") {
            m_sawPixels = true;
            if (m_info.colour == ColourType::Palette && !m_sawPalette) {
                note(ImageFault::BadStructure);
            }
        }
        if (std::find(plainChunks.begin(), plainChunks.end(), m_type) != plainChunks.end()) {
            return;
        }
        addOther(m_type);
        m_info.metadataBytes += m_length;
        if (m_type[0] >= 'A' && m_type[0] <= 'Z') { // critical: no reader may go on without knowing it
            note(ImageFault::BadStructure);
        }
    }

    void endChunk() {
        if (bigEndian32(m_gathered.bytes(), 0) != (m_crc ^ 0xFFFFFFFFU)) {
            note(ImageFault::BadChecksum);
        }
        if (m_type != "IEND") {
            startHeader();
            return;
        }
        m_state = State::AfterEnd;
        if (!m_sawPixels || m_length != 0) {
            note(ImageFault::BadStructure);
        }
    }

    void close() override {
        judgePalette();
        if (m_state != State::AfterEnd && m_state != State::Lost) {
            note(ImageFault::Truncated);
        }
    }

    State m_state = State::Signature;
    Gatherer m_gathered;
    std::string m_type;
    std::uint32_t m_length = 0;
    std::uint32_t m_left = 0; // data bytes of the chunk still to come
    std::uint32_t m_crc = 0;
    std::string m_palette, m_opacity; // at most 768 and 256 bytes
    bool m_sawHeader = false;
    bool m_sawPalette = false;
    bool m_sawPixels = false;
};

} // namespace

std::unique_ptr<Walker> pngWalker() {
    return std::make_unique<PngWalker>();
}

} // namespace outcheck::media
