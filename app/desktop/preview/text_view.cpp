// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/text_view.h"

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

QString selectedPart(const text::Line& line, const TextPlace& from, const TextPlace& to) {
    const PreparedLine prepared(line);
    const auto begin = line.number == from.line ? from.position : 0;
    const auto end = line.number == to.line ? to.position : static_cast<int>(prepared.text().size());
    return prepared.text().mid(begin, end - begin);
}

} // namespace

TextView::TextView(QWidget* parent)
    : RowScrollArea(parent), m_cache(cacheBytes), m_prepared(preparedLines), m_pages([this] {
          emit readFailed(Error{ErrorCode::Internal, {}, "reading lines"});
      }),
      m_copy([this] {
          emit readFailed(Error{ErrorCode::Internal, {}, "copying lines"});
      }) {
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight);
    setFrameShape(QFrame::NoFrame);
    viewport()->setCursor(Qt::IBeamCursor);
    setAccessibleName(tr("Text"));
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
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

void TextView::setSource(TextSource source) {
    clear();
    m_source = std::move(source);
    refreshCounts();
}

void TextView::clear() {
    m_pages.cancel();
    m_copy.cancel();
    m_source = {};
    m_cache.clear();
    m_prepared.clear();
    m_flags.reset();
    m_matches.reset();
    m_place = m_anchor = {};
    m_target.reset();
    m_widest = 0;
    strip()->setFlags(nullptr, 0, 0);
    setTopRow(0);
    setRowCount(0);
    updateWidths();
    horizontalScrollBar()->setValue(0);
}

void TextView::refreshCounts() {
    if (!m_source) {
        return;
    }
    const std::uint64_t lines = m_source.index->lineCount();
    if (lines != rowCount()) {
        setRowCount(lines);
        strip()->setFlags(m_flags.get(), 0, lines);
        updateWidths();
    }
    requestPages();
}

void TextView::setFlags(std::shared_ptr<const FlagIndex> flags) {
    m_flags = std::move(flags);
    strip()->setFlags(m_flags.get(), 0, rowCount());
    viewport()->update();
    emit currentChanged();
}

void TextView::setMatches(std::shared_ptr<const std::vector<text::LineMatch>> matches) {
    m_matches = std::move(matches);
    viewport()->update();
}

const text::Line* TextView::line(std::uint64_t number) {
    return m_cache.find(number);
}

const PreparedLine* TextView::prepared(std::uint64_t number) {
    if (PreparedLine* known = m_prepared.object(number)) {
        return known;
    }
    const text::Line* content = m_cache.find(number);
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

void TextView::updateWidths() {
    const QFontMetrics metrics(m_font);
    const QString widest = locale().toString(static_cast<qulonglong>(std::max<std::uint64_t>(rowCount(), 999)));
    m_numbersWidth = metrics.horizontalAdvance(widest) + metrics.height() * 2;
    const int room = std::max(1, viewport()->width() - m_numbersWidth - metrics.height());
    horizontalScrollBar()->setRange(0, std::max(0, m_widest - room));
    horizontalScrollBar()->setPageStep(room);
    horizontalScrollBar()->setSingleStep(metrics.averageCharWidth() * 4);
}

void TextView::setCurrent(TextPlace place, bool extendSelection) {
    if (rowCount() == 0) {
        return;
    }
    place.line = std::min(place.line, rowCount() - 1);
    m_place = place;
    if (!extendSelection) {
        m_anchor = place;
    }
    m_target.reset();
    ensureRowVisible(place.line);
    viewport()->update();
    emit currentChanged();
}

void TextView::goToLine(std::uint64_t number, std::uint32_t column, std::uint32_t length) {
    setCurrent({number, 0});
    m_target = Target{number, column, length};
    showTarget();
}

void TextView::showTarget() {
    if (!m_target) {
        return;
    }
    const PreparedLine* content = prepared(m_target->line);
    if (content == nullptr) {
        requestPages();
        return;
    }
    const Target target = *m_target;
    m_target.reset();
    m_anchor = {target.line, content->positionOfByte(target.column)};
    m_place = {target.line, content->positionOfByte(target.column + target.length)};
    const QFontMetrics metrics(m_font);
    ensurePositionVisible(content->xOf(m_place.position, metrics));
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
    m_place = {rowCount() - 1, last != nullptr ? static_cast<int>(last->text().size()) : 1 << 20};
    viewport()->update();
    emit currentChanged();
}

void TextView::copySelection() {
    if (!m_source || rowCount() == 0) {
        return;
    }
    TextPlace from = std::min(m_place, m_anchor);
    TextPlace to = std::max(m_place, m_anchor);
    if (from == to) { // nothing selected: the current line
        from.position = 0;
        to.position = 1 << 20;
    }
    const std::uint64_t lines = to.line - from.line + 1;
    if (lines > maximumCopiedLines) {
        emit copyTooLarge(lines);
        return;
    }
    m_copy.start([this, source = m_source, from, to, lines](const NewestTask::Reporter& reporter) {
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

void TextView::viewMoved() {
    requestPages();
}

void TextView::requestPages() {
    if (!m_source || rowCount() == 0) {
        return;
    }
    const std::uint64_t known = m_source.index->lineCount();
    const auto missing = m_cache.missingPages(topRow(), topRow() + wholeRows() + 1, known);
    if (missing.empty()) {
        return;
    }
    m_pages.queue([this, source = m_source, missing, known](const NewestTask::Reporter& reporter) {
        for (const std::uint64_t page : missing) {
            if (reporter.stop().stop_requested()) {
                return;
            }
            constexpr auto size = PageCache<text::Line>::itemsPerPage;
            auto lines = source.index->lines(*source.file, page * size, size, reporter.stop());
            reporter.post([this, page, known, lines = std::move(lines)]() mutable {
                if (lines) {
                    std::size_t bytes = 0;
                    for (const text::Line& line : *lines) {
                        m_prepared.remove(line.number); // a last line may have grown while the file was being read
                        bytes += sizeof(line) + line.text.capacity();
                    }
                    m_cache.insert(page, std::move(*lines), known, bytes);
                    showTarget();
                    emit linesArrived();
                    requestPages();
                } else if (lines.error().code != ErrorCode::Cancelled) {
                    m_cache.insertFailed(page);
                    emit readFailed(lines.error());
                }
                viewport()->update();
            });
        }
    });
}

QRect TextView::lineRect(std::uint64_t number) const {
    if (number < topRow() || number - topRow() > wholeRows() + 1 || number >= rowCount()) {
        return {};
    }
    return {m_numbersWidth, static_cast<int>(number - topRow()) * rowHeight(), viewport()->width() - m_numbersWidth,
            rowHeight()};
}

TextPlace TextView::placeAt(const QPoint& position) {
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
