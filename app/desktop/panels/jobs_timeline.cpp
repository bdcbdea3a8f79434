// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/panels/jobs_timeline.h"

#include "desktop/look/signs.h"
#include "desktop/text/words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>
#include <array>

namespace outcheck::desktop {

namespace {

Sign signOfStatus(workspace::JobStatus status) {
    switch (status) {
    case workspace::JobStatus::Succeeded:
        return Sign::Clean;
    case workspace::JobStatus::Failed:
        return Sign::Unreadable;
    case workspace::JobStatus::Running:
        return Sign::Incomplete;
    case workspace::JobStatus::Pending:
    case workspace::JobStatus::Unknown:
        break;
    }
    return Sign::Waiting;
}

QString durationText(std::int64_t seconds) {
    if (seconds < 120) {
        return JobsTimeline::tr("%1 s", "seconds").arg(seconds);
    }
    if (seconds < 7200) {
        return JobsTimeline::tr("%1 min", "minutes").arg(seconds / 60);
    }
    return seconds < 172800 ? JobsTimeline::tr("%1 h", "hours").arg(seconds / 3600)
                            : JobsTimeline::tr("%1 days").arg(seconds / 86400);
}

} // namespace

JobsTimeline::JobsTimeline(QWidget* parent) : QAbstractScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Timeline of the jobs"));
    viewport()->setBackgroundRole(QPalette::Base);
}

void JobsTimeline::setJobs(std::vector<workspace::Job> jobs) {
    m_jobs = std::move(jobs);
    m_selected = -1;
    m_hasTimes = false;
    for (const workspace::Job& job : m_jobs) {
        for (const auto& time : {job.created, job.started, job.completed}) {
            if (time) {
                m_first = m_hasTimes ? std::min(m_first, time->value) : time->value;
                m_last = m_hasTimes ? std::max(m_last, time->value) : time->value;
                m_hasTimes = true;
            }
        }
    }
    updateRange();
    viewport()->update();
}

QString JobsTimeline::describe(const workspace::Job& job) const {
    QStringList parts = {tr("%1: %2", "action: status")
                             .arg(job.action.empty() ? labelText(job.id) : labelText(job.action), wordFor(job.status))};
    if (job.created) {
        parts << tr("created %1").arg(timeText(*job.created));
    }
    if (job.started) {
        parts << tr("started %1").arg(timeText(*job.started));
    }
    if (job.completed) {
        parts << tr("completed %1").arg(timeText(*job.completed));
    }
    if (job.started && job.completed) {
        parts << tr("ran for %1").arg(durationText(job.completed->value - job.started->value));
    }
    if (!job.statusMessage.empty()) {
        parts << labelText(job.statusMessage);
    }
    return parts.join(QStringLiteral(" · "));
}

int JobsTimeline::rowHeight() const {
    return fontMetrics().height() + 8;
}

int JobsTimeline::labelWidth() const {
    int widest = 0;
    for (const workspace::Job& job : m_jobs) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(labelText(job.action.empty() ? job.id : job.action)));
    }
    return std::min(widest + rowHeight() + 16, viewport()->width() * 2 / 5);
}

int JobsTimeline::rowAt(int y) const {
    const int row = (y + verticalScrollBar()->value() - rowHeight()) / rowHeight();
    return y < rowHeight() || row < 0 || row >= jobCount() ? -1 : row;
}

void JobsTimeline::updateRange() {
    const int content = rowHeight() * (jobCount() + 1);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(rowHeight());
    verticalScrollBar()->setRange(0, std::max(0, content - viewport()->height()));
}

double JobsTimeline::positionOf(std::int64_t second, double left, double right) const {
    const double span = std::max<double>(1.0, static_cast<double>(m_last - m_first));
    const double along = static_cast<double>(second - m_first) / span * (right - left);
    return isRightToLeft() ? right - along : left + along;
}

