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

std::size_t weightOf(const std::vector<csv::Row>& rows) {
    std::size_t bytes = 0;
    for (const csv::Row& row : rows) {
        bytes += sizeof(row) + row.fields.size() * sizeof(std::string);
        for (const std::string& field : row.fields) {
            bytes += field.capacity();
        }
    }
    return bytes;
}

} // namespace

std::uint64_t CellRange::cells() const {
    const std::uint64_t rows = lastRow - firstRow + 1;
    const std::uint64_t columns = std::uint64_t{lastColumn} - firstColumn + 1;
    return rows > std::numeric_limits<std::uint64_t>::max() / columns ? std::numeric_limits<std::uint64_t>::max()
                                                                      : rows * columns;
}

TableView::TableView(QWidget* parent)
    : RowScrollArea(parent), m_cache(cacheBytes), m_pages([this] {
          emit readFailed(Error{ErrorCode::Internal, {}, "reading rows"});
      }),
      m_copy([this] {
          emit readFailed(Error{ErrorCode::Internal, {}, "copying cells"});
      }) {
    setFocusPolicy(Qt::StrongFocus);
    // Rows run downwards and columns rightwards as in the file, whatever the language of the window.
    setLayoutDirection(Qt::LeftToRight);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::ArrowCursor);
    setAccessibleName(tr("Table"));
    setFrameShape(QFrame::NoFrame);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
    updateMetrics();
}

TableView::~TableView() = default;

void TableView::updateMetrics() {
    const QFontMetrics metrics = fontMetrics();
    setHeights(metrics.height() * 3 / 2, metrics.height() * 2 + metrics.height());
    updateGeometryOfColumns();
}

void TableView::setSource(TableSource source) {
    clear();
    m_source = std::move(source);
    refreshCounts();
}

void TableView::clear() {
    m_pages.cancel();
    m_copy.cancel();
    m_source = {};
    m_cache.clear();
    m_columns.clear();
    m_lefts.clear();
    m_headerRecords = 1;
    m_sampled = false;
    m_flags.reset();
    m_matches.reset();
    m_row = m_anchorRow = 0;
    m_column = m_anchorColumn = 0;
    m_wholeRows = false;
    m_resizing.reset();
    strip()->setFlags(nullptr, 0, 0);
    setTopRow(0);
    setRowCount(0);
    updateGeometryOfColumns();
    horizontalScrollBar()->setValue(0);
}

void TableView::refreshCounts() {
    if (!m_source) {
        return;
    }
    const std::uint64_t records = m_source.index->recordCount();
    const std::uint64_t rows = records - std::min(records, m_headerRecords);
    const std::uint32_t columns = std::min(m_source.index->columnCount(), maximumColumns);
    if (columns > m_columns.size()) {
        m_columns.resize(columns);
        m_sampled = false;
    }
    if (rows != rowCount()) {
        setRowCount(rows);
        strip()->setFlags(m_flags.get(), m_headerRecords, rows);
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
    m_sampled = false;
    refreshCounts();
    strip()->setFlags(m_flags.get(), m_headerRecords, rowCount());
    widenFromSample();
    viewport()->update();
    emit currentChanged();
}

void TableView::setFlags(std::shared_ptr<const FlagIndex> flags) {
    m_flags = std::move(flags);
    strip()->setFlags(m_flags.get(), m_headerRecords, rowCount());
    viewport()->update();
    emit currentChanged();
}

void TableView::setMatches(std::shared_ptr<const std::vector<CellMatch>> matches) {
    m_matches = std::move(matches);
    viewport()->update();
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
    const csv::Row* content = m_cache.find(row + m_headerRecords);
    return content != nullptr && column < content->fields.size() ? &content->fields[column] : nullptr;
}

bool TableView::isRowLoaded(std::uint64_t row) {
    return m_cache.find(row + m_headerRecords) != nullptr;
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

void TableView::goToRecord(std::uint64_t record, std::uint32_t column) {
    setCurrent(record > m_headerRecords ? record - m_headerRecords : 0, column);
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
    if (!m_source || rowCount() == 0) {
        return;
    }
    const CellRange range = selection();
    const std::uint64_t cells = range.cells();
    if (cells > maximumCopiedCells) {
        emit copyTooLarge(cells);
        return;
    }
    m_copy.start(
        [this, source = m_source, range, header = m_headerRecords, cells](const NewestTask::Reporter& reporter) {
            auto text = cellsAsText(source, range.firstRow + header, range.lastRow + header, range.firstColumn,
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

void TableView::viewMoved() {
    requestPages();
}

void TableView::requestPages() {
    if (!m_source || m_source.index->recordCount() == 0) {
        return;
    }
    const std::uint64_t first = topRow() + m_headerRecords;
    const std::uint64_t known = m_source.index->recordCount();
    auto missing = m_cache.missingPages(first, first + wholeRows() + 1, known);
    for (const std::uint64_t page : m_cache.missingPages(m_row + m_headerRecords, m_row + m_headerRecords, known)) {
        missing.push_back(page); // the status line speaks of the current cell even when it is scrolled away
    }
    if (missing.empty()) {
        return;
    }
    m_pages.queue([this, source = m_source, missing, known](const NewestTask::Reporter& reporter) {
        for (const std::uint64_t page : missing) {
            if (reporter.stop().stop_requested()) {
                return;
            }
            constexpr auto size = PageCache<csv::Row>::itemsPerPage;
            auto rows = source.index->rows(*source.file, page * size, size, reporter.stop());
            reporter.post([this, page, known, rows = std::move(rows)]() mutable {
                if (rows) {
                    takePage(page, std::move(*rows), known);
                } else if (rows.error().code != ErrorCode::Cancelled) {
                    m_cache.insertFailed(page);
                    viewport()->update();
                    emit readFailed(rows.error());
                }
            });
        }
    });
}

void TableView::takePage(std::uint64_t page, std::vector<csv::Row> rows, std::uint64_t known) {
    const std::size_t bytes = weightOf(rows);
    m_cache.insert(page, std::move(rows), known, bytes);
    if (!m_sampled) {
        widenFromSample();
    }
    viewport()->update();
    emit rowsArrived();
    // The page may have come before the rows it was asked for were indexed.
    requestPages();
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
    const std::uint64_t sampleRows = std::min<std::uint64_t>(rowCount(), PageCache<csv::Row>::itemsPerPage);
    std::vector<QString> longest(m_columns.size());
    for (std::uint64_t row = 0; row < sampleRows; ++row) {
        const csv::Row* content = m_cache.find(m_headerRecords + row);
        if (content == nullptr) {
            continue;
        }
        m_sampled = true;
        for (std::size_t i = 0; i < std::min(longest.size(), content->fields.size()); ++i) {
            if (content->fields[i].size() > static_cast<std::size_t>(longest[i].size())) {
                longest[i] = visibleText(content->fields[i], 200);
            }
        }
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        Column& column = m_columns[i];
        if (column.sizedByUser) {
            continue;
        }
        const int wanted = std::max(
            {metrics.horizontalAdvance(longest[i]), boldMetrics.horizontalAdvance(column.head.name) + metrics.height(),
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
    if (m_matches == nullptr) {
        return false;
    }
    const auto found = std::lower_bound(m_matches->begin(), m_matches->end(), CellMatch{record, column},
                                        [](const CellMatch& a, const CellMatch& b) {
                                            return a.record != b.record ? a.record < b.record : a.column < b.column;
                                        });
    return found != m_matches->end() && found->record == record && found->column == column;
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
