// SPDX-License-Identifier: GPL-3.0-or-later
// JPEG (ITU-T T.81), annex B: markers, segments, entropy-coded data; JFIF and EXIF application segments.
#include "media/walk.h"

namespace outcheck::media {

namespace {

using namespace std::string_view_literals;

constexpr std::uint8_t startOfImage = 0xD8;
constexpr std::uint8_t endOfImage = 0xD9;
constexpr std::uint8_t startOfScan = 0xDA;
constexpr std::uint8_t comment = 0xFE;

bool isRestart(std::uint8_t marker) {
    return marker >= 0xD0 && marker <= 0xD7;
}
bool isApplication(std::uint8_t marker) {
    return marker >= 0xE0 && marker <= 0xEF;
}
bool isFrame(std::uint8_t marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

class JpegWalker : public Walker {
public:
    JpegWalker() { m_gathered.want(2); }

    void push(std::string_view bytes) override {
        while (!bytes.empty() && m_state != State::Lost) {
            step(bytes);
        }
    }

private:
    enum class State { Start, Prefix, Marker, Length, Segment, Scan, ScanMarker, AfterEnd, Lost };

    void step(std::string_view& bytes) {
        switch (m_state) {
        case State::Start:
            if (m_gathered.takeFrom(bytes)) {
                m_state = State::Prefix;
            }
            break;
        case State::Prefix:
            m_state = bytes.front() == '\xFF' ? State::Marker : lost();
            bytes.remove_prefix(1);
            break;
        case State::Marker:
        case State::ScanMarker:
            takeMarkerByte(static_cast<std::uint8_t>(bytes.front()));
            bytes.remove_prefix(1);
            break;
        case State::Length:
            if (m_gathered.takeFrom(bytes)) {
                startSegment();
            }
            break;
        case State::Segment:
            if (m_gathered.takeFrom(bytes)) {
                endSegment();
            }
            break;
        case State::Scan: {
            const std::size_t found = bytes.find('\xFF');
            bytes.remove_prefix(found == std::string_view::npos ? bytes.size() : found + 1);
            m_state = found == std::string_view::npos ? State::Scan : State::ScanMarker;
            break;
        }
        case State::AfterEnd:
            takeAfterEnd(bytes);
            bytes = {};
            break;
        case State::Lost:
            break;
        }
    }

    State lost() {
        note(ImageFault::BadStructure);
        return State::Lost;
    }

    // The byte behind 0xFF.
    void takeMarkerByte(std::uint8_t byte) {
        if (byte == 0xFF) {
            return; // fill byte
        }
        if (m_state == State::ScanMarker && (byte == 0 || isRestart(byte))) {
            m_state = State::Scan;
            return;
        }
        if (byte == endOfImage) {
            m_state = State::AfterEnd;
            if (!m_sawFrame || !m_sawScan) {
                note(ImageFault::BadStructure);
            }
            return;
        }
        if (byte == 0 || byte == 0x01 || byte == startOfImage || isRestart(byte)) {
            m_state = lost();
            return;
        }
        m_marker = byte;
        m_state = State::Length;
        m_gathered.want(2);
    }

    void startSegment() {
        const std::uint32_t length = bigEndian16(m_gathered.bytes(), 0);
        if (length < 2) {
            m_state = lost();
            return;
        }
        m_state = State::Segment;
        m_gathered.want(length - 2);
        if (length == 2) {
            endSegment();
        }
    }

    void endSegment() {
        const std::string_view data = m_gathered.bytes();
        if (isFrame(m_marker)) {
            readFrame(data);
        } else if (isApplication(m_marker)) {
            readApplication(data);
        } else if (m_marker == comment) {
            addText("comment");
            m_info.metadataBytes += data.size();
        }
        m_sawScan = m_sawScan || m_marker == startOfScan;
        m_state = m_marker == startOfScan ? State::Scan : State::Prefix;
    }

    void readFrame(std::string_view data) {
        if (m_sawFrame || data.size() < 6) {
            note(ImageFault::BadStructure);
            return;
        }
        m_sawFrame = true;
        m_info.bitsPerSample = static_cast<std::uint8_t>(data[0]);
        m_info.height = bigEndian16(data, 1);
        m_info.width = bigEndian16(data, 3);
        m_info.interlaced = (m_marker & 0x03U) == 2;
        m_components = static_cast<std::uint8_t>(data[5]);
        if (data.size() != 6 + 3 * std::size_t{m_components}) {
            note(ImageFault::BadStructure);
        }
    }

    void readApplication(std::string_view data) {
        const unsigned number = m_marker & 0x0FU;
        if (number == 0 && data.starts_with("JFIF\0"sv)) {
            m_info.hasThumbnail = m_info.hasThumbnail || (data.size() >= 14 && data[12] != 0 && data[13] != 0);
        } else if (number == 0 && data.starts_with("JFXX\0"sv)) {
            m_info.hasThumbnail = true;
        } else if (number == 1 && data.starts_with("Exif\0"sv)) {
            addExif(data.substr(std::min<std::size_t>(6, data.size())));
            m_info.metadataBytes += data.size();
        } else if (number == 1 && data.starts_with("http://ns.adobe.com/x")) {
            m_info.hasXmp = true;
            m_info.metadataBytes += data.size();
        } else if (number == 2 && data.starts_with("ICC_PROFILE\0"sv)) {
            m_info.hasColourProfile = true;
        } else if (number == 14 && data.starts_with("Adobe")) {
            m_adobeTransform = data.size() >= 12 ? static_cast<std::uint8_t>(data[11]) : 0;
        } else {
            addOther("APP" + std::to_string(number));
            m_info.metadataBytes += data.size();
        }
    }

    void close() override {
        if (m_state != State::AfterEnd && m_state != State::Lost) {
            note(ImageFault::Truncated);
        }
        if (m_components == 1) {
            m_info.colour = ColourType::Grey;
        } else if (m_components == 3) {
            m_info.colour = m_adobeTransform == 0 ? ColourType::Rgb : ColourType::YCbCr;
        } else if (m_components == 4) {
            m_info.colour = ColourType::Cmyk;
        }
    }

    State m_state = State::Start;
    Gatherer m_gathered;
    std::uint8_t m_marker = 0;
    std::uint8_t m_components = 0;
    int m_adobeTransform = -1; // −1: no Adobe segment
    bool m_sawFrame = false;
    bool m_sawScan = false;
};

} // namespace

std::unique_ptr<Walker> jpegWalker() {
    return std::make_unique<JpegWalker>();
}

} // namespace outcheck::media
