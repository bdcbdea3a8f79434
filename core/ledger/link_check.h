// SPDX-License-Identifier: GPL-3.0-or-later
// What one entry must fulfil by itself and towards the one before it. Private to core/ledger.
#pragma once

#include "ledger/ledger_state.h"
#include "ledger/signed_commit.h"

#include <string>
#include <vector>

namespace outcheck::ledger {

// An entry as it lies in git, read but not yet believed.
struct ReadEntry {
    ObjectName name;
    SignedCommit commit;
    EntryRecord record;
    Sha256Digest digest;
};

// Reads a commit, its tree (entry.json and nothing else) and the entry, and compares them with each other.
Result<ReadEntry> readEntry(const Repository& repository, const ObjectName& commit);

// Entries from the head down to, and without, `stopAt` (or the first one), oldest first. Signatures are not looked at
// yet.
Result<std::vector<ReadEntry>> readChain(const Repository& repository, const ObjectName& head,
                                         const ObjectName& stopAt);

// Key = writer = author, the right ledger, the signature, and its place after `previous` (nothing: it is the first).
Result<void> checkLink(const ReadEntry& entry, const Member& signer, const std::string& ledger, const Link* previous);

// Whether a roster may follow another (nothing: it is the first, whose signer must be an administrator in it).
Result<void> checkRoster(const EntryRecord& next, const std::vector<Member>* before);

} // namespace outcheck::ledger
