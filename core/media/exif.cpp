// SPDX-License-Identifier: GPL-3.0-or-later
// EXIF 2.32, section 4.5: image file directories of twelve-byte entries.
#include "media/walk.h"

#include <optional>

namespace outcheck::media {

namespace {

constexpr std::uint32_t gpsDirectoryTag = 0x8825;

class TiffReader {
public:
    explicit TiffReader(std::string_view bytes) : m_bytes(bytes), m_little(bytes.starts_with("II")) {}

    std::optional<std::uint32_t> number(std::size_t at, std::size_t size) const {
        if (at > m_bytes.size() || m_bytes.size() - at < size) {
            return std::nullopt;
        }
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < size; ++i) {
            value = value << 8U | static_cast<std::uint8_t>(m_bytes[at + (m_little ? size - 1 - i : i)]);
        }
        return value;
    }

private:
    std::string_view m_bytes;
    bool m_little;
};

} // namespace

ExifSummary summaryOfExif(std::string_view tiff) {
    const TiffReader reader(tiff);
    ExifSummary summary;
    const auto directory = reader.number(4, 4);
    const auto entries = directory ? reader.number(*directory, 2) : std::nullopt;
    if (!entries) {
        return summary;
    }
    std::size_t at = std::size_t{*directory} + 2;
    for (std::uint32_t i = 0; i < *entries; ++i, at += 12) {
        const auto tag = reader.number(at, 2);
        if (!tag) {
            return summary;
        }
        summary.hasGps = summary.hasGps || *tag == gpsDirectoryTag;
    }
    // The first directory is of the picture, a second one of its thumbnail.
    summary.hasThumbnail = reader.number(at, 4).value_or(0) != 0;
    return summary;
}

} // namespace outcheck::media
