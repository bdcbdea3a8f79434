// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/indexed_view.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace outcheck::preview {

IndexedView::IndexedView(QWidget* parent)
    : RowScrollArea(parent), m_pages([this] {
          emit readFailed(Error{ErrorCode::Internal, {}, "reading rows"});
      }),
      m_copy([this] {
          emit readFailed(Error{ErrorCode::Internal, {}, "copying"});
      }) {
    installRowsAccessible();
    connect(this, &IndexedView::currentChanged, this, [this] { announceCurrent(*this); });
    setFocusPolicy(Qt::StrongFocus);
    // Rows run downwards and columns rightwards as in the file, whatever the language of the window.
    setLayoutDirection(Qt::LeftToRight);
    setFrameShape(QFrame::NoFrame);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
}

void IndexedView::clear() {
    m_pages.cancel();
    m_copy.cancel();
    m_flags.reset();
    m_matches.reset();
    strip()->setFlags(nullptr, {}, 0);
    setTopRow(0);
    setRowCount(0);
    horizontalScrollBar()->setValue(0);
}

void IndexedView::setFlags(std::shared_ptr<const FlagIndex> flags) {
    m_flags = std::move(flags);
    updateStrip();
    viewport()->update();
    emit currentChanged();
}

void IndexedView::setMatches(Places matches) {
    m_matches = std::move(matches);
    viewport()->update();
}

void IndexedView::updateStrip() {
    strip()->setFlags(
        m_flags.get(), [this](std::uint64_t row) { return shownRow(row); }, rowCount());
}

void IndexedView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        event->accept();
    } else if (event->modifiers().testFlag(Qt::AltModifier) || !moveByKey(event)) {
        event->ignore(); // keys without a use here stay with the window (J, K, N, A …)
    }
}

void IndexedView::focusInEvent(QFocusEvent* event) {
    RowScrollArea::focusInEvent(event);
    viewport()->update();
}

void IndexedView::focusOutEvent(QFocusEvent* event) {
    RowScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace outcheck::preview
