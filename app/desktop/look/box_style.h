// SPDX-License-Identifier: GPL-3.0-or-later
// The style of the desktop with boxes to tick that are seen in dark colours, too: some styles draw their frame darker
// than a dark ground.
#pragma once

#include <QProxyStyle>

namespace outcheck::desktop {

class BoxStyle : public QProxyStyle {
    Q_OBJECT
public:
    // Upon the given style, which it owns; upon the platform's where there is none.
    explicit BoxStyle(QStyle* base = nullptr);

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

} // namespace outcheck::desktop
