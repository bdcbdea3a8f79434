// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/signs.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace outcheck::desktop {

namespace {

// Hue in degrees and how bright, for a light and a dark ground. Lightness is chosen for a contrast of at least 4.5 : 1.
QColor hued(int hue, const QPalette& palette, int onLight = 82) {
    return isDark(palette) ? QColor::fromHsl(hue, 210, 168) : QColor::fromHsl(hue, 210, onLight);
}

void paintTick(QPainter& painter, const QRectF& box) {
    QPainterPath path;
    path.moveTo(box.left() + box.width() * 0.12, box.top() + box.height() * 0.55);
    path.lineTo(box.left() + box.width() * 0.40, box.top() + box.height() * 0.82);
    path.lineTo(box.left() + box.width() * 0.90, box.top() + box.height() * 0.20);
    painter.drawPath(path);
}

void paintCross(QPainter& painter, const QRectF& box) {
    const QRectF inner =
        box.adjusted(box.width() * 0.18, box.height() * 0.18, -box.width() * 0.18, -box.height() * 0.18);
    painter.drawLine(inner.topLeft(), inner.bottomRight());
    painter.drawLine(inner.topRight(), inner.bottomLeft());
}

QPolygonF triangle(const QRectF& box) {
    return {QPointF(box.center().x(), box.top() + box.height() * 0.06),
            QPointF(box.right(), box.bottom() - box.height() * 0.06),
            QPointF(box.left(), box.bottom() - box.height() * 0.06)};
}

void paintShape(QPainter& painter, const QRectF& box, Sign sign, const QColor& colour) {
    switch (sign) {
    case Sign::Block:
        painter.fillRect(
            box.adjusted(box.width() * 0.08, box.height() * 0.08, -box.width() * 0.08, -box.height() * 0.08), colour);
        return;
    case Sign::Query:
        painter.setBrush(colour);
        painter.setPen(Qt::NoPen);
        painter.drawPolygon(triangle(box));
        return;
    case Sign::Note:
        painter.setBrush(colour);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(
            box.adjusted(box.width() * 0.16, box.height() * 0.16, -box.width() * 0.16, -box.height() * 0.16));
        return;
    case Sign::Clean:
    case Sign::Approve:
        paintTick(painter, box);
        return;
    case Sign::Waiting:
        painter.drawEllipse(
            box.adjusted(box.width() * 0.2, box.height() * 0.2, -box.width() * 0.2, -box.height() * 0.2));
        return;
    case Sign::Incomplete: {
        const QRectF ring =
            box.adjusted(box.width() * 0.1, box.height() * 0.1, -box.width() * 0.1, -box.height() * 0.1);
        painter.drawEllipse(ring);
        painter.setBrush(colour);
        painter.drawPie(ring, 90 * 16, -180 * 16);
        return;
    }
    case Sign::Changed: {
        const QRectF ring =
            box.adjusted(box.width() * 0.12, box.height() * 0.12, -box.width() * 0.12, -box.height() * 0.12);
        painter.drawArc(ring, 60 * 16, 270 * 16);
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF{QPointF(ring.right() - box.width() * 0.3, ring.top()),
                                      QPointF(ring.right(), ring.top()),
                                      QPointF(ring.right(), ring.top() + box.height() * 0.3)});
        return;
    }
    case Sign::Excluded: {
        const QRectF ring =
            box.adjusted(box.width() * 0.1, box.height() * 0.1, -box.width() * 0.1, -box.height() * 0.1);
        painter.drawEllipse(ring);
        painter.drawLine(QPointF(ring.left() + ring.width() * 0.15, ring.top() + ring.height() * 0.15),
                         QPointF(ring.right() - ring.width() * 0.15, ring.bottom() - ring.height() * 0.15));
        return;
    }
    case Sign::Missing: {
        QPen pen = painter.pen();
        pen.setStyle(Qt::DotLine);
        painter.setPen(pen);
        painter.drawRect(
            box.adjusted(box.width() * 0.15, box.height() * 0.08, -box.width() * 0.15, -box.height() * 0.08));
        return;
    }
    case Sign::Unreadable:
    case Sign::Reject:
        paintCross(painter, box);
        return;
    case Sign::Withheld: {
        const QRectF body(box.left() + box.width() * 0.15, box.top() + box.height() * 0.45, box.width() * 0.7,
                          box.height() * 0.5);
        painter.fillRect(body, colour);
        painter.drawArc(QRectF(box.left() + box.width() * 0.28, box.top() + box.height() * 0.08, box.width() * 0.44,
                               box.height() * 0.7),
                        0, 180 * 16);
        return;
    }
    case Sign::Dismissed:
        painter.drawRect(
            box.adjusted(box.width() * 0.12, box.height() * 0.12, -box.width() * 0.12, -box.height() * 0.12));
        return;
    case Sign::Unlisted:
        painter.drawRect(
            box.adjusted(box.width() * 0.15, box.height() * 0.08, -box.width() * 0.15, -box.height() * 0.08));
        painter.drawLine(QPointF(box.center().x(), box.top() + box.height() * 0.28),
                         QPointF(box.center().x(), box.bottom() - box.height() * 0.28));
        painter.drawLine(QPointF(box.left() + box.width() * 0.32, box.center().y()),
                         QPointF(box.right() - box.width() * 0.32, box.center().y()));
        return;
    case Sign::OutOfDate: {
        const QRectF ring =
            box.adjusted(box.width() * 0.1, box.height() * 0.1, -box.width() * 0.1, -box.height() * 0.1);
        painter.drawEllipse(ring);
        painter.drawLine(ring.center(), QPointF(ring.center().x(), ring.top() + ring.height() * 0.2));
        painter.drawLine(ring.center(), QPointF(ring.right() - ring.width() * 0.25, ring.center().y()));
        return;
    }
    case Sign::RequestChanges: {
        const double middle = box.center().y();
        painter.drawLine(QPointF(box.left() + box.width() * 0.9, middle),
                         QPointF(box.left() + box.width() * 0.15, middle));
        painter.drawLine(QPointF(box.left() + box.width() * 0.15, middle),
                         QPointF(box.left() + box.width() * 0.45, box.top() + box.height() * 0.22));
        painter.drawLine(QPointF(box.left() + box.width() * 0.15, middle),
                         QPointF(box.left() + box.width() * 0.45, box.bottom() - box.height() * 0.22));
        return;
    }
    case Sign::KindTable: {
        const QRectF frame =
            box.adjusted(box.width() * 0.06, box.height() * 0.12, -box.width() * 0.06, -box.height() * 0.12);
        painter.drawRect(frame);
        painter.drawLine(QPointF(frame.left(), frame.top() + frame.height() / 3),
                         QPointF(frame.right(), frame.top() + frame.height() / 3));
        painter.drawLine(QPointF(frame.left(), frame.top() + frame.height() * 2 / 3),
                         QPointF(frame.right(), frame.top() + frame.height() * 2 / 3));
        painter.drawLine(QPointF(frame.center().x(), frame.top()), QPointF(frame.center().x(), frame.bottom()));
        return;
    }
    case Sign::KindImage: {
        const QRectF frame =
            box.adjusted(box.width() * 0.06, box.height() * 0.12, -box.width() * 0.06, -box.height() * 0.12);
        painter.drawRect(frame);
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF{QPointF(frame.left(), frame.bottom()),
                                      QPointF(frame.left() + frame.width() * 0.4, frame.top() + frame.height() * 0.35),
                                      QPointF(frame.right() - frame.width() * 0.1, frame.bottom())});
        return;
    }
    case Sign::KindText:
        for (const double share : {0.2, 0.4, 0.6, 0.8}) {
            const double end = share > 0.7 ? 0.6 : 0.94;
            painter.drawLine(QPointF(box.left() + box.width() * 0.06, box.top() + box.height() * share),
                             QPointF(box.left() + box.width() * end, box.top() + box.height() * share));
        }
        return;
    case Sign::KindOther:
        painter.drawRect(
            box.adjusted(box.width() * 0.15, box.height() * 0.08, -box.width() * 0.15, -box.height() * 0.08));
        return;
    }
}

