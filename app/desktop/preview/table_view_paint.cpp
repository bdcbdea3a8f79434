// SPDX-License-Identifier: GPL-3.0-or-later
// How the grid is drawn. Only what is on screen is touched; every colour comes from the palette.
#include "desktop/preview/severity_style.h"
#include "desktop/preview/table_view.h"
#include "desktop/preview/visible_text.h"

#include "table/cell_value.h"

#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

namespace outcheck::preview {

namespace {

constexpr qsizetype drawnCharacters = 300;

int lineFlags(bool right) {
    const int across = right ? Qt::AlignRight : Qt::AlignLeft;
    return across | static_cast<int>(Qt::AlignVCenter) | static_cast<int>(Qt::TextSingleLine);
}

} // namespace

void TableView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.setFont(font());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Base));
    if (m_columns.empty()) {
        return;
    }
    const std::uint64_t lastRow = std::min(rowCount(), topRow() + wholeRows() + 1);
    for (const Band& band : bands()) {
        paintBand(painter, band, lastRow);
    }
    paintNoRows(painter);
    paintRowNumbers(painter, topRow(), lastRow);
    paintCorner(painter);
    paintBorderOfFrozen(painter);
    paintDropMark(painter);
}

void TableView::paintBand(QPainter& painter, const Band& band, std::uint64_t lastRow) {
    painter.setClipRect(band.left, headerHeight(), band.right - band.left, viewport()->height());
    for (std::uint64_t row = topRow(); row < lastRow; ++row) {
        paintRow(painter, row, band);
    }
    const int bottom = headerHeight() + static_cast<int>(lastRow - topRow()) * rowHeight() - 1;
    painter.setPen(gridLine(palette()));
    for (std::uint32_t place = band.firstPlace; place < band.endPlace; ++place) {
        const int x = placeLeft(place) + placeWidth(place) - 1;
        painter.drawLine(x, headerHeight(), x, bottom);
    }
    if (const std::uint32_t place = currentPlaceOfColumn(); place >= band.firstPlace && place < band.endPlace) {
        paintCurrent(painter);
    }
    painter.setClipRect(band.left, 0, band.right - band.left, headerHeight());
    paintHeaderOf(painter, band);
    painter.setClipping(false);
}

void TableView::paintRow(QPainter& painter, std::uint64_t row, const Band& band) {
    const csv::Row* content = item(row);
    const int y = headerHeight() + static_cast<int>(row - topRow()) * rowHeight();
    if (content == nullptr) {
        const bool failed = this->failed(row);
        painter.setPen(mutedText(palette()));
        painter.drawText(QRect(band.left + fontMetrics().height() / 2, y, viewport()->width(), rowHeight()),
                         Qt::AlignVCenter | Qt::AlignLeft, failed ? tr("could not be read") : tr("…"));
    } else {
        for (std::uint32_t place = band.firstPlace; place < band.endPlace; ++place) {
            paintCell(painter, QRect(placeLeft(place), y, placeWidth(place), rowHeight()), row, place, content);
        }
    }
    painter.setPen(gridLine(palette()));
    const int right = std::min(band.right, placeLeft(band.endPlace - 1) + placeWidth(band.endPlace - 1));
    painter.drawLine(band.left, y + rowHeight() - 1, right, y + rowHeight() - 1);
}

