// SPDX-License-Identifier: GPL-3.0-or-later
// How it stands with the remote, always in sight: a sign and two words; all that is known in the tooltip.
#pragma once

#include <QToolButton>

namespace outcheck::desktop {

class TeamDesk;

class SyncIndicator : public QToolButton {
    Q_OBJECT
public:
    explicit SyncIndicator(TeamDesk& team, QWidget* parent = nullptr);

private:
    void showState();

    TeamDesk& m_team;
};

} // namespace outcheck::desktop
