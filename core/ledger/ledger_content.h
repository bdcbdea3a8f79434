// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of a Ledger: locking, writing, reading back. Private to core/ledger.
#pragma once

#include "ledger/appender.h"
#include "ledger/folder_lock.h"
#include "ledger/ledger.h"
#include "ledger/ledger_state.h"

#include <functional>
#include <mutex>
#include <set>

namespace outcheck::ledger {

UtcSeconds clockNow();

// The allowed_signers file that belongs to a roster: for stock git and ssh-keygen. The roster itself is what we go by.
std::string allowedSignersOf(const std::vector<Member>& members);
std::filesystem::path allowedSignersFile(const std::filesystem::path& folder);

// Makes a ledger with its roster and the creator's first entry where there is none; it appears whole or not at all.
Result<void> makeLedgerIfAbsent(const std::filesystem::path& folder, const Identity& identity, UtcSeconds now);

struct Ledger::Content {
    std::filesystem::path folder;
    std::string ledger;
    std::optional<Identity> identity; // nothing: for reading only
    std::mutex mutex;
    LedgerState state; // what has been verified so far

    using Fill = std::function<Result<void>(const Writer&, EntryRecord&, std::optional<EntryContent>&)>;

    static Result<std::unique_ptr<Content>> open(const std::filesystem::path& folder);
    // The own first entry, where the key was admitted and has not written yet; allowed_signers mended after a kill.
    Result<void> begin(UtcSeconds now);
    // One act of the identity: locked, filled in, signed, appended, read back from disk and verified.
    Result<Link> act(EntryKind kind, UtcSeconds now, const Fill& fill);
    Result<RosterProposal> propose(const RosterEdit& edit, UtcSeconds now);
    Result<RosterProposal> consent(const std::string& proposalId, UtcSeconds now);
    Result<void> eraseText(const std::string& entryId, UtcSeconds now);

    // The state as it is on disk now; NotGenuine with the first fault where anything does not hold.
    Result<const LedgerState*> trusted();
    // Everything verified anew, allowed_signers too.
    Result<LedgerState> judgedAnew() const;

    // The ledger's lock, with everything on disk verified under it.
    Result<FolderLock> lockGenuine();
    Result<Writer> writerAt(UtcSeconds time) const;
    // Takes texts off the disk that their writers have erased.
    Result<void> dropErased(Repository& repository);
    Result<void> mendAllowedSigners() const;
    // Writes a new entry of the roster's chain; no ref is moved. Refused (not-administrator).
    Result<ObjectName> writeRoster(Repository& repository, const Roster& roster, std::vector<Witness> approvals,
                                   UtcSeconds now) const;
    // What has been fetched from elsewhere, judged beside what is here; only what holds is moved in. `offered`: all
    // that the other side has. NotGenuine where what is here does not hold already.
    struct Accepted {
        std::uint64_t entries = 0;  // new here
        std::set<std::string> refs; // taken in
        std::vector<Error> alarms;  // NotGenuine: nothing of those refs was taken
        std::vector<Error> notes;
    };
    using Refs = std::map<std::string, ObjectName>;
    Result<Accepted> accept(const Refs& incoming, const Refs& offered, UtcSeconds now);
    std::vector<Witness> approvalsOf(const RosterProposal& proposal, UtcSeconds now) const;

private:
    struct JoinedTexts {
        std::optional<ObjectName> commit; // nothing where what came is no store of texts
        std::set<ObjectName> erased;      // blobs that must go
    };
    Result<JoinedTexts> joinedTexts(Repository& repository, const Chain& chain, const ObjectName& incoming,
                                    std::uint64_t offered, std::vector<Error>& alarms) const;
    Result<void> acceptTexts(Repository& repository, const Refs& incoming, const Refs& offered, Accepted& accepted);
    Result<void> acceptFiles(Repository& repository, const Refs& incoming, Accepted& accepted);
    Result<bool> isShared() const;
    Result<void> mustBeAdministrator(UtcSeconds time) const;
    Result<void> enactHere(const Roster& roster, std::vector<Witness> approvals, UtcSeconds now);
    Result<void> enactIfReached(const std::string& proposalId, UtcSeconds now);
    Result<Link> appendLocked(Repository& repository, EntryKind kind, UtcSeconds now, const Fill& fill);
    Result<void> putContent(Repository& repository, const Writer& writer, EntryRecord& record,
                            const EntryContent& content);
};

} // namespace outcheck::ledger