void TableView::paintCell(QPainter& painter, const QRect& area, std::uint64_t row, std::uint32_t place,
                          const csv::Row* content) {
    const std::uint32_t column = m_layout.columnAt(place);
    const std::uint64_t record = fileRow(row);
    const Flag* flag = flags() != nullptr ? flags()->worstAt(record, column) : nullptr;
    const CellRange selected = selection();
    const bool isSelected = selected.cells() > 1 && selected.contains(row, place);
    QColor back = flag != nullptr ? flagTint(palette(), *flag) : palette().color(QPalette::Base);
    const LitCell* lit = m_lit.at(record, column);
    if (lit != nullptr) {
        back = litTint(palette(), *lit);
    }
    const bool absent = column >= content->fields.size();
    if (absent) {
        back = tinted(back, palette().color(QPalette::Text), 0.05); // the record ends before this column
    }
    if (isSelected) {
        back = tinted(back, palette().color(QPalette::Highlight), 0.32);
    }
    if (back != palette().color(QPalette::Base)) { // which is there already
        painter.fillRect(area, back);
    }
    if (isMatch(record, column)) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1, Qt::DashLine));
        painter.drawRect(area.adjusted(1, 1, -2, -2));
    }
    if (lit != nullptr) {
        paintLit(painter, area, *lit);
    }
    if (!absent && !content->fields[column].empty()) {
        const std::string& field = content->fields[column];
        const table::CellKind kind = field.size() < 40 ? table::parseCell(field).kind : table::CellKind::Text;
        const bool muted = kind == table::CellKind::Redaction || kind == table::CellKind::MissingMark;
        painter.setPen(muted ? mutedText(palette()) : palette().color(QPalette::Text));
        const int side = fontMetrics().height() / 2;
        const QRect inner = area.adjusted(side, 0, -side, 0);
        writeCell(painter, inner, visibleText(field, drawnCharacters), m_columns[column].head.numeric);
    }
    if (flag != nullptr) {
        // The sign of a change is drawn in lines and needs more room to be told apart.
        const double size = std::max(6.0, fontMetrics().height() * (flag->change ? 0.6 : 0.42));
        paintSign(painter, QRectF(area.left() + 1, area.top() + 1, size, size), signOf(*flag), palette());
    }
}

