// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/team/sync_indicator.h"

#include "desktop/team/sync_text.h"
#include "desktop/team/team_desk.h"

namespace outcheck::desktop {

SyncIndicator::SyncIndicator(TeamDesk& team, QWidget* parent) : QToolButton(parent), m_team(team) {
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    const int side = fontMetrics().ascent();
    setIconSize(QSize(side, side));
    connect(&team, &TeamDesk::changed, this, &SyncIndicator::showState);
    showState();
}

void SyncIndicator::showState() {
    const SyncView& view = m_team.sync().view();
    const bool alarmed = !m_team.alarms().empty();
    setIcon(signIcon(signOf(view, alarmed)));
    setText(wordFor(view, alarmed));
    setAccessibleName(tr("Team: %1", "state of the sync").arg(text()));
    const QString alarm = alarmed ? tr("Something in the ledger is not genuine.") + QLatin1Char('\n') : QString();
    setToolTip(alarm + detailsFor(view));
    setAccessibleDescription(toolTip());
}

} // namespace outcheck::desktop
