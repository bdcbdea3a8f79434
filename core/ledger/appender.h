// SPDX-License-Identifier: GPL-3.0-or-later
// Writes one entry: its bytes, a signed commit, and the ref moved from exactly where it was. Private to core/ledger;
// the caller holds the ledger's lock and reads back.
#pragma once

#include "ledger/ledger_state.h"

#include <string>

namespace outcheck::ledger {

// Who writes: the key, and the name that the roster has for it.
struct Writer {
    Identity identity;
    std::string name;
};

std::string newSalt(); // 32 random bytes in hex

// A new entry after the last of `chain`: id, sequence, previous and a time that does not go back.
EntryRecord nextEntry(const std::string& ledger, const std::string& writer, EntryKind kind, const Chain& chain,
                      UtcSeconds now);
// The other writers' heads that `chain` has not seen, named in the entry; their commits in the same order.
std::vector<ObjectName> witnessOthers(EntryRecord& record, const LedgerState& state);

// Writes the entry as a signed commit after the last of `chain`; no ref is moved.
Result<ObjectName> writeEntry(Repository& repository, const Writer& writer, const EntryRecord& record,
                              const Chain& chain, const std::vector<ObjectName>& witnessed);
// Puts the entry on the ref after the last of `chain`. Everything is on disk when it returns the commit's name.
Result<ObjectName> append(Repository& repository, const Writer& writer, const std::string& ref,
                          const EntryRecord& record, const Chain& chain, const std::vector<ObjectName>& witnessed);

} // namespace outcheck::ledger
