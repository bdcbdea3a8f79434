// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/image_info.h"

#include "base/utf8.h"
#include "media/walk.h"

namespace outcheck::media {

namespace {

constexpr std::size_t signatureBytes = 4096;

constexpr ImageFault allFaults[] = {ImageFault::Truncated,  ImageFault::BadStructure,  ImageFault::BadChecksum,
                                    ImageFault::AbsurdSize, ImageFault::BytesAfterEnd, ImageFault::NotAnImage};

void addOnce(std::vector<std::string>& names, std::string_view name) {
    const std::string shown = printable(name);
    if (names.size() < ImageInfo::maximumNames && std::find(names.begin(), names.end(), shown) == names.end()) {
        names.push_back(shown);
    }
}

} // namespace

std::string_view nameOf(ColourType type) {
    switch (type) {
    case ColourType::Unknown:
        return "unknown";
    case ColourType::Grey:
        return "grey";
    case ColourType::GreyAlpha:
        return "grey-alpha";
    case ColourType::Rgb:
        return "rgb";
    case ColourType::Rgba:
        return "rgba";
    case ColourType::Palette:
        return "palette";
    case ColourType::YCbCr:
        return "ycbcr";
    case ColourType::Cmyk:
        break;
    }
    return "cmyk";
}

std::string_view nameOf(ImageFault fault) {
    switch (fault) {
    case ImageFault::Truncated:
        return "truncated";
    case ImageFault::BadStructure:
        return "bad-structure";
    case ImageFault::BadChecksum:
        return "bad-checksum";
    case ImageFault::AbsurdSize:
        return "absurd-size";
    case ImageFault::BytesAfterEnd:
        return "bytes-after-end";
    case ImageFault::NotAnImage:
        break;
    }
    return "not-an-image";
}

bool ImageInfo::has(ImageFault fault) const {
    return std::find(faults.begin(), faults.end(), fault) != faults.end();
}

void Walker::addText(std::string_view name) {
    addOnce(m_info.textNames, name);
}
void Walker::addOther(std::string_view name) {
    addOnce(m_info.otherParts, name);
}

void Walker::addExif(std::string_view tiff) {
    const ExifSummary summary = summaryOfExif(tiff);
    m_info.hasExif = true;
    m_info.hasGps = m_info.hasGps || summary.hasGps;
    m_info.hasThumbnail = m_info.hasThumbnail || summary.hasThumbnail;
}

void Walker::takeAfterEnd(std::string_view bytes) {
    m_info.bytesAfterEnd += bytes.size();
    m_afterEnd += bytes.substr(0, signatureBytes - m_afterEnd.size());
}

ImageInfo Walker::finish() {
    close();
    const std::uint64_t pixels = std::uint64_t{m_info.width} * m_info.height;
    if (pixels == 0 || pixels > ImageInfo::maximumPixels) {
        note(ImageFault::AbsurdSize);
    }
    if (m_info.bytesAfterEnd > 0) {
        note(ImageFault::BytesAfterEnd);
        m_info.afterEnd = kindBySignature(m_afterEnd);
    }
    for (const ImageFault fault : allFaults) {
        if (m_faults.test(static_cast<std::size_t>(fault))) {
            m_info.faults.push_back(fault);
        }
    }
    return std::move(m_info);
}

struct ImageInspector::State {
    std::string first; // until the kind is known, and for what is no image
    std::unique_ptr<Walker> walker;
    ContentKind kind = ContentKind::Unknown;

    void choose() {
        if (first.starts_with("\x89PNG\r\n\x1A\n")) {
            kind = ContentKind::Png;
            walker = pngWalker();
        } else if (first.starts_with("\xFF\xD8\xFF")) {
            kind = ContentKind::Jpeg;
            walker = jpegWalker();
        }
        if (walker) {
            walker->push(first);
            first.clear();
        }
    }
};

ImageInspector::ImageInspector() : m_state(std::make_unique<State>()) {}
ImageInspector::~ImageInspector() = default;
ImageInspector::ImageInspector(ImageInspector&&) noexcept = default;
ImageInspector& ImageInspector::operator=(ImageInspector&&) noexcept = default;

void ImageInspector::push(std::string_view bytes) {
    if (!m_state->walker) {
        const std::size_t taken = std::min(signatureBytes - m_state->first.size(), bytes.size());
        const bool wasUndecided = m_state->first.size() < 8;
        m_state->first += bytes.substr(0, taken);
        bytes.remove_prefix(taken);
        if (wasUndecided && m_state->first.size() >= 8) {
            m_state->choose();
        }
    }
    if (m_state->walker) {
        m_state->walker->push(bytes);
    }
}

void ImageInspector::push(std::span<const std::byte> bytes) {
    push(std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
}

ImageInfo ImageInspector::finish() {
    if (!m_state->walker) {
        m_state->choose(); // fewer than eight bytes may still be the beginning of a JPEG
    }
    if (m_state->walker) {
        ImageInfo info = m_state->walker->finish();
        info.kind = m_state->kind;
        return info;
    }
    ImageInfo info;
    info.kind = kindBySignature(m_state->first);
    info.faults = {ImageFault::NotAnImage};
    return info;
}

ImageInfo inspectImage(std::string_view bytes) {
    ImageInspector inspector;
    inspector.push(bytes);
    return inspector.finish();
}

ImageInfo inspectImage(std::span<const std::byte> bytes) {
    return inspectImage(std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
}

} // namespace outcheck::media
