// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger shared through another repository: what can be asked for, and what came of it.
#pragma once

#include "base/error.h"
#include "base/utc_time.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace outcheck::ledger {

enum class SyncState {
    NotShared, // this ledger is only here
    Recorded,  // own entries are signed and safe here, and not yet at the remote
    Synced,    // the remote has all that is here, and here is all that it had
    Behind     // the remote has something that is not taken in: it did not verify, or it came meanwhile
};
std::string_view nameOf(SyncState state); // not-shared | recorded | synced | behind

struct SyncOptions {
    std::stop_token stop;
    std::chrono::milliseconds limit{300'000}; // of the whole sync
};

struct SyncStatus {
    SyncState state = SyncState::NotShared;
    std::string remote;
    std::uint64_t unsent = 0; // own entries that the remote is not known to have
    std::optional<UtcSeconds> synced;
};

struct SyncReport {
    SyncStatus status;
    std::uint64_t received = 0; // entries of others
    std::uint64_t sent = 0;     // own entries
    // Refs that were rewound, forked, forged or taken away: NotGenuine with the entry. Of such a ref at most what comes
    // before the bad entry was taken in, and all that was here is still here.
    std::vector<Error> alarms;
    // What else somebody has to know: a change of the roster that was overtaken, a text that the remote keeps.
    std::vector<Error> notes;
};

struct JoinOptions {
    std::string ledger;      // id, where the remote holds several; empty: the only one
    std::string firstRoster; // hex SHA-256 that an administrator told; empty: believed as found, and pinned
    bool makeRoom = false;   // where a ledger is in the folder: it moves to folderAside(), once the other has verified
    std::chrono::milliseconds limit{300'000};
    std::stop_token stop;
};

} // namespace outcheck::ledger
