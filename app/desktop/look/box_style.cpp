// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/box_style.h"

#include "desktop/look/signs.h"

#include <QPainter>
#include <QStyleOption>

namespace outcheck::desktop {

BoxStyle::BoxStyle(QStyle* base) : QProxyStyle(base) {}

void BoxStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_IndicatorItemViewItemCheck || element == PE_IndicatorCheckBox;
    if (!isBox || !isDark(option->palette)) {
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(tinted(option->palette.color(QPalette::Base), option->palette.color(QPalette::Text), 0.55));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

} // namespace outcheck::desktop
