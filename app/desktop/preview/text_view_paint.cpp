// SPDX-License-Identifier: GPL-3.0-or-later
// How lines are drawn. Of a long line only what is on screen is touched.
#include "desktop/preview/ansi_palette.h"
#include "desktop/preview/severity_style.h"
#include "desktop/preview/text_view.h"

#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QtMath>
#include <algorithm>

namespace outcheck::preview {

void TextView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Base));
    const std::uint64_t end = std::min(rowCount(), topRow() + wholeRows() + 1);
    painter.setClipRect(m_numbersWidth, 0, viewport()->width(), viewport()->height());
    for (std::uint64_t number = topRow(); number < end; ++number) {
        paintLine(painter, number);
    }
    painter.setClipping(false);
    paintNumbers(painter, end);
}

void TextView::paintLine(QPainter& painter, std::uint64_t number) {
    const QFontMetrics metrics(m_font);
    const QRect full = lineRect(number);
    const PreparedLine* content = prepared(number);
    if (const Flag* worst = flags() != nullptr ? flags()->worstInRow(number) : nullptr) {
        painter.fillRect(full, flagTint(palette(), *worst));
    } else if (number == m_point.line) {
        painter.fillRect(full, tinted(palette().color(QPalette::Base), palette().color(QPalette::Highlight),
                                      hasFocus() ? 0.14 : 0.07));
    }
    const QRect area = full.translated(metrics.averageCharWidth() - horizontalScrollBar()->value(), 0);
    if (content == nullptr) {
        painter.setFont(font());
        painter.setPen(mutedText(palette()));
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft, failed(number) ? tr("could not be read") : tr("…"));
        return;
    }
    paintBackgrounds(painter, *content, number, area);
    paintGlyphs(painter, *content, area);
    if (content->isCut()) {
        painter.setFont(font());
        painter.setPen(mutedText(palette()));
        painter.drawText(QRect(area.left() + content->width(), area.top(), viewport()->width(), rowHeight()),
                         Qt::AlignVCenter | Qt::AlignLeft, tr(" … the line is longer than is shown"));
    }
}

void TextView::fillRange(QPainter& painter, const PreparedLine& line, int begin, int end, const QRect& area,
                         const QColor& color) {
    const QFontMetrics metrics(m_font);
    const int left = line.xOf(begin, metrics);
    painter.fillRect(QRect(area.left() + left, area.top(), std::max(2, line.xOf(end, metrics) - left), rowHeight()),
                     color);
}

void TextView::paintBackgrounds(QPainter& painter, const PreparedLine& line, std::uint64_t number, const QRect& area) {
    for (const PreparedLine::Style& style : line.styles()) {
        if (style.background >= 0) {
            fillRange(painter, line, style.begin, style.end, area, ansiBackground(style.background, palette()));
        }
    }
    if (flags() != nullptr) {
        for (const Flag& flag : flags()->inRow(number)) {
            const int begin = line.positionOfByte(flag.column);
            const int end = line.positionOfByte(flag.column + flag.length);
            if (flag.dismissed || end <= begin) {
                continue; // quiet; or the whole line is meant
            }
            const QColor color = severityColor(palette(), flag.severity);
            const QFontMetrics metrics(m_font);
            fillRange(painter, line, begin, end, area, tinted(palette().color(QPalette::Base), color, 0.34));
            const int left = area.left() + line.xOf(begin, metrics);
            painter.fillRect(
                QRect(left, area.bottom() - 1, std::max(2, area.left() + line.xOf(end, metrics) - left), 2), color);
        }
    }
    if (matches() != nullptr) {
        const auto first = std::lower_bound(matches()->begin(), matches()->end(), Place{number, 0, 0});
        constexpr int mostOnALine = 500;
        int drawn = 0;
        for (auto match = first; match != matches()->end() && match->row == number && drawn < mostOnALine;
             ++match, ++drawn) {
            fillRange(painter, line, line.positionOfByte(match->column),
                      line.positionOfByte(match->column + match->length), area,
                      tinted(palette().color(QPalette::Base), palette().color(QPalette::Highlight), 0.3));
        }
    }
    const TextPoint from = std::min(m_point, m_anchor);
    const TextPoint to = std::max(m_point, m_anchor);
    if (from != to && number >= from.line && number <= to.line) {
        const int begin = number == from.line ? from.position : 0;
        const int end = number == to.line ? to.position : static_cast<int>(line.text().size()) + 1;
        fillRange(painter, line, begin, end, area,
                  tinted(palette().color(QPalette::Base), palette().color(QPalette::Highlight), 0.5));
    }
}

