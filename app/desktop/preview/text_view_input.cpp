// SPDX-License-Identifier: GPL-3.0-or-later
// Keyboard and mouse over lines. Keys it has no use for stay with the window (J, K, N, A …).
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
    TextPlace place = m_place;
    switch (event->key()) {
    case Qt::Key_Up:
        place.line -= std::min<std::uint64_t>(place.line, 1);
        break;
    case Qt::Key_Down:
        place.line = std::min(last, place.line + 1);
        break;
    case Qt::Key_PageUp:
        place.line -= std::min(place.line, page);
        scrollRows(-static_cast<std::int64_t>(page));
        break;
    case Qt::Key_PageDown:
        place.line = std::min(last, place.line + page);
        scrollRows(static_cast<std::int64_t>(page));
        break;
    case Qt::Key_Home:
        across->setValue(0);
        place = control ? TextPlace{} : TextPlace{place.line, 0};
        break;
    case Qt::Key_End:
        if (control) {
            place = {last, 0};
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
    setCurrent(place, extend);
    return true;
}

void TextView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        event->accept();
    } else if (event->modifiers().testFlag(Qt::AltModifier) || !moveByKey(event)) {
        event->ignore();
    }
}

void TextView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    setCurrent(placeAt(event->position().toPoint()), event->modifiers().testFlag(Qt::ShiftModifier));
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
    setCurrent(placeAt(position), true);
}

void TextView::mouseDoubleClickEvent(QMouseEvent* event) {
    const TextPlace place = placeAt(event->position().toPoint());
    const PreparedLine* content = prepared(place.line);
    if (content == nullptr || event->button() != Qt::LeftButton) {
        return;
    }
    const QString& text = content->text();
    const auto isWord = [&text](int at) { return text[at].isLetterOrNumber() || text[at] == QLatin1Char('_'); };
    int begin = place.position;
    int end = place.position;
    while (begin > 0 && isWord(begin - 1)) {
        --begin;
    }
    while (end < text.size() && isWord(end)) {
        ++end;
    }
    setCurrent({place.line, begin});
    setCurrent({place.line, end}, true);
}

void TextView::focusInEvent(QFocusEvent* event) {
    RowScrollArea::focusInEvent(event);
    viewport()->update();
}

void TextView::focusOutEvent(QFocusEvent* event) {
    RowScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace outcheck::preview