// Most cells are short and plain: their width is a sum, and laying them out to elide and align them is most of what a
// frame costs.
void TableView::writeCell(QPainter& painter, const QRect& area, const QString& text, bool right) {
    const std::optional<double> width = m_widths.of(text);
    if (!width || *width > area.width()) {
        painter.drawText(area, lineFlags(right), fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
        return;
    }
    const double x = right ? area.right() + 1 - *width : area.left();
    const QFontMetrics metrics = fontMetrics();
    painter.drawText(QPointF(x, area.top() + (area.height() - metrics.height()) / 2 + metrics.ascent()), text);
}

// The subject has a frame of two lines, what it follows from a frame of one: no one needs the colour.
void TableView::paintLit(QPainter& painter, const QRect& area, const LitCell& lit) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(litColor(palette(), lit), 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    const QRectF frame = QRectF(area).adjusted(1, 1, -2, -2);
    painter.drawRect(frame);
    if (lit.isSubject) {
        painter.setPen(QPen(litColor(palette(), lit), 1));
        painter.drawRect(frame.adjusted(3, 3, -3, -3));
    }
}

void TableView::paintCurrent(QPainter& painter) {
    const QRect area = cellRect(m_row, m_column);
    if (area.isEmpty()) {
        return;
    }
    QColor frame = palette().color(QPalette::Highlight);
    if (!hasFocus()) {
        frame = tinted(frame, palette().color(QPalette::Base), 0.4);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(frame, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(QRectF(area).adjusted(1, 1, -2, -2));
}

void TableView::paintRowNumbers(QPainter& painter, std::uint64_t firstRow, std::uint64_t lastRow) {
    const QColor back = palette().color(QPalette::Window);
    painter.fillRect(QRect(0, 0, m_numbersWidth, viewport()->height()), back);
    const int side = fontMetrics().height() / 2;
    const CellRange selected = selection();
    for (std::uint64_t row = firstRow; row < lastRow; ++row) {
        const QRect area(0, headerHeight() + static_cast<int>(row - topRow()) * rowHeight(), m_numbersWidth,
                         rowHeight());
        const bool isCurrent = row >= selected.firstRow && row <= selected.lastRow;
        if (isCurrent) {
            painter.fillRect(area, tinted(back, palette().color(QPalette::Highlight), 0.25));
        }
        painter.setPen(isCurrent ? palette().color(QPalette::WindowText) : mutedText(palette()));
        const auto number = static_cast<qulonglong>(fileRow(row) - m_headerRecords + 1); // the file's own
        writeCell(painter, area.adjusted(0, 0, -side, 0), locale().toString(number), true);
    }
    painter.setPen(gridLine(palette()));
    painter.drawLine(m_numbersWidth - 1, 0, m_numbersWidth - 1, viewport()->height());
}

void TableView::paintHeaderOf(QPainter& painter, const Band& band) {
    painter.fillRect(QRect(band.left, 0, band.right - band.left, headerHeight()), palette().color(QPalette::Window));
    for (std::uint32_t place = band.firstPlace; place < band.endPlace; ++place) {
        paintHead(painter, QRect(placeLeft(place), 0, placeWidth(place), headerHeight()), m_layout.columnAt(place));
    }
}

void TableView::paintHead(QPainter& painter, const QRect& area, std::uint32_t column) {
    const int line = fontMetrics().height();
    const int side = line / 2;
    const ColumnHead& head = m_columns[column].head;
    if (column == m_column) {
        painter.fillRect(area, tinted(palette().color(QPalette::Window), palette().color(QPalette::Highlight), 0.25));
    }
    QRect nameArea(area.left() + side, area.top() + line / 3, area.width() - line, line);
    if (const auto worst = flags() != nullptr ? flags()->worstInColumn(column) : std::nullopt) {
        const double size = line * 0.5;
        const QRectF mark(area.left() + side, nameArea.center().y() - size / 2 + 1, size, size);
        paintSign(painter, mark, signOf(*worst), palette());
        nameArea.setLeft(nameArea.left() + static_cast<int>(size) + side / 2);
    }
    const auto write = [&](const QRect& place, const QString& text, const QFont& written, const QColor& color,
                           Qt::TextElideMode mode) {
        painter.setFont(written);
        painter.setPen(color);
        painter.drawText(place, lineFlags(head.numeric), QFontMetrics(written).elidedText(text, mode, place.width()));
    };
    QFont bold = font();
    bold.setBold(true);
    write(nameArea, head.name, bold, palette().color(QPalette::WindowText), Qt::ElideMiddle);
    QFont italic = font();
    italic.setItalic(true);
    QRect roleArea(area.left() + side, nameArea.bottom() + line / 4, area.width() - line, line);
    if (showsSortSign(column)) {
        const QRect sign = signIn(area, !head.numeric);
        paintSortSign(painter, sign, column);
        roleArea = head.numeric ? roleArea.adjusted(sign.width(), 0, 0, 0) : roleArea.adjusted(0, 0, -sign.width(), 0);
    }
    write(roleArea, head.role, italic, mutedText(palette()), Qt::ElideRight);
    painter.setFont(font());
    painter.setPen(gridLine(palette()));
    painter.drawLine(area.topRight(), area.bottomRight());
}

// Over the row numbers, and the line under the whole header.
void TableView::paintCorner(QPainter& painter) {
    const int line = fontMetrics().height();
    painter.fillRect(QRect(0, 0, m_numbersWidth, headerHeight()), palette().color(QPalette::Window));
    painter.setPen(mutedText(palette()));
    painter.drawText(QRect(0, line / 3, m_numbersWidth - line / 2, line), Qt::AlignVCenter | Qt::AlignRight,
                     tr("#", "row number"));
    painter.setPen(gridLine(palette()));
    painter.drawLine(m_numbersWidth - 1, 0, m_numbersWidth - 1, headerHeight());
    painter.setPen(tinted(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.3));
    painter.drawLine(0, headerHeight() - 1, viewport()->width(), headerHeight() - 1);
}

void TableView::paintBorderOfFrozen(QPainter& painter) {
    if (m_layout.stayingCount() > 0) {
        const int x = m_numbersWidth + m_layout.stayingWidth() - 1;
        const auto rows = static_cast<int>(std::min(rowCount() - topRow(), wholeRows() + 1));
        painter.setPen(QPen(tinted(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.45), 2));
        painter.drawLine(x, 0, x, headerHeight() + rows * rowHeight() - 1);
    }
}

void TableView::paintDropMark(QPainter& painter) {
    const auto from = m_moving ? m_layout.placeOf(*m_moving) : std::nullopt;
    if (from && m_dropPlace && *from != *m_dropPlace) {
        const int x = placeLeft(*m_dropPlace) + (*m_dropPlace > *from ? placeWidth(*m_dropPlace) : 0);
        painter.fillRect(QRect(x - 2, 0, 4, viewport()->height()), palette().color(QPalette::Highlight));
    }
}

} // namespace outcheck::preview
