// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_content.h"

#include "ledger/atomic_file.h"
#include "ledger/content_store.h"
#include "ledger/folder_lock.h"
#include "ledger/housekeeping.h"
#include "ledger/remembered.h"
#include "ledger/roster_rules.h"
#include "ledger/signed_commit.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace outcheck::ledger {

namespace {

// Longer than any signature may take to wait for a person.
constexpr std::chrono::seconds lockPatience{150};
constexpr std::chrono::minutes housekeepingLimit{10};
constexpr std::uint64_t maximumSignersBytes = 4U << 20U;

Result<FolderLock> lockLedger(const std::filesystem::path& folder) {
    return FolderLock::take(folder / "outcheck.lock", lockPatience);
}

Patience housekeepingPatience() {
    return {{}, std::chrono::steady_clock::now() + housekeepingLimit};
}

tl::unexpected<Error> refused(const std::filesystem::path& folder, std::string rule) {
    return failure(ErrorCode::Refused, Place{folder.string(), 0, {}}, std::move(rule));
}

Result<Link> lastLink(const LedgerState& state, const std::string& writer, const ObjectName& commit) {
    const Chain* chain = state.chainOf(writer);
    if (chain == nullptr || chain->empty() || chain->back().commit != commit) {
        return failure(ErrorCode::NotGenuine, {}, "what was written is not what is read back");
    }
    return chain->back();
}

} // namespace

UtcSeconds clockNow() {
    return {
        std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch()).count()};
}

std::filesystem::path allowedSignersFile(const std::filesystem::path& folder) {
    return folder / "allowed_signers";
}

std::string allowedSignersOf(const std::vector<Member>& members) {
    std::string text;
    for (const Member& member : members) {
        std::string line = allowedSignersLine(member.name, member.publicKeyLine);
        if (member.until) {
            // git judges a signature at the commit's date; the last admitted second is `until` itself.
            std::string end;
            for (const char letter : toIso8601(UtcSeconds{member.until->value + 1})) {
                if ((letter >= '0' && letter <= '9') || letter == 'Z') {
                    end += letter;
                }
            }
            line.insert(member.name.size() + 3, // after the quoted name and a space
                        "valid-before=\"" + end + "\",");
        }
        text += line;
    }
    return text;
}

Result<std::unique_ptr<Ledger::Content>> Ledger::Content::open(const std::filesystem::path& folder) {
    const auto repository = Repository::open(folder);
    if (!repository) {
        if (repository.error().code == ErrorCode::NotFound) {
            const auto before = ledgerRememberedAt(folder);
            if (before && !before->empty()) {
                return failure(ErrorCode::NotGenuine, Place{folder.string(), 0, {}},
                               "the ledger that was here has vanished");
            }
        }
        return failure(repository.error());
    }
    auto ledger = ledgerIn(*repository);
    if (!ledger) {
        return failure(ledger.error());
    }
    auto content = std::make_unique<Content>();
    content->folder = folder;
    content->ledger = std::move(*ledger);
    return content;
}

Result<const LedgerState*> Ledger::Content::trusted() {
    // A new handle each time: its cache holds nothing that might hide what is on disk now.
    const auto repository = Repository::open(folder);
    if (!repository) {
        return failure(repository.error());
    }
    LedgerState known = std::exchange(state, LedgerState{});
    if (known.roster.empty()) {
        known = remembered.load(ledger);
    }
    LedgerState now = loadState(*repository, ledger, std::move(known));
    auto alarms = compareWithRemembered(now, folder);
    if (!alarms.empty() && now.faults.empty()) {
        // A sync may have moved refs in, and remembered them, since they were read: what is there now decides.
        now = loadState(*repository, ledger, std::move(now));
        alarms = compareWithRemembered(now, folder);
    }
    now.faults.insert(now.faults.end(), alarms.begin(), alarms.end());
    if (!now.faults.empty()) {
        return failure(now.faults.front());
    }
    state = std::move(now);
    static_cast<void>(remembered.keep(state)); // where it cannot be written, the next start verifies more
    return &state;
}

Result<LedgerState> Ledger::Content::judgedAnew() const {
    const auto repository = Repository::open(folder, true);
    if (!repository) {
        return failure(repository.error());
    }
    LedgerState now = loadState(*repository, ledger, LedgerState{});
    const auto alarms = compareWithRemembered(now, folder);
    now.faults.insert(now.faults.end(), alarms.begin(), alarms.end());
    const auto signers = readWhole(allowedSignersFile(folder), maximumSignersBytes);
    // A kill between roster and file leaves the file one roster behind; begin() mends that.
    const bool known = signers && std::any_of(now.roster.begin(), now.roster.end(), [&signers](const Link& link) {
                           return *signers == allowedSignersOf(link.record.roster.members);
                       });
    if (!known) {
        now.faults.push_back(Error{ErrorCode::NotGenuine, Place{allowedSignersFile(folder).string(), 0, {}},
                                   "not what the roster says"});
    }
    return now;
}