void TextView::paintGlyphs(QPainter& painter, const PreparedLine& line, const QRect& area) {
    const int size = static_cast<int>(line.text().size());
    int done = 0;
    const auto plainUpTo = [&](int end) {
        paintRun(painter, line, done, end, area, m_font, palette().color(QPalette::Text));
        done = std::max(done, end);
    };
    for (const PreparedLine::Style& style : line.styles()) {
        plainUpTo(style.begin);
        QFont styled = m_font;
        styled.setBold(style.bold);
        styled.setItalic(style.italic);
        styled.setUnderline(style.underline);
        const QColor color =
            style.foreground >= 0 ? ansiForeground(style.foreground, palette()) : palette().color(QPalette::Text);
        paintRun(painter, line, std::max(done, style.begin), style.end, area, styled, color);
        done = std::max(done, style.end);
    }
    plainUpTo(size);
}

void TextView::paintRun(QPainter& painter, const PreparedLine& line, int begin, int end, const QRect& area,
                        const QFont& runFont, const QColor& color) {
    if (end <= begin) {
        return;
    }
    painter.setFont(runFont);
    painter.setPen(color);
    const QFontMetrics metrics(m_font);
    const int baseline = area.top() + (rowHeight() - metrics.height()) / 2 + metrics.ascent();
    const auto first =
        std::partition_point(line.runs().begin(), line.runs().end(),
                             [begin](const PreparedLine::Run& run) { return run.begin + run.length <= begin; });
    for (auto run = first; run != line.runs().end() && run->begin < end; ++run) {
        const int left = area.left() + run->x;
        if (left > viewport()->width()) {
            break;
        }
        if (left + run->width < m_numbersWidth) {
            continue;
        }
        int from = std::max(begin, run->begin);
        int to = std::min(end, run->begin + run->length);
        if (run->plain) { // of a long line only what is on screen
            from = std::max(from, run->begin + qFloor((m_numbersWidth - left) / run->cell()) - 1);
            to = std::min(to, run->begin + qCeil((viewport()->width() - left) / run->cell()) + 1);
        }
        if (from < to) {
            painter.drawText(QPoint(area.left() + line.xOf(from, metrics), baseline), line.text().mid(from, to - from));
        }
    }
}

void TextView::paintNumbers(QPainter& painter, std::uint64_t end) {
    const QColor back = palette().color(QPalette::Window);
    painter.fillRect(QRect(0, 0, m_numbersWidth, viewport()->height()), back);
    const QFontMetrics metrics(m_font);
    const int side = metrics.height() / 2;
    painter.setFont(m_font);
    for (std::uint64_t number = topRow(); number < end; ++number) {
        const QRect area(0, static_cast<int>(number - topRow()) * rowHeight(), m_numbersWidth, rowHeight());
        painter.setPen(number == m_point.line ? palette().color(QPalette::WindowText) : mutedText(palette()));
        painter.drawText(area.adjusted(0, 0, -side, 0), Qt::AlignVCenter | Qt::AlignRight,
                         locale().toString(static_cast<qulonglong>(number + 1)));
        if (const Flag* worst = flags() != nullptr ? flags()->worstInRow(number) : nullptr) {
            const double mark = metrics.height() * 0.55;
            paintSign(painter, QRectF(side / 2.0, area.center().y() - mark / 2, mark, mark), signOf(*worst), palette());
        }
    }
    painter.setPen(gridLine(palette()));
    painter.drawLine(m_numbersWidth - 1, 0, m_numbersWidth - 1, viewport()->height());
}

} // namespace outcheck::preview
