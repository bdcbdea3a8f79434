// SPDX-License-Identifier: GPL-3.0-or-later
// Keyboard and mouse of the grid.
#include "desktop/preview/severity_style.h"
#include "desktop/preview/table_view.h"
#include "desktop/preview/visible_text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
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
    const std::uint32_t lastColumn = columnCount() - 1;
    const std::uint64_t page = std::max<std::uint64_t>(1, wholeRows() - 1);
    std::uint64_t row = m_row;
    std::uint32_t column = m_column;
    switch (event->key()) {
    case Qt::Key_Up:
        row = control ? 0 : row - std::min<std::uint64_t>(row, 1);
        break;
    case Qt::Key_Down:
        row = control ? lastRow : row + 1;
        break;
    case Qt::Key_Left:
        column = control ? 0 : column - std::min(column, 1U);
        break;
    case Qt::Key_Right:
        column = control ? lastColumn : column + 1;
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
        column = 0;
        break;
    case Qt::Key_End:
        row = control ? lastRow : row;
        column = lastColumn;
        break;
    default:
        return false;
    }
    setCurrent(row, column, extend);
    return true;
}

std::optional<std::uint32_t> TableView::borderAt(const QPoint& position) const {
    if (position.y() >= headerHeight() || position.x() < m_numbersWidth || m_columns.empty()) {
        return std::nullopt;
    }
    constexpr int grip = 4;
    const std::uint32_t column = std::min(columnAt(position.x()), columnCount() - 1);
    if (std::abs(position.x() - columnLeft(column) - m_columns[column].width) <= grip) {
        return column;
    }
    if (column > 0 && std::abs(position.x() - columnLeft(column)) <= grip) {
        return column - 1;
    }
    return std::nullopt;
}

TableView::Hit TableView::hitAt(const QPoint& position) const {
    Hit hit;
    if (position.x() >= m_numbersWidth && !m_columns.empty()) {
        hit.column = std::min(columnAt(position.x()), columnCount() - 1);
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
    if (const auto border = borderAt(position)) {
        m_resizing = border;
        m_resizeOffset = position.x() - columnLeft(*border) - m_columns[*border].width;
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
    }
}

void TableView::mouseMoveEvent(QMouseEvent* event) {
    const QPoint position = event->position().toPoint();
    if (m_resizing && *m_resizing < m_columns.size()) {
        Column& column = m_columns[*m_resizing];
        const int minimum = fontMetrics().averageCharWidth() * 3;
        const int maximum = std::max(minimum, viewport()->width() * 4);
        column.width = std::clamp(position.x() - m_resizeOffset - columnLeft(*m_resizing), minimum, maximum);
        column.sizedByUser = true;
        updateGeometryOfColumns();
        return;
    }
    if (m_dragging && event->buttons().testFlag(Qt::LeftButton)) {
        const bool wholeRowsSelected = m_wholeRows;
        Hit hit = hitAt({position.x(), std::max(position.y(), headerHeight())});
        if (position.y() < headerHeight() && topRow() > 0) {
            hit.row = topRow() - 1;
        }
        setCurrent(hit.row.value_or(m_row), wholeRowsSelected ? m_column : hit.column.value_or(0), true);
        return;
    }
    viewport()->setCursor(borderAt(position) ? Qt::SplitHCursor : Qt::ArrowCursor);
}

void TableView::mouseReleaseEvent(QMouseEvent* event) {
    m_resizing.reset();
    m_dragging = false;
    RowScrollArea::mouseReleaseEvent(event);
}

void TableView::mouseDoubleClickEvent(QMouseEvent* event) {
    const auto border = borderAt(event->position().toPoint());
    if (border && event->button() == Qt::LeftButton) {
        m_columns[*border].sizedByUser = false; // back to the width its content asks for
        widenFromSample();
        return;
    }
    mousePressEvent(event);
}

QString TableView::tipAt(const Hit& hit) {
    constexpr qsizetype tipCharacters = 1500;
    if (!hit.column) {
        return hit.row ? tr("Row %1, record %2 of the file")
                             .arg(locale().toString(static_cast<qulonglong>(*hit.row + 1)),
                                  locale().toString(static_cast<qulonglong>(*hit.row + m_headerRecords + 1)))
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
    const bool fits = fontMetrics().horizontalAdvance(shown) < m_columns[*hit.column].width - fontMetrics().height();
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