void paintIn(QPainter& painter, const QRectF& box, Sign sign, const QColor& colour) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool heavy = sign == Sign::Clean || sign == Sign::Approve || sign == Sign::Reject ||
                       sign == Sign::Unreadable || sign == Sign::RequestChanges;
    painter.setPen(
        QPen(colour, std::max(1.0, box.width() * (heavy ? 0.15 : 0.09)), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    paintShape(painter, box, sign, colour);
    painter.restore();
}

class SignEngine final : public QIconEngine {
public:
    explicit SignEngine(Sign sign) : m_sign(sign) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled) {
            palette.setCurrentColorGroup(QPalette::Disabled);
        }
        const double side = std::min(rect.width(), rect.height());
        QRectF box(0, 0, side * 0.86, side * 0.86);
        box.moveCenter(QRectF(rect).center());
        // On the highlight only its own text colour is sure to be seen; the shape tells the state.
        paintIn(*painter, box, m_sign,
                mode == QIcon::Selected ? palette.color(QPalette::HighlightedText) : colourOf(m_sign, palette));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }

    QIconEngine* clone() const override { return new SignEngine(m_sign); }

private:
    Sign m_sign;
};

} // namespace

Sign signOf(rules::Severity severity) {
    switch (severity) {
    case rules::Severity::Block:
        return Sign::Block;
    case rules::Severity::Query:
        return Sign::Query;
    case rules::Severity::Note:
        break;
    }
    return Sign::Note;
}

