// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/team/alarm_bar.h"

#include "desktop/look/elided_label.h"
#include "desktop/look/signs.h"
#include "desktop/team/alarm_text.h"
#include "desktop/team/team_desk.h"

#include <QAccessible>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace outcheck::desktop {

AlarmBar::AlarmBar(TeamDesk& team, QWidget* parent)
    : QToolBar(tr("Alarm"), parent), m_team(team), m_text(new ElidedLabel(this)),
      m_details(new QPushButton(tr("Show what is wrong"), this)) {
    setObjectName(QStringLiteral("alarmBar"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    toggleViewAction()->setVisible(false);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* sign = new QLabel(this);
    const int side = fontMetrics().height();
    sign->setPixmap(signIcon(Sign::Block).pixmap(QSize(side, side), devicePixelRatioF()));
    sign->setMargin(side / 3);
    addWidget(sign);
    addWidget(m_text);
    addWidget(m_details);
    connect(m_details, &QPushButton::clicked, this, &AlarmBar::detailsWanted);
    connect(&team, &TeamDesk::changed, this, &AlarmBar::showAlarms);
    showAlarms();
}

void AlarmBar::setVisible(bool) {
    QToolBar::setVisible(m_team.hasNewAlarm());
}

void AlarmBar::showAlarms() {
    const auto alarms = m_team.alarms();
    if (m_team.hasNewAlarm()) {
        const AlarmText first = alarmText(alarms.front(), m_team.view().roster);
        QStringList about;
        for (const QString& part : {first.whose, first.entry}) {
            if (!part.isEmpty()) {
                about << part;
            }
        }
        if (alarms.size() > 1) {
            about << tr("and %n more", "alarms", static_cast<int>(alarms.size()) - 1);
        }
        const QString text =
            tr("The ledger is not genuine. %1").arg(first.what) + QLatin1Char(' ') + about.join(QStringLiteral(" · "));
        if (text != m_text->fullText()) {
            m_text->setFullText(text);
            setAccessibleName(text);
            QAccessibleEvent alert(this, QAccessible::Alert);
            QAccessible::updateAccessibility(&alert);
        }
    }
    setVisible(true);
}

void AlarmBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QColor colour = colourOf(Sign::Block, palette());
    painter.fillRect(rect(), tinted(palette().color(QPalette::Base), colour, isDark(palette()) ? 0.28 : 0.17));
}

} // namespace outcheck::desktop
