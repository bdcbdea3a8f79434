// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/mark_strip.h"

#include "desktop/preview/severity_style.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace outcheck::preview {

MarkStrip::MarkStrip(QWidget* parent) : QWidget(parent) {
    m_bins.fill(-1);
    setToolTip(tr("Where findings lie in the whole file"));
    setAccessibleName(tr("Where findings lie"));
    setCursor(Qt::PointingHandCursor);
}

void MarkStrip::setFlags(const FlagIndex* flags, const ShownRow& shownRow, std::uint64_t total) {
    m_bins.fill(-1);
    m_any = false;
    m_total = total;
    if (flags != nullptr && total > 0) {
        for (const Flag& flag : flags->all()) {
            const auto row = shownRow(flag.row);
            if (flag.dismissed || !row || *row >= total) {
                continue;
            }
            const double share = (static_cast<double>(*row) + 0.5) / static_cast<double>(total); // its middle
            const auto bin = std::min(binCount - 1, static_cast<std::size_t>(share * static_cast<double>(binCount)));
            m_bins[bin] = std::max(m_bins[bin], static_cast<signed char>(flag.severity));
            m_any = true;
        }
    }
    update();
}

void MarkStrip::setRowHeight(int pixels) {
    m_rowHeight = pixels;
    update();
}

// Rows that leave room below them have their marks beside them.
double MarkStrip::extent() const {
    const double rows = static_cast<double>(m_total) * m_rowHeight;
    return m_rowHeight > 0 && rows > 0 ? std::min<double>(rows, height()) : height();
}

int MarkStrip::preferredWidth() const {
    return std::max(10, fontMetrics().height() * 2 / 3);
}

void MarkStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.setPen(gridLine(palette()));
    painter.drawLine(QPointF(0.5, 0), QPointF(0.5, height()));
    if (!m_any) {
        return;
    }
    const double step = extent() / static_cast<double>(binCount);
    for (const rules::Severity severity : {rules::Severity::Note, rules::Severity::Query, rules::Severity::Block}) {
        const QColor color = severityColor(palette(), severity);
        const double share = (static_cast<int>(severity) + 1) / 3.0;
        for (std::size_t bin = 0; bin < binCount; ++bin) {
            if (m_bins[bin] == static_cast<signed char>(severity)) {
                const double y = std::min(static_cast<double>(bin) * step, height() - 2.0);
                painter.fillRect(QRectF(2, y, (width() - 3) * share, std::max(2.0, step)), color);
            }
        }
    }
}

void MarkStrip::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && height() > 0) {
        emit positionChosen(std::clamp(event->position().y() / extent(), 0.0, 1.0));
    }
}

} // namespace outcheck::preview
