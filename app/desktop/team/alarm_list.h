// SPDX-License-Identifier: GPL-3.0-or-later
// Every alarm in full: what, whose, which entry, what to do, and the verifier's own words. Hidden while there is none.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace outcheck::desktop {

class TeamDesk;

class AlarmList : public QWidget {
    Q_OBJECT
public:
    explicit AlarmList(TeamDesk& team, QWidget* parent = nullptr);
    // All of it as text, for a message to somebody.
    QString allText() const { return m_text; }

private:
    void showAlarms();

    TeamDesk& m_team;
    QVBoxLayout* m_column;
    QWidget* m_shown = nullptr;
    QString m_text;
};

} // namespace outcheck::desktop
