// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/text_view.h"

#include "desktop/preview/flag_words.h"
#include "desktop/text/words.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QLocale>
#include <QScrollBar>
#include <algorithm>

namespace outcheck::preview {

namespace {

constexpr std::size_t cacheBytes = 48U << 20U;
constexpr int preparedLines = 400;

QString selectedPart(const text::Line& line, const TextPoint& from, const TextPoint& to) {
    const PreparedLine prepared(line);
    const auto begin = line.number == from.line ? from.position : 0;
    const auto end = line.number == to.line ? to.position : static_cast<int>(prepared.text().size());
    return prepared.text().mid(begin, end - begin);
}

} // namespace

TextView::TextView(QWidget* parent) : PagedView(cacheBytes, parent), m_prepared(preparedLines) {
    viewport()->setCursor(Qt::IBeamCursor);
    setAccessibleName(tr("Text"));
    updateMetrics();
}

TextView::~TextView() = default;

void TextView::updateMetrics() {
    m_font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    // Fixed fonts are often a size smaller: nothing is to be smaller than the window's own font.
    if (font().pointSizeF() > 0 && m_font.pointSizeF() < font().pointSizeF()) {
        m_font.setPointSizeF(font().pointSizeF());
    }
    m_font.setStyleStrategy(QFont::PreferAntialias);
    m_prepared.clear();
    setHeights(QFontMetrics(m_font).height() * 5 / 4, 0);
    updateWidths();
}

void TextView::clear() {
    m_prepared.clear();
    m_point = m_anchor = {};
    m_target.reset();
    m_widest = 0;
    PagedView::clear();
    updateWidths();
}

void TextView::refreshCounts() {
    if (!hasSource()) {
        return;
    }
    if (indexedRows() != rowCount()) {
        setRowCount(indexedRows());
        updateStrip();
        updateWidths();
    }
    requestPages();
}

const text::Line* TextView::line(std::uint64_t number) {
    return item(number);
}

const PreparedLine* TextView::prepared(std::uint64_t number) {
    if (PreparedLine* known = m_prepared.object(number)) {
        return known;
    }
    const text::Line* content = item(number);
    if (content == nullptr) {
        return nullptr;
    }
    auto* made = new PreparedLine(*content);
    made->layOut(QFontMetrics(m_font));
    if (made->width() > m_widest) {
        m_widest = made->width();
        updateWidths();
    }
    m_prepared.insert(number, made);
    return made;
}

QString TextView::describedText(std::uint64_t row, int) {
    const PreparedLine* content = prepared(row);
    return content != nullptr ? content->text() : QString();
}

QString TextView::describedFlag(std::uint64_t row, int) const {
    const Flag* flag = flags() != nullptr ? flags()->worstInRow(row) : nullptr;
    return flag != nullptr ? wordFor(*flag) : QString();
}

void TextView::updateWidths() {
    const QFontMetrics metrics(m_font);
    const QString widest = locale().toString(static_cast<qulonglong>(std::max<std::uint64_t>(rowCount(), 999)));
    m_numbersWidth = metrics.horizontalAdvance(widest) + metrics.height() * 2;
    const int room = std::max(1, viewport()->width() - m_numbersWidth - metrics.height());
    horizontalScrollBar()->setRange(0, std::max(0, m_widest - room));
    horizontalScrollBar()->setPageStep(room);
    horizontalScrollBar()->setSingleStep(metrics.averageCharWidth() * 4);
}

void TextView::setCurrent(TextPoint point, bool extendSelection) {
    if (rowCount() == 0) {
        return;
    }
    point.line = std::min(point.line, rowCount() - 1);
    m_point = point;
    if (!extendSelection) {
        m_anchor = point;
    }
    m_target.reset();
    ensureRowVisible(point.line);
    viewport()->update();
    emit currentChanged();
}

bool TextView::goTo(const Place& place) {
    setCurrent({place.row, 0});
    m_target = place;
    m_target->row = m_point.line;
    showTarget();
    return true;
}

void TextView::showTarget() {
    if (!m_target) {
        return;
    }
    const PreparedLine* content = prepared(m_target->row);
    if (content == nullptr) {
        requestPages();
        return;
    }
    const Place target = *m_target;
    m_target.reset();
    m_anchor = {target.row, content->positionOfByte(target.column)};
    m_point = {target.row, content->positionOfByte(target.column + target.length)};
    const QFontMetrics metrics(m_font);
    ensurePositionVisible(content->xOf(m_point.position, metrics));
    ensurePositionVisible(content->xOf(m_anchor.position, metrics));
    viewport()->update();
    emit currentChanged();
}

void TextView::ensurePositionVisible(int x) {
    const int margin = QFontMetrics(m_font).averageCharWidth() * 6;
    const int room = std::max(1, viewport()->width() - m_numbersWidth - margin);
    const int value = horizontalScrollBar()->value();
    if (x < value) {
        horizontalScrollBar()->setValue(std::max(0, x - margin));
    } else if (x > value + room) {
        horizontalScrollBar()->setValue(x - room + margin);
    }
}

void TextView::selectAll() {
    if (rowCount() == 0) {
        return;
    }
    const PreparedLine* last = prepared(rowCount() - 1);
    m_anchor = {};
    m_point = {rowCount() - 1, last != nullptr ? static_cast<int>(last->text().size()) : 1 << 20};
    viewport()->update();
    emit currentChanged();
}

void TextView::copySelection() {
    if (!hasSource() || rowCount() == 0) {
        return;
    }
    TextPoint from = std::min(m_point, m_anchor);
    TextPoint to = std::max(m_point, m_anchor);
    if (from == to) { // nothing selected: the current line
        from.position = 0;
        to.position = 1 << 20;
    }
    const std::uint64_t lines = to.line - from.line + 1;
    if (lines > maximumCopiedLines) {
        emit copyTooLarge(lines);
        return;
    }
    copyTask().start([this, source = source(), from, to, lines](const NewestTask::Reporter& reporter) {
        QString clip;
        for (std::uint64_t first = from.line; first <= to.line && !reporter.stop().stop_requested();) {
            constexpr std::uint64_t linesPerRead = 512;
            const auto read =
                source.index->lines(*source.file, first, std::min(linesPerRead, to.line - first + 1), reporter.stop());
            if (!read) {
                reporter.post([this, error = read.error()] { emit readFailed(error); });
                return;
            }
            if (read->empty()) {
                break;
            }
            for (const text::Line& line : *read) {
                clip += selectedPart(line, from, to);
                if (line.number != to.line) {
                    clip += QLatin1Char('\n');
                }
            }
            first += read->size();
        }
        reporter.post([this, clip, lines] {
            QApplication::clipboard()->setText(clip);
            emit copied(lines);
        });
    });
}

void TextView::itemsArrived(const std::vector<text::Line>& lines) {
    for (const text::Line& line : lines) {
        m_prepared.remove(line.number); // a last line may have grown while the file was being read
    }
    showTarget();
}

QRect TextView::lineRect(std::uint64_t number) const {
    if (number < topRow() || number - topRow() > wholeRows() + 1 || number >= rowCount()) {
        return {};
    }
    return {m_numbersWidth, static_cast<int>(number - topRow()) * rowHeight(), viewport()->width() - m_numbersWidth,
            rowHeight()};
}

TextPoint TextView::pointAt(const QPoint& position) {
    const int below = std::max(0, position.y()) / rowHeight();
    const std::uint64_t number = position.y() < 0 ? topRow() - std::min<std::uint64_t>(topRow(), 1)
                                                  : std::min(topRow() + static_cast<std::uint64_t>(below),
                                                             rowCount() - std::min<std::uint64_t>(rowCount(), 1));
    const PreparedLine* content = prepared(number);
    const QFontMetrics metrics(m_font);
    const int x = position.x() - m_numbersWidth - metrics.averageCharWidth() + horizontalScrollBar()->value();
    return {number, content != nullptr ? content->positionAt(std::max(0, x), metrics) : 0};
}

void TextView::resizeEvent(QResizeEvent* event) {
    RowScrollArea::resizeEvent(event);
    updateWidths();
}

void TextView::changeEvent(QEvent* event) {
    RowScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateMetrics();
    }
}

} // namespace outcheck::preview
