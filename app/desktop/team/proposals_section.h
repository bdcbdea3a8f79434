// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of the roster that wait: what they change, who has signed, and a button to sign each. Hidden while there is
// none.
#pragma once

#include "ledger/roster_change.h"

#include <QWidget>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace outcheck::desktop {

class TeamDesk;

class ProposalsSection : public QWidget {
    Q_OBJECT
public:
    explicit ProposalsSection(TeamDesk& team, QWidget* parent = nullptr);
    // One for each proposal shown, in order.
    const std::vector<QPushButton*>& signButtons() const { return m_buttons; }

private:
    void showProposals();
    void build();
    void updateButtons();
    QWidget* rowFor(const ledger::RosterProposal& proposal);

    TeamDesk& m_team;
    QVBoxLayout* m_column;
    QWidget* m_rows = nullptr;
    std::vector<ledger::RosterProposal> m_shown;
    QStringList m_texts; // what is on screen
    std::vector<QPushButton*> m_buttons;
};

} // namespace outcheck::desktop
