// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoder/decode.h"

#include "decoder/shrink.h"
#include "media/image_info.h"

#include <QBuffer>
#include <QImageReader>
#include <algorithm>
#include <cmath>

namespace outcheck::decoder {

namespace {

// Bytes for the picture in full size. Together with the file and a smaller copy that stays below the limit of
// confine().
constexpr qint64 maximumDecodedBytes = qint64{768} << 20U;

QSize fitting(QSize size, const Wanted& wanted) {
    const double width = size.width();
    const double height = size.height();
    const double byPixels = std::sqrt(static_cast<double>(wanted.maximumPixels) / (width * height));
    const double scale = std::min({1.0, wanted.maximumWidth / width, wanted.maximumHeight / height, byPixels});
    if (scale >= 1.0) {
        return size;
    }
    return {std::max(1, static_cast<int>(width * scale)), std::max(1, static_cast<int>(height * scale))};
}

qint64 decodedBytes(const media::ImageInfo& info) {
    return qint64{info.width} * qint64{info.height} * (info.bitsPerSample == 16 ? 8 : 4);
}

} // namespace

void loadCodecs() {
    for (const char* format : {"png", "jpeg"}) {
        QBuffer nothing;
        nothing.open(QIODevice::ReadOnly);
        QImageReader(&nothing, format).canRead(); // creates the handler, which loads its plugin
    }
    QImageReader::setAllocationLimit(static_cast<int>(maximumDecodedBytes >> 20U));
}

std::variant<Picture, ExitCode> decode(const QByteArray& bytes, const Wanted& wanted) {
    const media::ImageInfo info =
        media::inspectImage(std::string_view(bytes.data(), static_cast<std::size_t>(bytes.size())));
    if (info.has(media::ImageFault::NotAnImage)) {
        return exitNotAnImage;
    }
    // Codecs fill in what is missing; half a picture must not pass for a whole one.
    if (info.has(media::ImageFault::Truncated) || info.width == 0 || info.height == 0) {
        return exitDamaged;
    }
    if (info.has(media::ImageFault::AbsurdSize)) {
        return exitTooLarge;
    }
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, info.kind == media::ContentKind::Png ? "png" : "jpeg");
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize stored = reader.size();
    if (!stored.isValid() || stored != QSize(static_cast<int>(info.width), static_cast<int>(info.height))) {
        return exitDamaged;
    }
    if (decodedBytes(info) > maximumDecodedBytes) {
        return exitTooLarge;
    }
    QImage image = reader.read();
    if (image.isNull()) {
        return exitDamaged;
    }
    const QSize original = image.size(); // upright: the camera's turn is applied
    if (const QSize size = fitting(original, wanted); size != original) {
        image = shrunk(image, size);
        if (image.isNull()) {
            return exitOutOfMemory;
        }
    }
    return Picture{std::move(image), original};
}

} // namespace outcheck::decoder
