// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/table_view.h"

#include "desktop/preview/visible_text.h"

#include <QEvent>
#include <QLocale>
#include <QScrollBar>
#include <algorithm>
#include <limits>

namespace outcheck::preview {

namespace {

constexpr std::size_t cacheBytes = 64U << 20U;
constexpr int widestInitial = 46; // average characters: a longer cell is elided until the user widens its column

} // namespace

std::size_t TableRows::weight(const csv::Row& row) {
    std::size_t bytes = sizeof(row) + row.fields.size() * sizeof(std::string);
    for (const std::string& field : row.fields) {
        bytes += field.capacity();
    }
    return bytes;
}

std::uint64_t CellRange::cells() const {
    const std::uint64_t rows = lastRow - firstRow + 1;
    const std::uint64_t columns = std::uint64_t{lastPlace} - firstPlace + 1;
    return rows > std::numeric_limits<std::uint64_t>::max() / columns ? std::numeric_limits<std::uint64_t>::max()
                                                                      : rows * columns;
}

TableView::TableView(QWidget* parent) : PagedView(cacheBytes, parent) {
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::ArrowCursor);
    setAccessibleName(tr("Table"));
    updateMetrics();
}

TableView::~TableView() = default;

void TableView::updateMetrics() {
    const QFontMetrics metrics = fontMetrics();
    m_widths = AsciiWidths(font());
    setHeights(metrics.height() * 3 / 2, metrics.height() * 2 + metrics.height());
    updateGeometryOfColumns();
}

void TableView::clear() {
    m_columns.clear();
    m_layout.clear();
    m_frozenByUser = false;
    m_headerRecords = 1;
    m_longest.clear();
    m_row = m_anchorRow = 0;
    m_column = m_anchorColumn = 0;
    m_wholeRows = false;
    m_resizing.reset();
    m_moving.reset();
    m_dropPlace.reset();
    m_sort.reset();
    m_hovered.reset();
    m_lit = {};
    PagedView::clear();
    updateGeometryOfColumns();
}

void TableView::refreshCounts() {
    if (!hasSource()) {
        return;
    }
    const std::uint64_t rows = shownRows();
    const std::uint32_t columns = std::min(source().index->columnCount(), maximumColumns);
    setColumnCount(columns);
    if (rows != rowCount()) {
        setRowCount(rows);
        updateStrip();
    }
    updateGeometryOfColumns();
    requestPages();
}

void TableView::setHeader(std::vector<ColumnHead> heads, std::uint64_t headerRecords) {
    heads.resize(std::min<std::size_t>(heads.size(), maximumColumns));
    setColumnCount(static_cast<std::uint32_t>(heads.size()));
    for (std::size_t i = 0; i < heads.size(); ++i) {
        m_columns[i].head = std::move(heads[i]);
    }
    m_headerRecords = headerRecords;
    refreshCounts();
    updateStrip();
    widenFromSample();
    if (!m_frozenByUser && !m_columns.empty()) {
        m_layout.setFrozen(m_columns.front().head.label ? 1 : 0);
    }
    columnsChanged();
}

CellRange TableView::selection() const {
    const std::uint32_t here = currentPlaceOfColumn();
    const std::uint32_t anchor = m_layout.placeOf(m_anchorColumn).value_or(here);
    CellRange range{std::min(m_row, m_anchorRow), std::max(m_row, m_anchorRow), std::min(here, anchor),
                    std::max(here, anchor)};
    if (m_wholeRows) {
        range.firstPlace = 0;
        range.lastPlace = m_layout.shownCount() - std::min(m_layout.shownCount(), 1U);
    }
    return range;
}

const ColumnHead* TableView::head(std::uint32_t column) const {
    return column < m_columns.size() ? &m_columns[column].head : nullptr;
}

const std::string* TableView::cellText(std::uint64_t row, std::uint32_t column) {
    const csv::Row* content = item(row);
    return content != nullptr && column < content->fields.size() ? &content->fields[column] : nullptr;
}

void TableView::setCurrent(std::uint64_t row, std::uint32_t column, bool extendSelection) {
    if (rowCount() == 0 || m_columns.empty()) {
        return;
    }
    m_row = std::min(row, rowCount() - 1);
    m_column = std::min(column, columnCount() - 1);
    if (!extendSelection) {
        m_anchorRow = m_row;
        m_anchorColumn = m_column;
        m_wholeRows = false;
    }
    ensureRowVisible(m_row);
    ensureColumnVisible(m_column);
    viewport()->update();
    emit currentChanged();
}

bool TableView::goTo(const Place& place) {
    const std::uint64_t record = std::min(place.row, indexedRows() - std::min<std::uint64_t>(indexedRows(), 1));
    const std::optional<std::uint64_t> row = record < m_headerRecords ? 0 : shownRow(record);
    if (!row) {
        return false;
    }
    const bool wasHidden = place.column < columnCount() && m_layout.isHidden(place.column);
    if (wasHidden) {
        setColumnHidden(place.column, false);
    }
    setCurrent(*row, place.column);
    if (wasHidden) {
        emit columnShownAgain(place.column);
    }
    return true;
}

