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

// The commits from the head down to, and without, `stopAt` (or the first one), oldest first. Only names: a long chain
// is not held in memory twice.
Result<std::vector<ObjectName>> namesOfChain(const Repository& repository, const ObjectName& head,
                                             const ObjectName& stopAt);

// Key = writer = author, the right ledger, the signature, and its place after `previous` (nothing: it is the first).
Result<void> checkLink(const ReadEntry& entry, const Member& signer, const std::string& ledger, const Link* previous);

} // namespace outcheck::ledger
