// SPDX-License-Identifier: GPL-3.0-or-later
// Asks in place for the team's ledger that is to be taken over, and says what becomes of the one that is here.
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace outcheck::desktop {

class TeamDesk;

class JoinForm : public QWidget {
    Q_OBJECT
public:
    explicit JoinForm(TeamDesk& team, QWidget* parent = nullptr);
    void open();
    QLineEdit* address() const { return m_address; }
    QLineEdit* digest() const { return m_digest; }
    QCheckBox* makeRoom() const { return m_makeRoom; }
    QPushButton* button() const { return m_join; }

private:
    void updateState();
    void join();
    bool isOccupied() const;
    QString whyNot() const;

    TeamDesk& m_team;
    QLineEdit* m_address;
    QLineEdit* m_digest;
    QLabel* m_own;
    QCheckBox* m_makeRoom;
    QPushButton* m_join;
    QLabel* m_why; // it cannot be done yet, in sight
};

} // namespace outcheck::desktop
