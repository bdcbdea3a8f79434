// SPDX-License-Identifier: GPL-3.0-or-later
// Who may act as what, with which key, from when to when; and, for administrators, changes of that.
#pragma once

#include "ledger/roster_change.h"

#include <QWidget>
#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace outcheck::desktop {

class EndForm;
class PersonForm;
class TeamDesk;

class RosterSection : public QWidget {
    Q_OBJECT
public:
    explicit RosterSection(TeamDesk& team, QWidget* parent = nullptr);
    QTreeWidget* list() const { return m_list; }
    PersonForm* personForm() const { return m_personForm; }
    EndForm* endForm() const { return m_endForm; }
    QPushButton* addButton() const { return m_add; }
    QPushButton* rolesButton() const { return m_roles; }
    QPushButton* endButton() const { return m_end; }
    QSpinBox* quorum() const { return m_quorum; }
    QPushButton* quorumButton() const { return m_setQuorum; }
    QLabel* notice() const { return m_notice; }
    void openAdd();
    // False where no form was open.
    bool closeForms();

private:
    void buildList();
    void showRoster();
    void fillList();
    void updateActs();
    void openRoles();
    void openEnd();
    const ledger::Member* chosen() const;
    QString whyNotOnChosen() const;

    TeamDesk& m_team;
    std::vector<ledger::Member> m_shown; // in the order of the list
    QLabel* m_notice;
    QLabel* m_takes;
    QTreeWidget* m_list;
    QCheckBox* m_former;
    QPushButton* m_add;
    QPushButton* m_roles;
    QPushButton* m_end;
    QPushButton* m_copyKey;
    QSpinBox* m_quorum;
    QPushButton* m_setQuorum;
    PersonForm* m_personForm;
    EndForm* m_endForm;
};

} // namespace outcheck::desktop
