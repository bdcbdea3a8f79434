// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger: a bare git repository in which each writer appends signed commits to a ref of their own.
// Layout and demands: README of core/ledger. Every act is read back and verified before it counts as recorded.
#pragma once

#include "base/digest.h"
#include "base/result.h"
#include "base/utc_time.h"
#include "io/user_folders.h"
#include "ledger/member.h"
#include "ledger/request_entry.h"
#include "ledger/roster_change.h"
#include "ledger/sync.h"
#include "review/dismissal.h"
#include "review/review.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace outcheck::ledger {

// The key that a person signs with.
struct Identity {
    std::string name;                 // the reviewer's name, the principal in allowed_signers
    std::filesystem::path publicKey;  // OpenSSH public key file
    std::filesystem::path privateKey; // empty: the agent holds it (ssh-keygen -U)
    std::string publicKeyLine;        // "ssh-ed25519 AAAA… comment"
    std::string fingerprint;          // hex SHA-256 of the key blob: the writer
};

// Where a person's settings, keys and ledger live.
using io::homeFolder;

// The identity in use, NotFound where none has been set up.
Result<Identity> currentIdentity();
// Makes an ed25519 key with ssh-keygen in homeFolder()/keys and uses it. ProgramMissing, ProgramFailed, Refused (one is
// there already).
Result<Identity> createIdentity(const std::string& name);
// Uses an existing key: path of a private or public key file; a public key alone needs an agent that holds it.
Result<Identity> adoptIdentity(const std::string& name, const std::filesystem::path& key);
// The public keys that the running agent offers (ssh-add -L); empty where there is no agent.
std::vector<std::string> agentKeys();

// Whether this may be a reviewer's name: 1 to 100 bytes of UTF-8, no control or direction-changing characters, none of
// " , * ? ! < > \ and no space at either end (they mean something in allowed_signers or in a commit). Malformed
// otherwise.
Result<void> validateName(std::string_view name);
// The line of an allowed_signers file for a person: principal = name, for the namespaces "git" and "outcheck-report".
// Ends in a line break.
std::string allowedSignersLine(std::string_view name, std::string_view publicKeyLine);

struct Head {
    std::string writer; // hex fingerprint
    std::string name;
    std::string commit; // git object name
    Sha256Digest entry; // of the last entry's bytes
    std::uint64_t sequence = 0;
};

struct Entry {
    std::string id;   // uuid
    std::string kind; // see EntryKind: vote, request, roster…
    std::string writer, writerName, commit;
    std::uint64_t sequence = 0;
    UtcSeconds time;
    std::optional<review::RecordedVote> vote;           // kind vote
    std::optional<review::RecordedDismissal> dismissal; // kind dismissal
    std::optional<Sha256Digest> report;                 // kind report: the digest of its JSON
    std::string subject;                                // one line for a log, no cell values
};

struct Verification {
    bool genuine = false;
    std::uint64_t entries = 0;
    std::vector<Head> heads;
    std::vector<Error> faults; // NotGenuine with the entry in place.field
    // Entries that hold in themselves and still do not count (backdated, after the end of a key, beyond a role): they
    // are passed over everywhere, and nothing is genuine with them.
    std::vector<Error> disbelieved;
};

class Ledger {
public:
    // Opens the ledger in the folder, or makes one (a bare repository, its genesis entry and allowed_signers). Conflict
    // where another process is making it. Refused (not-on-roster) where the ledger is there but an administrator has
    // not admitted this key. `now`: nothing for the clock's time.
    static Result<Ledger> openOrCreate(const std::filesystem::path& folder, const Identity& identity,
                                       std::optional<UtcSeconds> now = {});
    // Opens to read and verify only; needs no key. NotFound.
    static Result<Ledger> openExisting(const std::filesystem::path& folder);
    static std::filesystem::path defaultFolder(); // homeFolder()/ledger.git

    Ledger(Ledger&&) noexcept;
    Ledger& operator=(Ledger&&) noexcept;
    ~Ledger();

    // Validates, signs, appends, reads back, verifies. Only after that it returns: recorded. Safe between processes (a
    // lock file per writer ref).
    Result<review::RecordedVote> record(const review::Vote& vote, UtcSeconds now);
    // Records that a finding is dismissed, or that this is taken back. Same promises.
    Result<review::RecordedDismissal> record(const review::Dismissal& dismissal, UtcSeconds now);
    // Records that a report with this digest was made. Same promises.
    Result<Entry> recordReport(const Sha256Digest& report, std::string_view workspace, UtcSeconds now);

    // Records one act on a release request: `body` is a JSON object, `texts` are the free texts that belong to it and
    // can be erased. Same promises. Malformed, WrongType, TooLarge with the field, before anything is written.
    Result<RequestEntry> recordRequest(std::string_view requestId, std::string_view body, const RequestTexts& texts,
                                       UtcSeconds now);

