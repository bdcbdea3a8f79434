// SPDX-License-Identifier: GPL-3.0-or-later
// The page "Team and ledger": alarms, sharing, changes that wait, roster. It only arranges; each section reads from the
// desk of the team by itself.
#pragma once

#include "desktop/team/team_desk.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QScrollArea;

namespace outcheck::desktop {

class AlarmList;
class MessageView;
class ProposalsSection;
class RosterSection;
class SharingSection;

class TeamPage : public QWidget {
    Q_OBJECT
public:
    explicit TeamPage(TeamDesk& team, QWidget* parent = nullptr);
    SharingSection* sharing() const { return m_sharing; }
    RosterSection* roster() const { return m_roster; }
    ProposalsSection* proposals() const { return m_proposals; }
    AlarmList* alarmList() const { return m_alarms; }
    QString outcomeText() const;
    // Brings the alarms into sight: they count as looked at.
    void showAlarms();
    // Closes the form that is open, else asks to be closed.
    void leave();

signals:
    void closed();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showState();
    void say(const QString& text, bool good);
    void tellErrand(const ErrandEnd& end);
    void tellAct(TeamAct act, const std::optional<Error>& error);

    TeamDesk& m_team;
    QLabel* m_sign;
    QLabel* m_outcome;
    QProgressBar* m_busy;
    QScrollArea* m_scroll;
    MessageView* m_message;
    AlarmList* m_alarms;
    SharingSection* m_sharing;
    ProposalsSection* m_proposals;
    RosterSection* m_roster;
};

} // namespace outcheck::desktop