Result<Writer> Ledger::Content::writerAt(UtcSeconds time) const {
    if (!identity) {
        return refused(folder, "opened-for-reading");
    }
    const Member* member = state.member(identity->fingerprint);
    if (member == nullptr || !isActive(*member, time)) {
        return refused(folder, "not-on-roster");
    }
    if (!member->mayRecord()) {
        return refused(folder, "reads-only");
    }
    return Writer{*identity, member->name};
}

Result<void> Ledger::Content::mendAllowedSigners() const {
    const std::string wanted = allowedSignersOf(state.members());
    const auto present = readWhole(allowedSignersFile(folder), maximumSignersBytes);
    if (present && *present == wanted) {
        return {};
    }
    return writeWhole(allowedSignersFile(folder), wanted);
}

Result<void> Ledger::Content::begin(UtcSeconds now) {
    const auto lock = lockLedger(folder);
    if (!lock) {
        return failure(lock.error());
    }
    auto repository = Repository::open(folder);
    if (!repository) {
        return failure(repository.error());
    }
    repository->clearLeftoverObjects();
    if (auto genuine = trusted(); !genuine) {
        return failure(genuine.error());
    }
    const Member* member = state.member(identity->fingerprint);
    if (member == nullptr) {
        return refused(folder, "not-on-roster");
    }
    if (auto mended = mendAllowedSigners(); !mended) {
        return mended;
    }
    const Chain* own = state.chainOf(identity->fingerprint);
    if ((own == nullptr || own->empty()) && member->mayRecord()) {
        const auto nothing = [](const Writer&, EntryRecord&, std::optional<EntryContent>&) -> Result<void> {
            return {};
        };
        if (const auto link = appendLocked(*repository, EntryKind::Genesis, now, nothing); !link) {
            return failure(link.error());
        }
    }
    static_cast<void>(keepHouse(*repository, {})); // what a killed erasure left; a sync says what cannot be done
    static_cast<void>(remember(state, folder));    // where it cannot be written, the next act catches up
    return {};
}

Result<FolderLock> Ledger::Content::lockGenuine() {
    auto lock = lockLedger(folder);
    if (!lock) {
        return lock;
    }
    if (auto genuine = trusted(); !genuine) {
        return failure(genuine.error()); // nothing is written after what does not hold
    }
    return lock;
}

Result<Link> Ledger::Content::act(EntryKind kind, UtcSeconds now, const Fill& fill) {
    const auto lock = lockGenuine();
    if (!lock) {
        return failure(lock.error());
    }
    auto repository = Repository::open(folder);
    if (!repository) {
        return failure(repository.error());
    }
    return appendLocked(*repository, kind, now, fill);
}

Result<Link> Ledger::Content::appendLocked(Repository& repository, EntryKind kind, UtcSeconds now, const Fill& fill) {
    static const Chain nothingYet;
    const std::string self = identity ? identity->fingerprint : std::string();
    const Chain* own = state.chainOf(self);
    const Chain& chain = own != nullptr ? *own : nothingYet;
    EntryRecord record = nextEntry(ledger, self, kind, chain, now);
    // Someone admitted a moment ago by a clock ahead of ours writes at that moment, not before it.
    if (const Member* member = state.member(self); member != nullptr && record.time < member->since) {
        record.clock = now;
        record.time = member->since;
    }
    const auto writer = writerAt(record.time);
    if (!writer) {
        return failure(writer.error());
    }
    if (!admits(*state.member(self), kind)) {
        return refused(folder, "role-does-not-fit");
    }
    std::optional<EntryContent> content;
    if (auto filled = fill(*writer, record, content); !filled) {
        return failure(filled.error());
    }
    // The text first: an entry whose text was never written would look erased.
    if (content) {
        if (auto put = putContent(repository, *writer, record, *content); !put) {
            return failure(put.error());
        }
    }
    const auto witnessed = witnessOthers(record, state);
    const auto commit = append(repository, *writer, writerRef(ledger, self), record, chain, witnessed);
    if (!commit) {
        return failure(commit.error());
    }
    const auto readBack = trusted();
    if (!readBack) {
        return failure(readBack.error());
    }
    auto link = lastLink(**readBack, self, *commit);
    if (link) {
        static_cast<void>(remember(state, folder)); // where it cannot be written, the next act catches up
    }
    return link;
}