void JobsTimeline::paintAxis(QPainter& painter, double left, double right) const {
    painter.fillRect(0, 0, viewport()->width(), rowHeight(), palette().window());
    painter.setPen(mutedText(palette()));
    const QRectF box(left, 0, right - left, rowHeight());
    if (!m_hasTimes) {
        painter.drawText(box, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
                         tr("No times are recorded for these jobs."));
        return;
    }
    const auto leading =
        static_cast<int>(Qt::AlignVCenter) | static_cast<int>(isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    const auto trailing =
        static_cast<int>(Qt::AlignVCenter) | static_cast<int>(isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight);
    painter.drawText(box, leading, timeText({m_first}));
    if (m_last > m_first) {
        painter.drawText(box, trailing, timeText({m_last}));
        painter.drawText(box, static_cast<int>(Qt::AlignCenter), durationText(m_last - m_first));
    }
}

void JobsTimeline::paintJob(QPainter& painter, int row, int top, double left, double right) const {
    const workspace::Job& job = m_jobs[static_cast<std::size_t>(row)];
    const int height = rowHeight();
    const bool rtl = isRightToLeft();
    if (row == m_selected) {
        painter.fillRect(0, top, viewport()->width(), height,
                         tinted(palette().color(QPalette::Base), palette().color(QPalette::Highlight), 0.25));
    }
    const double side = fontMetrics().ascent();
    const double signLeft = rtl ? viewport()->width() - 6 - side : 6;
    paintSign(painter, QRectF(signLeft, top + (height - side) / 2, side, side), signOfStatus(job.status), palette());
    painter.setPen(palette().color(QPalette::Text));
    const int labelLeft = rtl ? static_cast<int>(right) + 6 : static_cast<int>(side) + 14;
    const int labelRoom = labelWidth() - static_cast<int>(side) - 18;
    const QString label =
        fontMetrics().elidedText(labelText(job.action.empty() ? job.id : job.action), Qt::ElideMiddle, labelRoom);
    painter.drawText(QRect(labelLeft, top, labelRoom, height),
                     static_cast<int>(Qt::AlignVCenter) | static_cast<int>(rtl ? Qt::AlignRight : Qt::AlignLeft),
                     label);
    const auto begin = job.started ? job.started : job.created ? job.created : job.completed;
    if (!begin) {
        return;
    }
    const QColor colour = colourOf(signOfStatus(job.status), palette());
    const double middle = top + height / 2.0;
    const double from = positionOf(begin->value, left, right);
    const double to = positionOf(job.completed ? job.completed->value : begin->value, left, right);
    if (job.created && job.started) {
        painter.setPen(QPen(colour, 1.5));
        painter.drawLine(QPointF(positionOf(job.created->value, left, right), middle), QPointF(from, middle));
    }
    QRectF bar(std::min(from, to), top + height * 0.25, std::max(4.0, std::abs(to - from)), height * 0.5);
    bar.moveRight(std::min(bar.right(), right));
    painter.setPen(QPen(colour, 1));
    painter.setBrush(tinted(palette().color(QPalette::Base), colour, 0.45));
    painter.drawRoundedRect(bar, 2, 2);
}

void JobsTimeline::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), palette().base());
    const bool rtl = isRightToLeft();
    const double left = rtl ? 12 : labelWidth();
    const double right = rtl ? viewport()->width() - labelWidth() : viewport()->width() - 12;
    const int scrolled = verticalScrollBar()->value();
    const int first = std::max(0, scrolled / rowHeight() - 1);
    for (int row = first; row < jobCount(); ++row) {
        const int top = rowHeight() * (row + 1) - scrolled;
        if (top > viewport()->height()) {
            break;
        }
        paintJob(painter, row, top, left, right);
    }
    paintAxis(painter, left, right);
}

void JobsTimeline::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    updateRange();
}

void JobsTimeline::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateRange();
    }
}

void JobsTimeline::select(int row) {
    m_selected = row;
    setAccessibleDescription(row >= 0 ? describe(m_jobs[static_cast<std::size_t>(row)]) : QString());
    if (row >= 0) {
        const int top = rowHeight() * row;
        const int bottom = rowHeight() * (row + 2) - viewport()->height();
        verticalScrollBar()->setValue(
            std::clamp(verticalScrollBar()->value(), std::max(0, bottom), std::max(0, std::max(top, bottom))));
    }
    viewport()->update();
}

void JobsTimeline::mousePressEvent(QMouseEvent* event) {
    select(rowAt(event->pos().y()));
}

void JobsTimeline::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const int row = rowAt(event->pos().y()); row >= 0) {
        emit jobChosen(row);
    }
}

void JobsTimeline::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Down:
        select(std::min(m_selected + 1, jobCount() - 1));
        return;
    case Qt::Key_Up:
        select(std::max(m_selected - 1, jobCount() > 0 ? 0 : -1));
        return;
    case Qt::Key_Space:
        if (m_selected >= 0) {
            emit jobChosen(m_selected);
        }
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

bool JobsTimeline::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row = rowAt(help->pos().y());
        if (row >= 0) {
            QToolTip::showText(help->globalPos(), describe(m_jobs[static_cast<std::size_t>(row)]), viewport());
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace outcheck::desktop
