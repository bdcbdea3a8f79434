// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/image_view.h"

#include "desktop/preview/severity_style.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace outcheck::preview {

namespace {

constexpr double smallestZoom = 0.01;
constexpr double largestZoom = 32;
constexpr double zoomStep = 1.25;

// Two greys near the base, so that transparency shows on light and dark alike.
void fillCheckerboard(QPainter& painter, const QRectF& area, const QPalette& palette) {
    const QColor first = palette.color(QPalette::Base);
    const QColor second = tinted(first, palette.color(QPalette::Text), 0.10);
    constexpr int square = 10;
    QImage tile(square * 2, square * 2, QImage::Format_RGB32);
    tile.fill(first);
    {
        QPainter tilePainter(&tile);
        tilePainter.fillRect(0, 0, square, square, second);
        tilePainter.fillRect(square, square, square, square, second);
    }
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setBrushOrigin(area.topLeft());
    painter.fillRect(area, QBrush(tile));
    painter.restore();
}

} // namespace

ImageView::ImageView(QWidget* parent) : QAbstractScrollArea(parent), m_scaler([this] { m_scaling = {}; }) {
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Picture"));
    for (QScrollBar* bar : {horizontalScrollBar(), verticalScrollBar()}) {
        connect(bar, &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
    }
}

void ImageView::setImage(const QImage& image) {
    m_image = image;
    m_scaler.cancel();
    m_scaled = {};
    m_scaling = {};
    m_fitted = true;
    m_isMarkBeingMade = false;
    updateBars();
    viewport()->update();
    emit zoomChanged();
    changeRegion({});
}

double ImageView::fittingZoom() const {
    if (m_image.isNull()) {
        return 1;
    }
    constexpr int margin = 16;
    const double ratio = devicePixelRatioF();
    const double across = std::max(1.0, maximumViewportSize().width() - 2.0 * margin) * ratio / m_image.width();
    const double down = std::max(1.0, maximumViewportSize().height() - 2.0 * margin) * ratio / m_image.height();
    // A small picture is not blown up: its pixels would only look worse.
    return std::clamp(std::min({across, down, ratio}), smallestZoom, largestZoom);
}

double ImageView::zoom() const {
    return m_fitted ? fittingZoom() : m_zoom;
}

QSizeF ImageView::shownSize() const {
    return QSizeF(m_image.size()) * zoom() / devicePixelRatioF();
}

QPointF ImageView::origin() const {
    const QSizeF shown = shownSize();
    const auto start = [](double room, double size, int scrolled) {
        return size <= room ? std::floor((room - size) / 2) : -static_cast<double>(scrolled);
    };
    return {start(viewport()->width(), shown.width(), horizontalScrollBar()->value()),
            start(viewport()->height(), shown.height(), verticalScrollBar()->value())};
}

void ImageView::updateBars() {
    const QSizeF shown = m_image.isNull() || m_fitted ? QSizeF() : shownSize();
    const QSize room = viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(shown.width())) - room.width()));
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(shown.height())) - room.height()));
    horizontalScrollBar()->setPageStep(room.width());
    verticalScrollBar()->setPageStep(room.height());
    const int step = fontMetrics().height() * 2;
    horizontalScrollBar()->setSingleStep(step);
    verticalScrollBar()->setSingleStep(step);
    const bool canMove = horizontalScrollBar()->maximum() > 0 || verticalScrollBar()->maximum() > 0;
    viewport()->setCursor((m_marking && m_markable) || m_isMarkBeingMade ? Qt::CrossCursor
                          : !canMove                                     ? Qt::ArrowCursor
                          : m_dragging                                   ? Qt::ClosedHandCursor
                                                                         : Qt::OpenHandCursor);
}

void ImageView::setZoom(double wanted, const QPointF& anchor) {
    if (m_image.isNull()) {
        return;
    }
    const double before = zoom() / devicePixelRatioF();
    const QPointF inPicture = (anchor - origin()) / before;
    m_zoom = std::clamp(wanted, smallestZoom, largestZoom);
    m_fitted = false;
    updateBars();
    const double now = m_zoom / devicePixelRatioF();
    horizontalScrollBar()->setValue(static_cast<int>(std::lround(inPicture.x() * now - anchor.x())));
    verticalScrollBar()->setValue(static_cast<int>(std::lround(inPicture.y() * now - anchor.y())));
    viewport()->update();
    emit zoomChanged();
}

