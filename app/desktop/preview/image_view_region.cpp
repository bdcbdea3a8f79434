// SPDX-License-Identifier: GPL-3.0-or-later
// The marked part of a picture.
#include "desktop/preview/image_view.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <algorithm>
#include <cmath>

namespace outcheck::preview {

QPoint ImageView::pixelAt(const QPointF& position) const {
    const QPointF pixel = (position - origin()) * devicePixelRatioF() / zoom();
    return {std::clamp(static_cast<int>(std::floor(pixel.x())), 0, m_image.width() - 1),
            std::clamp(static_cast<int>(std::floor(pixel.y())), 0, m_image.height() - 1)};
}

void ImageView::markTo(const QPoint& pixel) {
    const QPoint least(std::min(m_markFrom.x(), pixel.x()), std::min(m_markFrom.y(), pixel.y()));
    const QPoint most(std::max(m_markFrom.x(), pixel.x()), std::max(m_markFrom.y(), pixel.y()));
    changeRegion(QRect(least, most));
}

void ImageView::changeRegion(const QRect& region) {
    const QRect inside = m_markable ? region & m_image.rect() : QRect();
    if (inside == m_region) {
        return;
    }
    m_region = inside;
    viewport()->update();
    emit regionChanged();
}

void ImageView::setRegion(const QRect& region) {
    changeRegion(region);
    moveToRegion();
}

void ImageView::setMarkable(bool markable) {
    m_markable = markable;
    changeRegion(markable ? m_region : QRect());
    updateBars();
}

void ImageView::setMarking(bool marking) {
    m_marking = marking;
    updateBars();
}

void ImageView::moveToRegion() {
    if (m_region.isEmpty() || m_fitted) {
        return;
    }
    const QPointF centre = QRectF(m_region).center() * zoom() / devicePixelRatioF();
    horizontalScrollBar()->setValue(static_cast<int>(centre.x()) - viewport()->width() / 2);
    verticalScrollBar()->setValue(static_cast<int>(centre.y()) - viewport()->height() / 2);
}

bool ImageView::keyOnRegion(const QKeyEvent& event) {
    if (m_image.isNull() || !m_markable) {
        return false;
    }
    if (event.key() == Qt::Key_Escape && !m_region.isEmpty()) {
        changeRegion({});
        return true;
    }
    const bool sizes = event.modifiers() == Qt::ShiftModifier;
    const bool moves = event.modifiers() == Qt::ControlModifier && !m_region.isEmpty();
    // A hundredth of the picture at a time.
    const QPoint step(std::max(1, m_image.width() / 100), std::max(1, m_image.height() / 100));
    QPoint by;
    switch (event.key()) {
    case Qt::Key_Left:
        by = {-step.x(), 0};
        break;
    case Qt::Key_Right:
        by = {step.x(), 0};
        break;
    case Qt::Key_Up:
        by = {0, -step.y()};
        break;
    case Qt::Key_Down:
        by = {0, step.y()};
        break;
    default:
        return false;
    }
    if (!sizes && !moves) {
        return false;
    }
    if (m_region.isEmpty()) { // begins in the middle of what is in sight
        const QPoint centre = pixelAt(QRectF(viewport()->rect()).center());
        changeRegion(QRect(centre - step * 5, centre + step * 5));
    } else if (sizes) {
        const QPoint corner = m_region.bottomRight() + by;
        changeRegion(QRect(m_region.topLeft(),
                           QPoint(std::max(corner.x(), m_region.left()), std::max(corner.y(), m_region.top()))));
    } else if (m_image.rect().contains(m_region.translated(by))) {
        changeRegion(m_region.translated(by));
    }
    return true;
}

// What lies around it is veiled, so that the part stands out on any picture.
void ImageView::paintRegion(QPainter& painter) const {
    if (m_region.isEmpty()) {
        return;
    }
    const double scale = zoom() / devicePixelRatioF();
    const QRectF part(origin() + QPointF(m_region.topLeft()) * scale, QSizeF(m_region.size()) * scale);
    QPainterPath around;
    around.setFillRule(Qt::OddEvenFill);
    around.addRect(QRectF(origin(), shownSize()));
    around.addRect(part);
    QColor veil = palette().color(QPalette::Shadow);
    veil.setAlpha(70);
    painter.fillPath(around, veil);
    painter.setPen(QPen(palette().color(QPalette::Base), 3));
    painter.drawRect(part);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
    painter.drawRect(part);
}

} // namespace outcheck::preview
