// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/elided_label.h"

#include <QPainter>

namespace outcheck::desktop {

namespace {
const QString separator = QStringLiteral(" · ");
}

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setFullText(const QString& text) {
    m_parts.clear();
    m_text = text;
    setToolTip(text);
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setParts(const QStringList& parts) {
    setFullText(parts.join(separator));
    m_parts = parts;
}

QString ElidedLabel::shownText() const {
    const auto fits = [this](const QString& text) { return fontMetrics().horizontalAdvance(text) <= width(); };
    if (m_parts.isEmpty() || fits(m_text)) {
        return fontMetrics().elidedText(m_text, Qt::ElideMiddle, width());
    }
    for (qsizetype kept = m_parts.size() - 1; kept > 0; --kept) {
        const QString text = m_parts.first(kept).join(separator) + separator + QChar(0x2026);
        if (fits(text)) {
            return text;
        }
    }
    return fontMetrics().elidedText(m_parts.first(), Qt::ElideRight, width());
}

QSize ElidedLabel::minimumSizeHint() const {
    return {fontMetrics().horizontalAdvance(QLatin1Char('m')) * 8, fontMetrics().height()};
}

QSize ElidedLabel::sizeHint() const {
    return {fontMetrics().horizontalAdvance(m_text), fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), shownText());
}

} // namespace outcheck::desktop
