// SPDX-License-Identifier: GPL-3.0-or-later
// A picture that is already decoded: fitted to the view, at 100% (one pixel of the picture on one of the screen) or
// zoomed, moved by dragging and by keys. A part of it can be marked: by dragging with Shift (or in marking mode
// without), by Shift and the arrow keys; Ctrl and the arrow keys move the mark, Escape takes it away.
#pragma once

#include "desktop/preview/newest_task.h"

#include <QAbstractScrollArea>
#include <QImage>

namespace outcheck::preview {

class ImageView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit ImageView(QWidget* parent = nullptr);

    void setImage(const QImage& image);
    const QImage& image() const { return m_image; }
    // Screen pixels for one pixel of the picture.
    double zoom() const;
    bool isFitted() const { return m_fitted; }
    // The marked part, in pixels of image(); empty where none is.
    QRect region() const { return m_region; }
    // Marks what of this lies in the picture, and moves there where it is not in sight.
    void setRegion(const QRect& region);
    // Whether parts of it can be marked at all; at first they can.
    void setMarkable(bool markable);
    // Whether dragging marks also without Shift.
    void setMarking(bool marking);

public slots:
    void zoomToFit();
    void zoomToActualSize();
    void zoomIn();
    void zoomOut();

signals:
    void zoomChanged();
    void regionChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    double fittingZoom() const;
    // Keeps the point of the picture that is under `anchor` (viewport) where it is.
    void setZoom(double zoom, const QPointF& anchor);
    void scaleTo(const QSize& wanted);
    QSizeF shownSize() const; // logical pixels
    void updateBars();
    QPointF origin() const; // of the picture in the viewport
    QPoint pixelAt(const QPointF& position) const;
    void markTo(const QPoint& pixel);
    void changeRegion(const QRect& region);
    void moveToRegion();
    // Whether the key is one for the mark.
    bool keyOnRegion(const QKeyEvent& event);
    void paintRegion(QPainter& painter) const;

    QImage m_image;
    QImage m_scaled; // for the zoom it was made at, when the picture is shown smaller
    QSize m_scaling; // being made
    NewestTask m_scaler;
    double m_zoom = 1;
    bool m_fitted = true;
    QPoint m_dragFrom;
    bool m_dragging = false;
    QRect m_region;
    QPoint m_markFrom; // pixel
    bool m_markable = true;
    bool m_marking = false;
    bool m_isMarkBeingMade = false;
};

} // namespace outcheck::preview
