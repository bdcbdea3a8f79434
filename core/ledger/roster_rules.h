// SPDX-License-Identifier: GPL-3.0-or-later
// What a roster must fulfil, who may sign the next one, and whose signatures make up a quorum. Private to core/ledger.
#pragma once

#include "ledger/ledger_state.h"

#include <set>
#include <string>

namespace outcheck::ledger {

// The record of a key at that moment: the last that had begun. Nothing where none had.
const Member* recordAt(const std::vector<Member>& members, const std::string& fingerprint, UtcSeconds time);
// An administrator with this key whose part has not ended at that moment; the moment of the end itself is too late.
const Member* administratorAt(const Roster& roster, const std::string& fingerprint, UtcSeconds time);
// Whether these roles admit an act of this kind.
bool admits(const Member& member, EntryKind kind);

// Whether this may be a roster at that moment, and may follow another (nothing: it is the first). NotGenuine.
Result<void> checkRoster(const Roster& next, const Roster* before, UtcSeconds time);

// The persons among `base`'s administrators who agreed to a change: proposals and consents in the chains, judged at
// `time`. Where each agreed stands in `approvals`, if given. Only what counts is asked: see belief.h.
struct Agreement {
    std::string person;
    Witness where;
};
std::vector<Agreement> agreements(const LedgerState& state, const Roster& base, const Sha256Digest& change,
                                  UtcSeconds time);
// Whether the entry's own signer and those it names are as many persons as the quorum of the roster before it asks.
Result<void> checkQuorum(const LedgerState& state, const Link& next, const Link& before);

} // namespace outcheck::ledger
