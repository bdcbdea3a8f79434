// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/audit/interval_delegate.h"

#include "desktop/audit/audit_model.h"
#include "desktop/audit/audit_words.h"

#include <QApplication>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace outcheck::desktop {

namespace {

constexpr double thinnest = 3; // pixels of a bar that is one number

// The part of `area` in which an interval lies; one that has no end reaches to the end of the scale.
QRectF partOf(const QRectF& area, const audit::Interval& scale, const audit::Interval& interval) {
    const auto at = [&](double number) {
        const double share = scale.width() > 0 ? (number - scale.least) / scale.width() : 0;
        return area.left() + std::clamp(share, 0.0, 1.0) * area.width();
    };
    const double left = at(interval.least), right = std::isfinite(interval.most) ? at(interval.most) : area.right();
    const double width = std::max(thinnest, right - left);
    return {std::min(left, area.right() - width), area.top(), width, area.height()};
}

void paintBar(QPainter& painter, const QRectF& track, const IntervalBar& bar, const QPalette& palette) {
    painter.fillRect(track, palette.color(QPalette::Base));
    if (bar.asked) {
        const QRectF asked = partOf(track, bar.scale, *bar.asked);
        painter.fillRect(asked, tinted(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.2));
    }
    const double inset = track.height() / 4;
    const QRectF found = partOf(track, bar.scale, bar.found).adjusted(0, inset, 0, -inset);
    painter.fillRect(found, colourOf(Sign::Block, palette));
    painter.setPen(mutedText(palette));
    painter.drawRect(track);
}

} // namespace

void IntervalDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index); // selection and focus
    const QVariant value = index.data(AuditModel::barRole);
    if (!value.isValid()) {
        return;
    }
    const auto bar = value.value<IntervalBar>();
    const int line = option.fontMetrics.height();
    const QString least = numberWords(bar.scale.least), most = numberWords(bar.scale.most);
    const QRect area = option.rect.adjusted(line / 2, 2, -line / 2, -2);
    const int before = option.fontMetrics.horizontalAdvance(least) + line / 3;
    const int after = option.fontMetrics.horizontalAdvance(most) + line / 3;
    painter->save();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->setFont(option.font);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, least);
    painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, most);
    const QRectF track = QRectF(area).adjusted(before, line / 6.0, -after, -line / 6.0);
    if (track.width() > line) {
        paintBar(*painter, track, bar, option.palette);
    }
    painter->restore();
}

QSize IntervalDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int line = option.fontMetrics.height();
    return QStyledItemDelegate::sizeHint(option, index).expandedTo({line * 12, line + line / 2});
}

} // namespace outcheck::desktop
