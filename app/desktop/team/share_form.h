// SPDX-License-Identifier: GPL-3.0-or-later
// Asks in place where the ledger is to be shared.
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace outcheck::desktop {

class TeamDesk;

class ShareForm : public QWidget {
    Q_OBJECT
public:
    explicit ShareForm(TeamDesk& team, QWidget* parent = nullptr);
    void open();
    QLineEdit* address() const { return m_address; }
    QPushButton* button() const { return m_share; }

private:
    void updateState();
    void share();

    TeamDesk& m_team;
    QLineEdit* m_address;
    QPushButton* m_share;
};

} // namespace outcheck::desktop
