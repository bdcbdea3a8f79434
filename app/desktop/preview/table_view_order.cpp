// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows the grid shows and in what order, and the sign of a sort in its header.
#include "desktop/preview/severity_style.h"
#include "desktop/preview/table_view.h"

#include <QAccessible>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace outcheck::preview {

std::uint64_t TableView::shownRows() const {
    const std::uint64_t records = indexedRows();
    return source().order != nullptr ? source().order->rowCount() : records - std::min(records, m_headerRecords);
}

void TableView::setOrder(std::shared_ptr<const table::RowOrder> order) {
    if (!hasSource()) {
        return;
    }
    const Place here = currentPlace();
    changeSource([&order](TableSource& source) { source.order = std::move(order); });
    m_row = m_anchorRow = 0;
    m_wholeRows = false;
    setRowCount(shownRows());
    updateStrip();
    setCurrent(shownRow(here.row).value_or(0), m_column);
    requestPages();
    viewport()->update();
    QAccessibleTableModelChangeEvent otherRows(this, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&otherRows);
    emit currentChanged();
}

void TableView::setSortSign(std::optional<table::RowSort> sort) {
    m_sort = sort;
    viewport()->update();
}

std::uint64_t TableView::fileRow(std::uint64_t row) const {
    const table::RowOrder* order = source().order.get();
    return order != nullptr && row < order->rowCount() ? order->recordAt(row) : row + m_headerRecords;
}

std::optional<std::uint64_t> TableView::shownRow(std::uint64_t record) const {
    return source().order != nullptr ? source().order->rowOf(record) : IndexedView::shownRow(record);
}

std::uint64_t TableView::pagedRow(std::uint64_t row) const {
    return source().order != nullptr ? row : row + m_headerRecords;
}

std::uint64_t TableView::pagedRows() const {
    return source().order != nullptr ? source().order->rowCount() : indexedRows();
}

void TableView::sortAscending() {
    emit sortWanted(table::RowSort{m_column, false});
}

void TableView::sortDescending() {
    emit sortWanted(table::RowSort{m_column, true});
}

void TableView::restoreOrder() {
    emit sortWanted(std::nullopt);
}

void TableView::openFilter() {
    emit filterWanted();
}

void TableView::closeFilter() {
    emit filterUnwanted();
}

void TableView::stepSort(std::uint32_t column) {
    if (!m_sort || m_sort->column != column) {
        emit sortWanted(table::RowSort{column, false});
    } else if (!m_sort->descending) {
        emit sortWanted(table::RowSort{column, true});
    } else {
        emit sortWanted(std::nullopt);
    }
}

// Beside the role, on the side where the cells do not stand.
QRect TableView::signIn(const QRect& head, bool right) const {
    const int line = fontMetrics().height();
    const int size = line * 3 / 4;
    const int x = right ? head.right() - line / 4 - size : head.left() + line / 4;
    return {x, head.top() + line / 3 + line + line / 4 + (line - size) / 2, size, size};
}

QRect TableView::sortSignRect(std::uint32_t column) const {
    const auto place = m_layout.placeOf(column);
    if (!place || !m_rowsArrangeable) {
        return {};
    }
    return signIn(QRect(placeLeft(*place), 0, placeWidth(*place), headerHeight()), !m_columns[column].head.numeric);
}

bool TableView::showsSortSign(std::uint32_t column) const {
    return m_rowsArrangeable && (column == m_column || m_hovered == column || (m_sort && m_sort->column == column));
}

void TableView::setHovered(std::optional<std::uint32_t> column) {
    if (column != m_hovered) {
        m_hovered = column;
        viewport()->update(0, 0, viewport()->width(), headerHeight());
    }
}

// Sorted: one full triangle, up for ascending. Not sorted: two small ones that only hint at what a click does.
void TableView::paintSortSign(QPainter& painter, const QRect& area, std::uint32_t column) {
    const QRectF box =
        QRectF(area).adjusted(area.width() * 0.15, area.height() * 0.15, -area.width() * 0.15, -area.height() * 0.15);
    const auto triangle = [&painter](const QRectF& in, bool up) {
        QPainterPath path;
        path.moveTo(up ? in.bottomLeft() : in.topLeft());
        path.lineTo(up ? in.bottomRight() : in.topRight());
        path.lineTo(in.center().x(), up ? in.top() : in.bottom());
        path.closeSubpath();
        painter.drawPath(path);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double half = box.height() * 0.42;
    if (m_sort && m_sort->column == column) {
        painter.setBrush(palette().color(QPalette::WindowText));
        triangle(box.adjusted(0, box.height() * 0.1, 0, -box.height() * 0.1), !m_sort->descending);
    } else {
        painter.setBrush(mutedText(palette()));
        triangle(QRectF(box.left() + box.width() * 0.15, box.top(), box.width() * 0.7, half), true);
        triangle(QRectF(box.left() + box.width() * 0.15, box.bottom() - half, box.width() * 0.7, half), false);
    }
    painter.restore();
}

void TableView::paintNoRows(QPainter& painter) {
    if (source().order == nullptr || rowCount() > 0) {
        return;
    }
    painter.setPen(mutedText(palette()));
    painter.drawText(viewport()->rect().adjusted(0, headerHeight(), 0, 0), Qt::AlignCenter,
                     tr("No row fits the filter"));
}

} // namespace outcheck::preview
