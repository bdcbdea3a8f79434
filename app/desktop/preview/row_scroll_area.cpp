// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/row_scroll_area.h"

#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>

namespace outcheck::preview {

int ScrollScale::barMaximum() const {
    return maximumTop <= static_cast<std::uint64_t>(barLimit) ? static_cast<int>(maximumTop) : barLimit;
}

int ScrollScale::toBar(std::uint64_t top) const {
    top = std::min(top, maximumTop);
    if (maximumTop <= static_cast<std::uint64_t>(barLimit)) {
        return static_cast<int>(top);
    }
    if (top == maximumTop) {
        return barLimit;
    }
    return static_cast<int>(static_cast<long double>(top) / static_cast<long double>(maximumTop) * barLimit);
}

std::uint64_t ScrollScale::toTop(int bar) const {
    if (maximumTop <= static_cast<std::uint64_t>(barLimit)) {
        return std::min(maximumTop, static_cast<std::uint64_t>(std::max(0, bar)));
    }
    if (bar >= barLimit) {
        return maximumTop;
    }
    const auto share = static_cast<long double>(std::max(0, bar)) / barLimit;
    return std::min(maximumTop, static_cast<std::uint64_t>(share * static_cast<long double>(maximumTop)));
}

RowScrollArea::RowScrollArea(QWidget* parent) : QAbstractScrollArea(parent), m_strip(new MarkStrip(this)) {
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setViewportMargins(0, 0, m_strip->preferredWidth(), 0);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (!m_settingBar) {
            setTopRow(ScrollScale{m_rowCount - std::min(m_rowCount, wholeRows())}.toTop(value));
        }
    });
    // On a scaled bar one step would be many rows: the arrows and the trough must still move by a row and a page.
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this](int action) {
        if (m_rowCount <= static_cast<std::uint64_t>(ScrollScale::barLimit)) {
            return;
        }
        const auto page = static_cast<std::int64_t>(wholeRows());
        switch (action) {
        case QAbstractSlider::SliderSingleStepAdd:
            scrollRows(1);
            break;
        case QAbstractSlider::SliderSingleStepSub:
            scrollRows(-1);
            break;
        case QAbstractSlider::SliderPageStepAdd:
            scrollRows(page);
            break;
        case QAbstractSlider::SliderPageStepSub:
            scrollRows(-page);
            break;
        default:
            return;
        }
        m_settingBar = true;
        verticalScrollBar()->setSliderPosition(verticalScrollBar()->value());
        m_settingBar = false;
    });
    connect(m_strip, &MarkStrip::positionChosen, this, [this](double share) {
        const auto row = static_cast<std::uint64_t>(share * static_cast<double>(m_rowCount));
        const std::uint64_t half = wholeRows() / 2;
        setTopRow(row > half ? row - half : 0);
    });
}

std::uint64_t RowScrollArea::wholeRows() const {
    const int rows = (viewport()->height() - m_headerHeight) / std::max(1, m_rowHeight);
    return static_cast<std::uint64_t>(std::max(1, rows));
}

void RowScrollArea::setTopRow(std::uint64_t row) {
    const std::uint64_t top = std::min(row, m_rowCount - std::min(m_rowCount, wholeRows()));
    if (top == m_top) {
        return;
    }
    m_top = top;
    updateBar();
    viewport()->update();
    viewMoved();
}

void RowScrollArea::scrollRows(std::int64_t rows) {
    if (rows < 0) {
        const auto back = static_cast<std::uint64_t>(-rows);
        setTopRow(m_top > back ? m_top - back : 0);
    } else {
        setTopRow(m_top + static_cast<std::uint64_t>(rows));
    }
}

void RowScrollArea::ensureRowVisible(std::uint64_t row) {
    const std::uint64_t fit = wholeRows();
    if (row >= m_top && row - m_top < fit) {
        return;
    }
    const bool near = row < m_top ? m_top - row <= fit : row - (m_top + fit - 1) <= fit;
    if (!near) {
        setTopRow(row > fit / 2 ? row - fit / 2 : 0);
    } else {
        setTopRow(row < m_top ? row : row - fit + 1);
    }
}

void RowScrollArea::setRowCount(std::uint64_t rows) {
    m_rowCount = rows;
    m_top = std::min(m_top, m_rowCount - std::min(m_rowCount, wholeRows()));
    updateBar();
    viewport()->update();
    viewMoved();
}

void RowScrollArea::setHeights(int row, int header) {
    m_rowHeight = std::max(1, row);
    m_headerHeight = header;
    m_strip->setRowHeight(m_rowHeight);
    placeStrip();
    updateBar();
    viewport()->update();
}

void RowScrollArea::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    setViewportMargins(0, 0, m_strip->preferredWidth(), 0);
    placeStrip();
    m_top = std::min(m_top, m_rowCount - std::min(m_rowCount, wholeRows()));
    updateBar();
    viewMoved();
}

void RowScrollArea::wheelEvent(QWheelEvent* event) {
    const QPoint angle = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ShiftModifier) || std::abs(angle.x()) > std::abs(angle.y())) {
        const int delta = angle.x() != 0 ? angle.x() : angle.y();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - delta);
        event->accept();
        return;
    }
    // An eighth of a degree is the unit, a notch is 120 and moves three rows; touchpads send parts of a notch.
    constexpr int unitsPerRow = 40;
    m_wheelRest += angle.y();
    const int rows = m_wheelRest / unitsPerRow;
    m_wheelRest -= rows * unitsPerRow;
    scrollRows(-rows);
    event->accept();
}

void RowScrollArea::updateBar() {
    const ScrollScale scale{m_rowCount - std::min(m_rowCount, wholeRows())};
    m_settingBar = true;
    verticalScrollBar()->setRange(0, scale.barMaximum());
    verticalScrollBar()->setPageStep(static_cast<int>(std::min<std::uint64_t>(wholeRows(), ScrollScale::barLimit)));
    verticalScrollBar()->setSingleStep(1);
    verticalScrollBar()->setValue(scale.toBar(m_top));
    m_settingBar = false;
}

void RowScrollArea::placeStrip() {
    const QRect view = viewport()->geometry();
    m_strip->setGeometry(view.right() + 1, view.top() + m_headerHeight, m_strip->preferredWidth(),
                         std::max(0, view.height() - m_headerHeight));
}

} // namespace outcheck::preview