void TableView::selectAll() {
    if (rowCount() == 0 || m_columns.empty()) {
        return;
    }
    m_anchorRow = 0;
    m_anchorColumn = m_layout.shown().front();
    m_row = rowCount() - 1;
    m_column = m_layout.shown().back();
    m_wholeRows = false;
    viewport()->update();
    emit currentChanged();
}

void TableView::setWidthSample(const std::vector<std::string>& longest) {
    m_longest.clear();
    for (const std::string& cell : longest) {
        m_longest.push_back(visibleText(cell, 200));
    }
    widenFromSample();
}

void TableView::setColumnCount(std::uint32_t columns) {
    if (columns > columnCount()) {
        m_columns.resize(columns);
        m_layout.setCount(columns);
        widenFromSample();
    }
}

void TableView::widenFromSample() {
    const QFontMetrics metrics = fontMetrics();
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics boldMetrics(bold);
    QFont italic = font();
    italic.setItalic(true);
    const QFontMetrics italicMetrics(italic);
    const int padding = metrics.height() * 5 / 4; // the sides, and what slanted letters reach over their width
    const int widest = metrics.averageCharWidth() * widestInitial;
    std::vector<int> widths;
    for (std::uint32_t i = 0; i < columnCount(); ++i) {
        const Column& column = m_columns[i];
        const int wanted =
            std::max({i < m_longest.size() ? metrics.horizontalAdvance(m_longest[i]) : 0,
                      boldMetrics.horizontalAdvance(column.head.name) + metrics.height(),   // with a mark
                      italicMetrics.horizontalAdvance(column.head.role) + metrics.height(), // with a sort sign
                      metrics.averageCharWidth() * 5});
        widths.push_back(column.sizedByUser ? m_layout.width(i) : std::min(wanted, widest) + padding);
    }
    m_layout.setWidths(std::move(widths));
    updateGeometryOfColumns();
}

void TableView::updateGeometryOfColumns() {
    const QFontMetrics metrics = fontMetrics();
    const QString widestNumber =
        locale().toString(static_cast<qulonglong>(std::max<std::uint64_t>(indexedRows(), 999)));
    m_numbersWidth = metrics.horizontalAdvance(widestNumber) + metrics.height();
    const int room = std::max(1, viewport()->width() - m_numbersWidth);
    m_layout.setRoom(room);
    horizontalScrollBar()->setRange(0, m_layout.scrollMaximum());
    horizontalScrollBar()->setPageStep(std::max(1, room - m_layout.stayingWidth()));
    horizontalScrollBar()->setSingleStep(metrics.averageCharWidth() * 4);
    viewport()->update();
}

std::uint32_t TableView::currentPlaceOfColumn() const {
    return m_layout.placeOf(m_column).value_or(0);
}

int TableView::placeLeft(std::uint32_t place) const {
    return m_numbersWidth + m_layout.left(place, horizontalScrollBar()->value());
}

int TableView::placeWidth(std::uint32_t place) const {
    return m_layout.width(m_layout.columnAt(place));
}

std::uint32_t TableView::placeAt(int x) const {
    return m_layout.placeAt(x - m_numbersWidth, horizontalScrollBar()->value());
}

std::vector<TableView::Band> TableView::bands() const {
    const std::uint32_t staying = m_layout.stayingCount();
    const int border = m_numbersWidth + m_layout.stayingWidth();
    std::vector<Band> found;
    if (staying > 0) {
        found.push_back({0, staying, m_numbersWidth, border});
    }
    if (staying < m_layout.shownCount()) {
        found.push_back({placeAt(border), placeAt(viewport()->width()) + 1, border, viewport()->width()});
    }
    return found;
}

void TableView::ensureColumnVisible(std::uint32_t column) {
    if (const auto place = m_layout.placeOf(column)) {
        horizontalScrollBar()->setValue(m_layout.scrollTo(*place, horizontalScrollBar()->value()));
    }
}

QRect TableView::cellRect(std::uint64_t row, std::uint32_t column) const {
    const auto place = m_layout.placeOf(column);
    if (row < topRow() || row - topRow() > wholeRows() + 1 || row >= rowCount() || !place) {
        return {};
    }
    const int y = headerHeight() + static_cast<int>(row - topRow()) * rowHeight();
    const QRect area(placeLeft(*place), y, placeWidth(*place), rowHeight());
    const bool isCovered = *place >= m_layout.stayingCount() && area.right() < m_numbersWidth + m_layout.stayingWidth();
    return isCovered ? QRect() : area;
}

bool TableView::isMatch(std::uint64_t record, std::uint32_t column) const {
    return matches() != nullptr && std::binary_search(matches()->begin(), matches()->end(), Place{record, column, 0});
}

void TableView::setLit(LitCells cells) {
    m_lit = std::move(cells);
    viewport()->update();
    emit currentChanged(); // what is said of the current cell
}

void TableView::resizeEvent(QResizeEvent* event) {
    RowScrollArea::resizeEvent(event);
    updateGeometryOfColumns();
}

void TableView::changeEvent(QEvent* event) {
    RowScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateMetrics();
        widenFromSample();
    }
}

} // namespace outcheck::preview
