// SPDX-License-Identifier: GPL-3.0-or-later
// A change of the roster, worked out: pure functions. Private to core/ledger.
#pragma once

#include "ledger/ledger_state.h"
#include "ledger/roster_change.h"

namespace outcheck::ledger {

// The roster of the state with the change made at `time`. Refused (already-member, last-administrator,
// quorum-out-of-reach), NotFound (no such member), Malformed.
Result<Roster> edited(const LedgerState& state, const RosterEdit& edit, UtcSeconds time);
// What differs, in words for a person.
std::vector<std::string> changesBetween(const Roster& before, const Roster& after);
// Every proposal in the chains with its state, in the order of time.
std::vector<RosterProposal> proposalsIn(const LedgerState& state, UtcSeconds now);

} // namespace outcheck::ledger
