// SPDX-License-Identifier: GPL-3.0-or-later
// A bar across the top of the window while something is not genuine that nobody has looked at. It opens nothing by
// itself, and nothing but looking takes it away.
#pragma once

#include <QToolBar>

class QPushButton;

namespace outcheck::desktop {

class ElidedLabel;
class TeamDesk;

class AlarmBar : public QToolBar {
    Q_OBJECT
public:
    explicit AlarmBar(TeamDesk& team, QWidget* parent = nullptr);
    // Whatever asks for it (a restored layout, a menu): only the alarms decide.
    void setVisible(bool visible) override;
    QPushButton* button() const { return m_details; }

signals:
    void detailsWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showAlarms();

    TeamDesk& m_team;
    ElidedLabel* m_text;
    QPushButton* m_details;
};

} // namespace outcheck::desktop
