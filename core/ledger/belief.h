// SPDX-License-Identifier: GPL-3.0-or-later
// Which entries count. An entry that holds in itself may still not count: its writer had not that role, or its key had
// ended. What is dated before the end of its key counts only
//   - up to the last entry that the roster names for that key, or
//   - where another person's entry, itself of a key without an end, had seen it by then, or
//   - while no other person's entry is dated after a planned end (the key has not expired yet, as far as anybody
//   knows).
// Its own date proves nothing: whoever holds a stolen key can write any. Private to core/ledger.
#pragma once

#include "ledger/ledger_state.h"

namespace outcheck::ledger {

// Sets Link::disbelief of every entry.
void judgeBelief(LedgerState& state);

} // namespace outcheck::ledger
