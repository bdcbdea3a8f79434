// SPDX-License-Identifier: GPL-3.0-or-later
// Keyboard and mouse of the grid.
#include "desktop/preview/severity_style.h"
#include "desktop/preview/table_actions.h"
#include "desktop/preview/visible_text.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace outcheck::preview {

bool TableView::moveByKey(QKeyEvent* event) {
    if (rowCount() == 0 || columnCount() == 0) {
        return false;
    }
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    const std::uint64_t lastRow = rowCount() - 1;
    const std::uint32_t lastPlace = m_layout.shownCount() - 1;
    const std::uint64_t page = std::max<std::uint64_t>(1, wholeRows() - 1);
    std::uint64_t row = m_row;
    std::uint32_t place = currentPlaceOfColumn();
    if (control && extend && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        event->key() == Qt::Key_Left ? moveLeft() : moveRight();
        return true;
    }
    if (event->key() == Qt::Key_Escape && m_dropPlace) {
        m_dropPlace.reset();
        m_moving.reset();
        viewport()->update();
        return true;
    }
    switch (event->key()) {
    case Qt::Key_Up:
        row = control ? 0 : row - std::min<std::uint64_t>(row, 1);
        break;
    case Qt::Key_Down:
        row = control ? lastRow : row + 1;
        break;
    case Qt::Key_Left:
        place = control ? 0 : place - std::min(place, 1U);
        break;
    case Qt::Key_Right:
        place = control ? lastPlace : std::min(lastPlace, place + 1);
        break;
    case Qt::Key_PageUp:
        row -= std::min(row, page);
        scrollRows(-static_cast<std::int64_t>(page));
        break;
    case Qt::Key_PageDown:
        row = std::min(lastRow, row + page);
        scrollRows(static_cast<std::int64_t>(page));
        break;
    case Qt::Key_Home:
        row = control ? 0 : row;
        place = 0;
        break;
    case Qt::Key_End:
        row = control ? lastRow : row;
        place = lastPlace;
        break;
    default:
        return false;
    }
    setCurrent(row, m_layout.columnAt(place), extend);
    return true;
}

std::optional<std::uint32_t> TableView::borderAt(const QPoint& position) const {
    if (position.y() >= headerHeight() || position.x() < m_numbersWidth || m_columns.empty()) {
        return std::nullopt;
    }
    constexpr int grip = 4;
    const std::uint32_t place = placeAt(position.x());
    if (std::abs(position.x() - placeLeft(place) - placeWidth(place)) <= grip) {
        return m_layout.columnAt(place);
    }
    if (place > 0 && std::abs(position.x() - placeLeft(place)) <= grip) {
        return m_layout.columnAt(place - 1);
    }
    return std::nullopt;
}

TableView::Hit TableView::hitAt(const QPoint& position) const {
    Hit hit;
    if (position.x() >= m_numbersWidth && !m_columns.empty()) {
        hit.column = m_layout.columnAt(placeAt(position.x()));
    }
    if (position.y() >= headerHeight() && rowCount() > 0) {
        const auto below = static_cast<std::uint64_t>((position.y() - headerHeight()) / rowHeight());
        hit.row = std::min(topRow() + below, rowCount() - 1);
    }
    return hit;
}

void TableView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || m_columns.empty()) {
        event->ignore();
        return;
    }
    const QPoint position = event->position().toPoint();
    if (const auto column = hitAt(position).column; column && sortSignRect(*column).contains(position)) {
        stepSort(*column);
        return;
    }
    if (const auto border = borderAt(position)) {
        const std::uint32_t place = m_layout.placeOf(*border).value_or(0);
        m_resizing = border;
        m_resizeOffset = position.x() - placeLeft(place) - placeWidth(place);
        return;
    }
    const Hit hit = hitAt(position);
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    if (hit.row && hit.column) {
        setCurrent(*hit.row, *hit.column, extend);
        m_dragging = true;
    } else if (hit.row) {
        setCurrent(*hit.row, m_column, extend);
        m_wholeRows = true;
        m_dragging = true;
        viewport()->update();
    } else if (hit.column) {
        setCurrent(m_row, *hit.column);
        m_moving = hit.column;
        m_movingFrom = position;
    }
}

// A header that is pulled away from where it was pressed carries its column along.
bool TableView::dragColumn(QMouseEvent* event) {
    if (!m_moving || !event->buttons().testFlag(Qt::LeftButton)) {
        return false;
    }
    const QPoint position = event->position().toPoint();
    if (m_dropPlace || std::abs(position.x() - m_movingFrom.x()) >= QApplication::startDragDistance()) {
        QScrollBar* across = horizontalScrollBar();
        if (position.x() > viewport()->width()) {
            across->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        } else if (position.x() < m_numbersWidth + m_layout.stayingWidth()) {
            across->triggerAction(QAbstractSlider::SliderSingleStepSub);
        }
        m_dropPlace = placeAt(std::clamp(position.x(), m_numbersWidth, viewport()->width() - 1));
        viewport()->setCursor(Qt::ClosedHandCursor);
        viewport()->update();
    }
    return true;
}

