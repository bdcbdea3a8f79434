// SPDX-License-Identifier: GPL-3.0-or-later
// Draws an interval as a bar on its scale, and behind it what the policy speaks of.
#pragma once

#include <QStyledItemDelegate>

namespace outcheck::desktop {

class IntervalDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace outcheck::desktop
