// SPDX-License-Identifier: GPL-3.0-or-later
// Keyboard and mouse over lines.
#include "desktop/preview/text_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <algorithm>

namespace outcheck::preview {

bool TextView::moveByKey(QKeyEvent* event) {
    if (rowCount() == 0) {
        return false;
    }
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    const std::uint64_t last = rowCount() - 1;
    const std::uint64_t page = std::max<std::uint64_t>(1, wholeRows() - 1);
    QScrollBar* across = horizontalScrollBar();
    TextPoint point = m_point;
    switch (event->key()) {
    case Qt::Key_Up:
        point.line -= std::min<std::uint64_t>(point.line, 1);
        break;
    case Qt::Key_Down:
        point.line = std::min(last, point.line + 1);
        break;
    case Qt::Key_PageUp:
        point.line -= std::min(point.line, page);
        scrollRows(-static_cast<std::int64_t>(page));
        break;
    case Qt::Key_PageDown:
        point.line = std::min(last, point.line + page);
        scrollRows(static_cast<std::int64_t>(page));
        break;
    case Qt::Key_Home:
        across->setValue(0);
        point = control ? TextPoint{} : TextPoint{point.line, 0};
        break;
    case Qt::Key_End:
        if (control) {
            point = {last, 0};
        } else {
            across->setValue(across->maximum());
            return true;
        }
        break;
    case Qt::Key_Left:
        across->triggerAction(QAbstractSlider::SliderSingleStepSub);
        return true;
    case Qt::Key_Right:
        across->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        return true;
    default:
        return false;
    }
    setCurrent(point, extend);
    return true;
}

void TextView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    setCurrent(pointAt(event->position().toPoint()), event->modifiers().testFlag(Qt::ShiftModifier));
}

void TextView::mouseMoveEvent(QMouseEvent* event) {
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        return;
    }
    const QPoint position = event->position().toPoint();
    if (position.y() < 0) {
        scrollRows(-1);
    } else if (position.y() > viewport()->height()) {
        scrollRows(1);
    }
    setCurrent(pointAt(position), true);
}

void TextView::mouseDoubleClickEvent(QMouseEvent* event) {
    const TextPoint point = pointAt(event->position().toPoint());
    const PreparedLine* content = prepared(point.line);
    if (content == nullptr || event->button() != Qt::LeftButton) {
        return;
    }
    const QString& text = content->text();
    const auto isWord = [&text](int at) { return text[at].isLetterOrNumber() || text[at] == QLatin1Char('_'); };
    int begin = point.position;
    int end = point.position;
    while (begin > 0 && isWord(begin - 1)) {
        --begin;
    }
    while (end < text.size() && isWord(end)) {
        ++end;
    }
    setCurrent({point.line, begin});
    setCurrent({point.line, end}, true);
}

} // namespace outcheck::preview
