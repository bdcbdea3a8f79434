// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of a Ledger: locking, writing, reading back. Private to core/ledger.
#pragma once

#include "ledger/appender.h"
#include "ledger/folder_lock.h"
#include "ledger/ledger.h"
#include "ledger/ledger_state.h"
#include "ledger/remembered_entries.h"

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
    RememberedEntries remembered;

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
    // Moves the refs of texts away from those that their writers have erased: the blobs that must now go.
    Result<std::vector<ObjectName>> dropErased(Repository& repository);
    // Takes erased texts off the disk, these blobs among them, and puts packs together. Under the ledger's lock.
    Result<void> keepHouse(Repository& repository, std::vector<ObjectName> blobs);
    // What housekeeping could not do yet, for a person to know.
    std::vector<Error> unfinished() const;
    Result<void> mendAllowedSigners() const;
    // Writes a new entry of the roster's chain; no ref is moved. Refused (not-administrator).
    Result<ObjectName> writeRoster(Repository& repository, const Roster& roster, std::vector<Witness> approvals,
                                   UtcSeconds now) const;
    struct Accepted {
        std::uint64_t entries = 0;      // new here
        std::set<std::string> refs;     // taken in whole
        std::vector<Error> alarms;      // NotGenuine: of those refs at most what comes before the bad entry was taken
        std::vector<ObjectName> erased; // texts that came though they were erased
    };
    using Refs = std::map<std::string, ObjectName>;
    // What has been fetched from elsewhere, judged beside what is here; only what holds is moved in. `incoming`: by
    // name, each under incomingName() in the repository, which are gone afterwards. `offered`: all that the other side
    // has. NotGenuine where what is here does not hold already.
    Result<Accepted> takeIn(const Refs& incoming, const Refs& offered, UtcSeconds now);
    std::vector<Witness> approvalsOf(const RosterProposal& proposal, UtcSeconds now) const;

private:
    Result<Accepted> accept(Repository& repository, const Refs& incoming, const Refs& offered, UtcSeconds now);
    struct JoinedTexts {
        std::optional<ObjectName> commit; // nothing where what came is no store of texts
        std::vector<ObjectName> erased;   // blobs that must go
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
