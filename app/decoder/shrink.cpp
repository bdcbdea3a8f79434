// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoder/shrink.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace outcheck::decoder {

namespace {

// Sums over the pixels that one new pixel covers; colours weighted by their opacity, or transparent ones would shine
// through.
struct Sum {
    std::uint64_t red = 0, green = 0, blue = 0, alpha = 0, pixels = 0;
};

int scaledFloor(int index, int from, int to) {
    return static_cast<int>(qint64{index} * from / to);
}
int scaledCeil(int index, int from, int to) {
    return static_cast<int>((qint64{index} * from + to - 1) / to);
}

void addRow(const uchar* row, int sourceWidth, std::vector<Sum>& sums) {
    const int width = static_cast<int>(sums.size());
    for (int x = 0; x < width; ++x) {
        Sum& sum = sums[static_cast<std::size_t>(x)];
        const int end = scaledCeil(x + 1, sourceWidth, width);
        for (int i = scaledFloor(x, sourceWidth, width); i < end; ++i) {
            const uchar* const pixel = row + qsizetype{i} * 4;
            const std::uint64_t alpha = pixel[3];
            sum.red += pixel[0] * alpha;
            sum.green += pixel[1] * alpha;
            sum.blue += pixel[2] * alpha;
            sum.alpha += alpha;
            ++sum.pixels;
        }
    }
}

void writeRow(const std::vector<Sum>& sums, uchar* row) {
    for (const Sum& sum : sums) {
        const std::uint64_t weight = std::max<std::uint64_t>(sum.alpha, 1);
        const std::array values = {(sum.red + weight / 2) / weight, (sum.green + weight / 2) / weight,
                                   (sum.blue + weight / 2) / weight, (sum.alpha + sum.pixels / 2) / sum.pixels};
        for (const std::uint64_t value : values) {
            *row++ = static_cast<uchar>(value);
        }
    }
}

} // namespace

int stripRows(const QImage& image) {
    return std::max(1, (1 << 16) / image.width());
}

QImage rgbaStrip(const QImage& image, int top, int rows) {
    return image.copy(0, top, image.width(), rows).convertToFormat(QImage::Format_RGBA8888);
}

QImage shrunk(const QImage& image, QSize size) {
    QImage result(size, QImage::Format_RGBA8888);
    if (result.isNull()) {
        return result;
    }
    std::vector<Sum> sums(static_cast<std::size_t>(size.width()));
    for (int y = 0; y < size.height(); ++y) {
        std::fill(sums.begin(), sums.end(), Sum{});
        const int end = scaledCeil(y + 1, image.height(), size.height());
        for (int row = scaledFloor(y, image.height(), size.height()); row < end; ++row) {
            const QImage strip = rgbaStrip(image, row, 1);
            if (strip.isNull()) {
                return {};
            }
            addRow(strip.constScanLine(0), image.width(), sums);
        }
        writeRow(sums, result.scanLine(y));
    }
    return result;
}

} // namespace outcheck::decoder