void ImageView::zoomToFit() {
    m_fitted = true;
    updateBars();
    viewport()->update();
    emit zoomChanged();
}

void ImageView::zoomToActualSize() {
    setZoom(1, QRectF(viewport()->rect()).center());
}

void ImageView::zoomIn() {
    setZoom(zoom() * zoomStep, QRectF(viewport()->rect()).center());
}

void ImageView::zoomOut() {
    setZoom(zoom() / zoomStep, QRectF(viewport()->rect()).center());
}

void ImageView::scaleTo(const QSize& wanted) {
    constexpr qint64 atOnce = 3'000'000; // pixels that are averaged in a few milliseconds
    if (m_scaled.size() == wanted || m_scaling == wanted) {
        return;
    }
    if (qint64{m_image.width()} * m_image.height() <= atOnce) {
        m_scaled = m_image.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        return;
    }
    m_scaling = wanted;
    m_scaler.start([this, image = m_image, wanted](const NewestTask::Reporter& reporter) {
        const QImage scaled = image.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        reporter.post([this, scaled] {
            m_scaled = scaled;
            m_scaling = {};
            viewport()->update();
        });
    });
}

void ImageView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(),
                     tinted(palette().color(QPalette::Window), palette().color(QPalette::Text), 0.05));
    if (m_image.isNull()) {
        return;
    }
    const QRectF area(origin(), shownSize());
    if (m_image.hasAlphaChannel()) {
        fillCheckerboard(painter, area, palette());
    }
    const double factor = zoom();
    if (factor < 1) {
        // Drawing scaled down skips pixels; a properly averaged copy keeps thin lines and small print.
        const QSize wanted = (QSizeF(m_image.size()) * factor).toSize().expandedTo(QSize(1, 1));
        scaleTo(wanted);
        painter.drawImage(area, m_scaled.size() == wanted ? m_scaled : m_image);
    } else {
        painter.setRenderHint(QPainter::SmoothPixmapTransform, factor < 2);
        painter.drawImage(area, m_image);
    }
    painter.setPen(gridLine(palette()));
    painter.drawRect(area.adjusted(-1, -1, 0, 0));
    paintRegion(painter);
}

void ImageView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
    if (m_fitted) {
        emit zoomChanged();
    }
}

void ImageView::wheelEvent(QWheelEvent* event) {
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const double steps = event->angleDelta().y() / 120.0;
        setZoom(zoom() * std::pow(zoomStep, steps), event->position());
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void ImageView::keyPressEvent(QKeyEvent* event) {
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    event->accept();
    if (keyOnRegion(*event)) {
        return;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    case Qt::Key_0:
        if (control) {
            zoomToFit();
            return;
        }
        break;
    case Qt::Key_1:
        if (control) {
            zoomToActualSize();
            return;
        }
        break;
    case Qt::Key_Left:
        horizontalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepSub);
        return;
    case Qt::Key_Right:
        horizontalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        return;
    case Qt::Key_Up:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepSub);
        return;
    case Qt::Key_Down:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        return;
    case Qt::Key_PageUp:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
        return;
    case Qt::Key_PageDown:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return;
    case Qt::Key_Home:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
        return;
    case Qt::Key_End:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
        return;
    default:
        break;
    }
    event->ignore();
}

void ImageView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    if (!m_image.isNull() && m_markable && (m_marking || event->modifiers().testFlag(Qt::ShiftModifier))) {
        m_isMarkBeingMade = true;
        m_markFrom = pixelAt(event->position());
    } else {
        m_dragging = true;
        m_dragFrom = event->position().toPoint();
    }
    updateBars();
}

void ImageView::mouseMoveEvent(QMouseEvent* event) {
    if (m_isMarkBeingMade) {
        markTo(pixelAt(event->position()));
        return;
    }
    if (!m_dragging) {
        return;
    }
    const QPoint position = event->position().toPoint();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (position - m_dragFrom).x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - (position - m_dragFrom).y());
    m_dragFrom = position;
}

void ImageView::mouseReleaseEvent(QMouseEvent*) {
    m_dragging = false;
    m_isMarkBeingMade = false;
    updateBars();
}

void ImageView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (m_fitted) {
        setZoom(1, event->position());
    } else {
        zoomToFit();
    }
}

void ImageView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        viewport()->update();
    }
}

} // namespace outcheck::preview
