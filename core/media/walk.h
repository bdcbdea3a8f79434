// SPDX-License-Identifier: GPL-3.0-or-later
// What the walkers of the image formats share: bytes gathered over block borders, an account that notes each thing
// once.
#pragma once

#include "media/image_info.h"

#include <algorithm>
#include <bitset>

namespace outcheck::media {

// Gathers a number of bytes from blocks of any size.
class Gatherer {
public:
    void want(std::size_t size) {
        m_bytes.clear();
        m_wanted = size;
    }
    // Takes what is still wanted from the front of the block. Gives whether all is there.
    bool takeFrom(std::string_view& block) {
        const std::size_t taken = std::min(m_wanted - m_bytes.size(), block.size());
        m_bytes += block.substr(0, taken);
        block.remove_prefix(taken);
        return m_bytes.size() == m_wanted;
    }
    const std::string& bytes() const { return m_bytes; }

private:
    std::string m_bytes;
    std::size_t m_wanted = 0;
};

// Big-endian numbers; the caller has checked that the bytes are there.
inline std::uint32_t bigEndian16(std::string_view bytes, std::size_t at) {
    return static_cast<std::uint32_t>(static_cast<std::uint8_t>(bytes[at])) << 8U |
           static_cast<std::uint8_t>(bytes[at + 1]);
}
inline std::uint32_t bigEndian32(std::string_view bytes, std::size_t at) {
    return bigEndian16(bytes, at) << 16U | bigEndian16(bytes, at + 2);
}

// One image format, walked as its bytes come.
class Walker {
public:
    Walker() = default;
    Walker(const Walker&) = delete;
    Walker& operator=(const Walker&) = delete;
    virtual ~Walker() = default;
    virtual void push(std::string_view bytes) = 0;
    ImageInfo finish();

protected:
    // What only the end of the bytes can tell.
    virtual void close() = 0;
    void note(ImageFault fault) { m_faults.set(static_cast<std::size_t>(fault)); }
    void addText(std::string_view name);
    void addOther(std::string_view name);
    void addExif(std::string_view tiff);
    void takeAfterEnd(std::string_view bytes);
    ImageInfo m_info;

private:
    std::bitset<8> m_faults;
    std::string m_afterEnd; // the first bytes behind the end
};

std::unique_ptr<Walker> pngWalker();
std::unique_ptr<Walker> jpegWalker();

// What an EXIF block (a TIFF structure) holds; false for both where it is broken.
struct ExifSummary {
    bool hasGps = false;
    bool hasThumbnail = false;
};
ExifSummary summaryOfExif(std::string_view tiff);

} // namespace outcheck::media