Sign signOf(workspace::OutputKind kind) {
    switch (kind) {
    case workspace::OutputKind::Csv:
        return Sign::KindTable;
    case workspace::OutputKind::Png:
    case workspace::OutputKind::Jpeg:
    case workspace::OutputKind::Svg:
        return Sign::KindImage;
    case workspace::OutputKind::Log:
    case workspace::OutputKind::Text:
    case workspace::OutputKind::Markdown:
        return Sign::KindText;
    default:
        return Sign::KindOther;
    }
}

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

QColor tinted(const QColor& base, const QColor& colour, double share) {
    const auto mix = [share](int from, int to) { return static_cast<int>(from + (to - from) * share + 0.5); };
    return {mix(base.red(), colour.red()), mix(base.green(), colour.green()), mix(base.blue(), colour.blue())};
}

QColor mutedText(const QPalette& palette) {
    return tinted(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.32);
}

QColor colourOf(Sign sign, const QPalette& palette) {
    if (palette.currentColorGroup() == QPalette::Disabled) {
        return palette.color(QPalette::Disabled, QPalette::Text);
    }
    switch (sign) {
    case Sign::Block:
    case Sign::Reject:
    case Sign::Missing:
    case Sign::Unreadable:
        return hued(2, palette);
    case Sign::Query:
    case Sign::RequestChanges:
    case Sign::Changed:
    case Sign::Unlisted:
    case Sign::Incomplete:
        return hued(33, palette);
    case Sign::Note:
        return hued(212, palette);
    case Sign::Clean:
    case Sign::Approve:
        return hued(145, palette, 66); // green is bright to the eye
    case Sign::Waiting:
    case Sign::Excluded:
    case Sign::Withheld:
    case Sign::OutOfDate:
    case Sign::Dismissed:
    case Sign::KindTable:
    case Sign::KindImage:
    case Sign::KindText:
    case Sign::KindOther:
        break;
    }
    return mutedText(palette);
}

void paintSign(QPainter& painter, const QRectF& box, Sign sign, const QPalette& palette) {
    paintIn(painter, box, sign, colourOf(sign, palette));
}

QIcon signIcon(Sign sign) {
    return QIcon(new SignEngine(sign));
}

} // namespace outcheck::desktop