Result<void> Ledger::Content::putContent(Repository& repository, const Writer& writer, EntryRecord& record,
                                         const EntryContent& content) {
    const std::string ref = contentRef(ledger, writer.identity.fingerprint);
    const auto head = repository.ref(ref);
    if (!head) {
        return failure(head.error());
    }
    const auto store = ContentStore::load(repository, *head);
    if (!store) {
        return failure(store.error());
    }
    const std::string bytes = toBytes(content);
    record.content = sha256Of(bytes);
    const CommitAuthor author{writer.name, emailFor(writer.identity.fingerprint), record.time};
    const auto commit = store->withBlob(repository, record.id, bytes, author);
    if (!commit) {
        return failure(commit.error());
    }
    return repository.clearLeftoverLock(ref).and_then([&] { return repository.moveRef(ref, *head, *commit); });
}

Result<void> Ledger::Content::eraseText(const std::string& entryId, UtcSeconds now) {
    const auto lock = lockGenuine();
    if (!lock) {
        return failure(lock.error());
    }
    const auto writer = writerAt(now);
    if (!writer) {
        return failure(writer.error());
    }
    auto repository = Repository::open(folder);
    if (!repository) {
        return failure(repository.error());
    }
    const std::string ref = contentRef(ledger, writer->identity.fingerprint);
    const auto blob =
        repository->ref(ref)
            .and_then([&](const std::optional<ObjectName>& at) { return ContentStore::load(*repository, at); })
            .map([&](const ContentStore& store) { return store.blobOf(entryId); });
    if (!blob) {
        return failure(blob.error());
    }
    if (!*blob) {
        return failure(ErrorCode::NotFound, Place{folder.string(), 0, entryId},
                       "no text of yours belongs to that entry");
    }
    // Said first, and signed: everybody who has a copy of the text drops it at the next sync.
    const auto said =
        appendLocked(*repository, EntryKind::Erasure, now,
                     [&](const Writer&, EntryRecord& record, std::optional<EntryContent>&) -> Result<void> {
                         record.erased = entryId;
                         return {};
                     });
    if (!said) {
        return failure(said.error());
    }
    return dropErased(*repository).and_then([&](const std::vector<ObjectName>& blobs) {
        return finishErasure(*repository, blobs, housekeepingPatience());
    });
}

Result<std::vector<ObjectName>> Ledger::Content::dropErased(Repository& repository) {
    std::vector<ObjectName> dropped;
    for (const auto& [fingerprint, chain] : state.writers) {
        const std::vector<std::string> erasures = erasedIn(chain);
        if (erasures.empty()) {
            continue;
        }
        const std::string ref = contentRef(ledger, fingerprint);
        const auto head = repository.ref(ref);
        const auto store =
            head.and_then([&](const std::optional<ObjectName>& at) { return ContentStore::load(repository, at); });
        if (!store) {
            return failure(store.error());
        }
        const std::vector<std::string> erased = store->among(erasures);
        if (erased.empty()) {
            continue;
        }
        const CommitAuthor author{chain.back().writerName, emailFor(fingerprint), chain.back().record.time};
        const auto commit = store->without(repository, erased, author);
        if (!commit) {
            return failure(commit.error());
        }
        std::vector<ObjectName> blobs;
        for (const std::string& entry : erased) {
            blobs.push_back(*store->blobOf(entry));
        }
        const auto moved =
            beginErasure(repository, blobs).and_then([&] { return repository.clearLeftoverLock(ref); }).and_then([&] {
                return repository.moveRef(ref, *head, *commit);
            });
        if (!moved) {
            return failure(moved.error());
        }
        dropped.insert(dropped.end(), blobs.begin(), blobs.end());
    }
    return dropped;
}

std::vector<Error> Ledger::Content::unfinished() const {
    const auto repository = Repository::open(folder);
    const auto pending = repository ? pendingErasure(*repository) : std::nullopt;
    return pending ? std::vector{*pending} : std::vector<Error>();
}

Result<void> Ledger::Content::keepHouse(Repository& repository, std::vector<ObjectName> blobs) {
    auto dropped = dropErased(repository);
    if (!dropped) {
        return failure(dropped.error());
    }
    blobs.insert(blobs.end(), dropped->begin(), dropped->end());
    if (pendingErasure(repository)) {
        return finishErasure(repository, blobs, housekeepingPatience());
    }
    return gatherPacks(repository, housekeepingPatience());
}

} // namespace outcheck::ledger
