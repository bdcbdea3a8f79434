// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/table_view.h"

#include "desktop/preview/visible_text.h"

#include <QApplication>
#include <QClipboard>
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
    const std::uint64_t columns = std::uint64_t{lastColumn} - firstColumn + 1;
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
    setHeights(metrics.height() * 3 / 2, metrics.height() * 2 + metrics.height());
    updateGeometryOfColumns();
}

void TableView::clear() {
    m_columns.clear();
    m_lefts.clear();
    m_headerRecords = 1;
    m_longest.clear();
    m_row = m_anchorRow = 0;
    m_column = m_anchorColumn = 0;
    m_wholeRows = false;
    m_resizing.reset();
    PagedView::clear();
    updateGeometryOfColumns();
}

void TableView::refreshCounts() {
    if (!hasSource()) {
        return;
    }
    const std::uint64_t records = indexedRows();
    const std::uint64_t rows = records - std::min(records, m_headerRecords);
    const std::uint32_t columns = std::min(source().index->columnCount(), maximumColumns);
    if (columns > m_columns.size()) {
        m_columns.resize(columns);
        widenFromSample();
    }
    if (rows != rowCount()) {
        setRowCount(rows);
        updateStrip();
    }
    updateGeometryOfColumns();
    requestPages();
}

void TableView::setHeader(std::vector<ColumnHead> heads, std::uint64_t headerRecords) {
    heads.resize(std::min<std::size_t>(heads.size(), maximumColumns));
    if (heads.size() > m_columns.size()) {
        m_columns.resize(heads.size());
    }
    for (std::size_t i = 0; i < heads.size(); ++i) {
        m_columns[i].head = std::move(heads[i]);
    }
    m_headerRecords = headerRecords;
    refreshCounts();
    updateStrip();
    widenFromSample();
    viewport()->update();
    emit currentChanged();
}

CellRange TableView::selection() const {
    CellRange range{std::min(m_row, m_anchorRow), std::max(m_row, m_anchorRow), std::min(m_column, m_anchorColumn),
                    std::max(m_column, m_anchorColumn)};
    if (m_wholeRows) {
        range.firstColumn = 0;
        range.lastColumn = columnCount() == 0 ? 0 : columnCount() - 1;
    }
    return range;
}

const ColumnHead* TableView::head(std::uint32_t column) const {
    return column < m_columns.size() ? &m_columns[column].head : nullptr;
}

const std::string* TableView::cellText(std::uint64_t row, std::uint32_t column) {
    const csv::Row* content = item(row + m_headerRecords);
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

void TableView::goTo(const Place& place) {
    setCurrent(place.row > m_headerRecords ? place.row - m_headerRecords : 0, place.column);
}

void TableView::selectAll() {
    if (rowCount() == 0 || m_columns.empty()) {
        return;
    }
    m_anchorRow = 0;
    m_anchorColumn = 0;
    m_row = rowCount() - 1;
    m_column = columnCount() - 1;
    m_wholeRows = false;
    viewport()->update();
    emit currentChanged();
}

void TableView::copySelection() {
    if (!hasSource() || rowCount() == 0) {
        return;
    }
    const CellRange range = selection();
    const std::uint64_t cells = range.cells();
    if (cells > maximumCopiedCells) {
        emit copyTooLarge(cells);
        return;
    }
    copyTask().start(
        [this, from = source(), range, header = m_headerRecords, cells](const NewestTask::Reporter& reporter) {
            auto text = cellsAsText(from, range.firstRow + header, range.lastRow + header, range.firstColumn,
                                    range.lastColumn, reporter.stop());
            reporter.post([this, text = std::move(text), cells] {
                if (!text) {
                    emit readFailed(text.error());
                    return;
                }
                QString clip = QString::fromStdString(*text);
                if (cells == 1 && clip.endsWith(QLatin1Char('\n'))) {
                    clip.chop(1);
                }
                QApplication::clipboard()->setText(clip);
                emit copied(cells);
            });
        });
}

void TableView::setWidthSample(const std::vector<std::string>& longest) {
    m_longest.clear();
    for (const std::string& cell : longest) {
        m_longest.push_back(visibleText(cell, 200));
    }
    widenFromSample();
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
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        Column& column = m_columns[i];
        if (column.sizedByUser) {
            continue;
        }
        const int wanted =
            std::max({i < m_longest.size() ? metrics.horizontalAdvance(m_longest[i]) : 0,
                      boldMetrics.horizontalAdvance(column.head.name) + metrics.height(),
                      italicMetrics.horizontalAdvance(column.head.role), metrics.averageCharWidth() * 5});
        column.width = std::min(wanted, widest) + padding;
    }
    updateGeometryOfColumns();
}

void TableView::updateGeometryOfColumns() {
    const QFontMetrics metrics = fontMetrics();
    m_lefts.assign(1, 0);
    for (Column& column : m_columns) {
        if (column.width == 0) {
            column.width = metrics.averageCharWidth() * 12;
        }
        m_lefts.push_back(m_lefts.back() + column.width);
    }
    const QString widestNumber = locale().toString(static_cast<qulonglong>(std::max<std::uint64_t>(rowCount(), 999)));
    m_numbersWidth = metrics.horizontalAdvance(widestNumber) + metrics.height();
    const int room = std::max(1, viewport()->width() - m_numbersWidth);
    horizontalScrollBar()->setRange(0, std::max(0, m_lefts.back() - room));
    horizontalScrollBar()->setPageStep(room);
    horizontalScrollBar()->setSingleStep(metrics.averageCharWidth() * 4);
    viewport()->update();
}

int TableView::columnLeft(std::uint32_t column) const {
    return m_numbersWidth + m_lefts[column] - horizontalScrollBar()->value();
}

std::uint32_t TableView::columnAt(int x) const {
    const int position = x - m_numbersWidth + horizontalScrollBar()->value();
    const auto after = std::upper_bound(m_lefts.begin(), m_lefts.end(), position);
    const auto index = std::max<std::ptrdiff_t>(0, after - m_lefts.begin() - 1);
    return static_cast<std::uint32_t>(index);
}

void TableView::ensureColumnVisible(std::uint32_t column) {
    const int room = std::max(1, viewport()->width() - m_numbersWidth);
    const int left = m_lefts[column];
    const int right = m_lefts[column + 1];
    const int value = horizontalScrollBar()->value();
    if (left < value || right - left > room) {
        horizontalScrollBar()->setValue(left);
    } else if (right > value + room) {
        horizontalScrollBar()->setValue(right - room);
    }
}

QRect TableView::cellRect(std::uint64_t row, std::uint32_t column) const {
    if (row < topRow() || row - topRow() > wholeRows() + 1 || row >= rowCount() || column >= columnCount()) {
        return {};
    }
    const int y = headerHeight() + static_cast<int>(row - topRow()) * rowHeight();
    return {columnLeft(column), y, m_columns[column].width, rowHeight()};
}

bool TableView::isMatch(std::uint64_t record, std::uint32_t column) const {
    return matches() != nullptr && std::binary_search(matches()->begin(), matches()->end(), Place{record, column, 0});
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