void TableView::dropColumn() {
    if (m_moving && m_dropPlace) {
        moveColumn(*m_moving, *m_dropPlace);
        viewport()->setCursor(Qt::ArrowCursor);
    }
    m_moving.reset();
    m_dropPlace.reset();
}

void TableView::mouseMoveEvent(QMouseEvent* event) {
    const QPoint position = event->position().toPoint();
    if (dragColumn(event)) {
        return;
    }
    if (m_resizing && *m_resizing < m_columns.size()) {
        const std::uint32_t place = m_layout.placeOf(*m_resizing).value_or(0);
        const int minimum = fontMetrics().averageCharWidth() * 3;
        const int maximum = std::max(minimum, viewport()->width() * 4);
        m_columns[*m_resizing].sizedByUser = true;
        m_layout.setWidth(*m_resizing, std::clamp(position.x() - m_resizeOffset - placeLeft(place), minimum, maximum));
        updateGeometryOfColumns();
        return;
    }
    if (m_dragging && event->buttons().testFlag(Qt::LeftButton)) {
        const bool wholeRowsSelected = m_wholeRows;
        Hit hit = hitAt({position.x(), std::max(position.y(), headerHeight())});
        if (position.y() < headerHeight() && topRow() > 0) {
            hit.row = topRow() - 1;
        }
        setCurrent(hit.row.value_or(m_row), wholeRowsSelected ? m_column : hit.column.value_or(m_layout.columnAt(0)),
                   true);
        return;
    }
    const Hit hit = hitAt(position);
    setHovered(hit.row ? std::nullopt : hit.column);
    const bool isOnSign = m_hovered && sortSignRect(*m_hovered).contains(position);
    viewport()->setCursor(isOnSign ? Qt::PointingHandCursor : borderAt(position) ? Qt::SplitHCursor : Qt::ArrowCursor);
}

void TableView::leaveEvent(QEvent* event) {
    setHovered(std::nullopt);
    RowScrollArea::leaveEvent(event);
}

void TableView::mouseReleaseEvent(QMouseEvent* event) {
    m_resizing.reset();
    m_dragging = false;
    dropColumn();
    RowScrollArea::mouseReleaseEvent(event);
}

void TableView::mouseDoubleClickEvent(QMouseEvent* event) {
    const QPoint position = event->position().toPoint();
    const Hit hit = hitAt(position);
    const bool isOnSign = hit.column && sortSignRect(*hit.column).contains(position);
    const auto border = isOnSign ? std::nullopt : borderAt(position);
    if (border && event->button() == Qt::LeftButton) {
        m_columns[*border].sizedByUser = false; // back to the width its content asks for
        widenFromSample();
        return;
    }
    mousePressEvent(event);
}

void TableView::contextMenuEvent(QContextMenuEvent* event) {
    if (m_columns.empty()) {
        return;
    }
    QPoint where = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        where = viewport()->mapToGlobal(cellRect(m_row, m_column).center());
    } else if (const Hit hit = hitAt(event->pos()); hit.column) {
        const auto place = m_layout.placeOf(*hit.column);
        const bool isSelected = hit.row && place && selection().contains(*hit.row, *place);
        if (!isSelected) { // the menu speaks of what was clicked
            setCurrent(hit.row.value_or(m_row), *hit.column);
        }
    }
    QMenu* menu = makeTableMenu(*this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(where);
}

QString TableView::tipAt(const Hit& hit) {
    constexpr qsizetype tipCharacters = 1500;
    if (!hit.column) {
        const std::uint64_t record = fileRow(hit.row.value_or(0)) + 1;
        return hit.row ? tr("Row %1, record %2 of the file")
                             .arg(locale().toString(static_cast<qulonglong>(record - m_headerRecords)),
                                  locale().toString(static_cast<qulonglong>(record)))
                       : QString();
    }
    if (!hit.row) {
        const ColumnHead& columnHead = m_columns[*hit.column].head;
        return columnHead.role.isEmpty() ? columnHead.name
                                         : tr("%1: %2", "column: role").arg(columnHead.name, columnHead.role);
    }
    const std::string* text = cellText(*hit.row, *hit.column);
    if (text == nullptr) {
        return {};
    }
    const QString shown = visibleText(*text, tipCharacters);
    const bool fits = fontMetrics().horizontalAdvance(shown) < m_layout.width(*hit.column) - fontMetrics().height();
    return fits ? QString() : shown;
}

bool TableView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        // Escaped: a cell must not be taken for rich text.
        const QString tip = tipAt(hitAt(help->pos()));
        QToolTip::showText(help->globalPos(),
                           tip.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(tip.toHtmlEscaped()),
                           viewport());
        return true;
    }
    return RowScrollArea::viewportEvent(event);
}

} // namespace outcheck::preview
