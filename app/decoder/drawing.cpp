// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoder/drawing.h"

#include "media/image_info.h"

#include <QFont>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <algorithm>
#include <cmath>

namespace outcheck::decoder {

namespace {

constexpr qsizetype maximumDrawingBytes = qsizetype{64} << 20U; // its tree takes many times that
constexpr double closeLook = 2400;                              // pixels of the longer side

QFont typeface(bool isBold, bool isItalic) {
    QFont font(QStringLiteral("DejaVu Sans"), 12);
    font.setBold(isBold);
    font.setItalic(isItalic);
    return font;
}

// Paints what a drawing may hold, so that faces are open and the raster engine has started its thread.
void warmUp() {
    QImage image(512, 512, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QRadialGradient gradient(256, 256, 256);
    gradient.setColorAt(0, Qt::white);
    gradient.setColorAt(1, Qt::black);
    QPainterPath rings;
    for (int radius = 8; radius < 256; radius += 8) {
        rings.addEllipse(QPointF(256, 256), radius, radius);
    }
    painter.fillPath(rings, gradient);
    for (const bool isBold : {false, true}) {
        for (const bool isItalic : {false, true}) {
            // Kept for ever, and with it the open face.
            painter.setFont(*new QFont(typeface(isBold, isItalic)));
            painter.drawText(QPointF(20, 40), QStringLiteral("Outcheck 0123456789"));
        }
    }
}

bool isDrawing(const QByteArray& bytes) {
    const media::ContentKind kind = media::kindBySignature(std::string_view(
        bytes.constData(), static_cast<std::size_t>(std::min<qsizetype>(bytes.size(), qsizetype{64} << 10U))));
    return kind == media::ContentKind::Svg || kind == media::ContentKind::Xml;
}

bool hasViewBox(const QByteArray& bytes) {
    QXmlStreamReader reader(bytes);
    return reader.readNextStartElement() && reader.attributes().hasAttribute(QLatin1String("viewBox"));
}

QSize pictureSize(const QSizeF& given, const Wanted& wanted) {
    const double width = given.width();
    const double height = given.height();
    const double scale = std::min({std::max(1.0, closeLook / std::max(width, height)), wanted.maximumWidth / width,
                                   wanted.maximumHeight / height,
                                   std::sqrt(static_cast<double>(wanted.maximumPixels) / width / height)});
    return {std::max(1, static_cast<int>(width * scale)), std::max(1, static_cast<int>(height * scale))};
}

} // namespace

void prepareDrawing(int& argumentCount, char** arguments) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("XDG_RUNTIME_DIR", "/dev/null");       // else Qt makes a folder there
    new QGuiApplication(argumentCount, arguments); // kept for ever: texts are drawn with what it knows
    QGuiApplication::setFont(typeface(false, false));
    warmUp();
}

std::variant<Picture, ExitCode> draw(QByteArray bytes, const Wanted& wanted) {
    if (!isDrawing(bytes)) {
        return exitNotAnImage;
    }
    if (bytes.size() > maximumDrawingBytes) {
        return exitTooLarge;
    }
    // Under another name nobody asks for a typeface that cannot be opened, which would be drawn as boxes.
    bytes.replace("font-family", "face-family");
    QSvgRenderer renderer;
    if (!renderer.load(bytes)) {
        return exitDamaged;
    }
    const QSize given = renderer.defaultSize();
    if (given.isEmpty()) {
        return exitDamaged;
    }
    if (!hasViewBox(bytes)) {
        renderer.setViewBox(QRect(QPoint(), given)); // else what is drawn counts as the whole sheet
    }
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QImage image(pictureSize(given, wanted), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) {
        return exitOutOfMemory;
    }
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    renderer.render(&painter, QRectF(image.rect()));
    painter.end();
    const QSize size = image.size();
    return Picture{std::move(image), size};
}

} // namespace outcheck::decoder