    // Changes the roster, which takes as many administrators as its quorum: the change is proposed, and in force once
    // enough have signed it. Where the ledger is shared it comes into force at the next sync. Refused
    // (not-administrator, already-member, last-administrator, quorum-out-of-reach, already-signed), NotFound, Conflict
    // where the roster has changed since the proposal.
    Result<RosterProposal> proposeRoster(const RosterEdit& edit, UtcSeconds now);
    Result<RosterProposal> signRoster(const std::string& proposalId, UtcSeconds now);
    Result<std::vector<RosterProposal>> rosterProposals() const;
    Result<Roster> rosterNow() const;
    // The digest of the first roster: two people who compare it know that they mean the same ledger.
    Result<Sha256Digest> firstRoster() const;
    // Lets another key record here as author and checker: proposeRoster for the plain case.
    Result<void> admit(const std::string& name, const std::string& publicKeyLine, UtcSeconds now);
    // Ends a member's part: acts later than now no longer count. As proposeRoster.
    Result<void> dismiss(const std::string& fingerprint, UtcSeconds now);
    // Takes the texts of an own entry away for ever, here and (by an entry that says so) wherever they have gone; the
    // entry and its chain stay. NotFound.
    // `now`: nothing for the clock's time.
    Result<void> eraseComment(const std::string& entryId, std::optional<UtcSeconds> now = {});
    Result<std::vector<Member>> roster() const;

    // Keeps the bytes of a file with the ledger, so that they travel with it; gives their digest. Memory is bounded by
    // one piece. As record(), and NotFound, NotAFile, TooLarge, Cancelled.
    Result<Sha256Digest> keepFile(const std::filesystem::path& file, std::uint64_t maximumBytes,
                                  const std::stop_token& stop);
    // The bytes of a file that somebody keeps, each time compared with the digest: as a whole, or copied beside and
    // renamed. NotFound where they have not come yet, NotGenuine where they are not the digest's, TooLarge.
    Result<std::string> fileBytes(const Sha256Digest& digest, std::uint64_t maximumBytes) const;
    Result<void> copyFile(const Sha256Digest& digest, const std::filesystem::path& to, std::uint64_t maximumBytes,
                          const std::stop_token& stop) const;

    // Opens a ledger that is there. Without an identity, or with one that the roster does not know yet, to read, verify
    // and sync only.
    static Result<Ledger> open(const std::filesystem::path& folder, const std::optional<Identity>& identity,
                               UtcSeconds now);
    // Takes over a ledger that others share, verified from nothing; its first roster is pinned on this machine. Refused
    // (ledger-is-there), NotGenuine with the entry, and as sync. What is in the folder stays untouched unless all went
    // well.
    static Result<Ledger> join(const std::filesystem::path& folder, std::string_view remote,
                               const std::optional<Identity>& identity, const JoinOptions& options, UtcSeconds now);
    // Where join() puts this ledger when it has to make room.
    std::filesystem::path folderAside() const;
    // Shares this ledger at a remote from now on, and syncs. A folder that is not there yet becomes a bare repository.
    // Refused where another ledger is shared there.
    Result<SyncReport> shareAt(std::string_view remote, const SyncOptions& options, UtcSeconds now);
    // Brings what others have written, verified, and takes own entries to the remote. May be called from a thread of
    // its own: others may read and record meanwhile. Refused (not-shared), Conflict (another sync is running),
    // Cancelled, and what hinders git: NotFound, NoPermission, DiskFull, ReadFailed, ProgramMissing, ProgramFailed.
    // Whatever it gives, all that was recorded is still recorded.
    Result<SyncReport> sync(const SyncOptions& options, UtcSeconds now);
    // What is known without asking the remote.
    Result<SyncStatus> syncStatus() const;
    // Writes all that is here to one file, beside and renamed; into a folder under a name of this writer. Gives the
    // file.
    Result<std::filesystem::path> exportBundle(const std::filesystem::path& into, const SyncOptions& options) const;
    // Takes in what is new in such a file, verified as in a sync.
    Result<SyncReport> importBundle(const std::filesystem::path& file, const SyncOptions& options, UtcSeconds now);

    // Every entry, in the order of time, then writer, then sequence.
    Result<std::vector<Entry>> entries() const;
    Result<std::vector<review::RecordedVote>> votes(std::string_view workspace) const;
    Result<std::vector<review::RecordedDismissal>> dismissals(std::string_view workspace) const;
    // Every act on one release request, or (nothing given) on all, in the order of entries().
    Result<std::vector<RequestEntry>> requestEntries(const std::optional<std::string>& requestId = {}) const;
    Result<std::vector<Head>> heads() const;
    // All that the ledger demands: signatures, key = ref = writer = author, gapless sequence, times, SHA-256 chain,
    // roster, remembered heads.
    Verification verify() const;

    const std::filesystem::path& folder() const;
    std::string ledgerId() const;

private:
    friend class SyncRun;
    struct Content;
    explicit Ledger(std::unique_ptr<Content> content);
    std::unique_ptr<Content> m_content;
};

// Detached SSH signature of a file's bytes under a namespace ("outcheck-report", "git"), armored. ProgramMissing,
// ProgramFailed.
Result<std::string> signBytes(const Identity& identity, std::string_view bytes, std::string_view signatureNamespace);
// Whether the signature is by the principal listed with that key in allowedSigners (text). NotGenuine with the reason
// in words.
Result<void> verifyBytes(std::string_view bytes, std::string_view signature, std::string_view signatureNamespace,
                         std::string_view principal, std::string_view allowedSigners);

} // namespace outcheck::ledger
