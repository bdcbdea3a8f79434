// SPDX-License-Identifier: GPL-3.0-or-later
// What this person may do with the team's ledger now; for each act the reason why not, empty where it may be done.
#pragma once

#include "desktop/team/team_desk.h"

#include <QString>

namespace outcheck::desktop {

// The record of a key that holds at that moment; null where it has none.
const ledger::Member* memberNow(const ledger::Roster& roster, const std::string& fingerprint, UtcSeconds now);
bool holds(const ledger::Member& member, UtcSeconds now);
// Persons who may change the roster then.
std::size_t administratorsNow(const ledger::Roster& roster, UtcSeconds now);

struct TeamRights {
    QString share, join, sync, carry, verify; // carry: bundles
    QString change;                           // of the roster
};

TeamRights rightsNow(TeamDesk::State state, const TeamView& view, bool isShared, bool isBusy, UtcSeconds now);
// Why this proposal cannot be signed, beside what holds for all changes.
QString whyNotSign(const ledger::RosterProposal& proposal, const TeamView& view, UtcSeconds now);

} // namespace outcheck::desktop
