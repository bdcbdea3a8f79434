// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger that others share, taken over: fetched beside, verified from nothing, and there whole or not at all.
#include "ledger/atomic_file.h"
#include "ledger/folder_lock.h"
#include "ledger/git_remote.h"
#include "ledger/ledger_content.h"
#include "ledger/remembered.h"
#include "ledger/sharing.h"
#include "ledger/uuid.h"

#include <algorithm>
#include <set>
#include <system_error>

namespace outcheck::ledger {

namespace {

namespace fs = std::filesystem;
using Refs = std::map<std::string, ObjectName>;

constexpr std::string_view allLedgers = "refs/ledger/";

// The ledger that is meant among those that are shared there.
Result<std::string> chosen(const Refs& refs, const std::string& remote, const std::string& named) {
    std::set<std::string> ids;
    for (const auto& [name, head] : refs) {
        const std::string rest = name.substr(allLedgers.size());
        const std::string id = rest.substr(0, rest.find('/'));
        if (name == rosterRef(id) && (named.empty() || named == id)) {
            ids.insert(id);
        }
    }
    if (ids.empty()) {
        return failure(ErrorCode::NotFound, Place{remote, 0, {}}, "no such ledger is shared there");
    }
    if (ids.size() > 1) {
        return failure(ErrorCode::Refused, Place{remote, 0, {}},
                       "several ledgers are shared there: name one, for instance " + *ids.begin());
    }
    return *ids.begin();
}

Result<LedgerState> verified(const Repository& repository, const std::string& ledger, const Refs& refs,
                             const JoinOptions& options) {
    LedgerState state = loadState(repository, ledger, refs, LedgerState{});
    if (!state.faults.empty()) {
        return failure(state.faults.front());
    }
    const std::string first = state.roster.front().digest.toHex();
    if (!options.firstRoster.empty() && options.firstRoster != first) {
        return failure(ErrorCode::NotGenuine, Place{repository.folder().string(), 0, "roster entry 1"},
                       "this is not the ledger that was meant: its first roster has the digest " + first);
    }
    return state;
}

Result<LedgerState> fill(Repository& repository, const std::string& remote, const JoinOptions& options) {
    const GitRemote there(repository.folder(), remote,
                          Patience{options.stop, std::chrono::steady_clock::now() + options.limit});
    const auto all = there.refs();
    if (!all) {
        return failure(all.error());
    }
    const auto ledger = chosen(*all, remote, options.ledger);
    if (!ledger) {
        return failure(ledger.error());
    }
    std::vector<std::string> specs;
    for (const auto& [name, head] : *all) {
        if (isLedgerRef(name, *ledger)) {
            specs.push_back(name + ":" + incomingName(name));
        }
    }
    if (auto fetched = there.fetch(specs); !fetched) {
        return failure(fetched.error());
    }
    Refs refs;
    for (const auto& [name, head] : *all) {
        const auto at = repository.ref(incomingName(name));
        if (at && *at) {
            refs.emplace(name, **at);
        }
    }
    auto state = verified(repository, *ledger, refs, options);
    for (auto ref = refs.begin(); state && ref != refs.end(); ++ref) {
        auto moved = repository.moveRef(ref->first, std::nullopt, ref->second).and_then([&] {
            return repository.removeRef(incomingName(ref->first));
        });
        if (!moved) {
            return failure(moved.error());
        }
    }
    return state;
}

// Moves the ledger that is in the folder out of the way. One that does not hold stays where it is, as evidence.
Result<void> makeRoom(const fs::path& folder) {
    const auto present = Ledger::openExisting(folder);
    if (!present) {
        return failure(present.error());
    }
    if (const auto heads = present->heads(); !heads) {
        return failure(heads.error());
    }
    const fs::path aside = present->folderAside();
    std::error_code fault;
    if (fs::exists(aside, fault)) {
        return failure(ErrorCode::Conflict, Place{aside.string(), 0, {}}, "a ledger was put there before");
    }
    const auto syncing = FolderLock::take(folder / "sync.lock", std::chrono::seconds(1));
    const auto writing = FolderLock::take(folder / "outcheck.lock", std::chrono::seconds(10));
    if (!syncing || !writing) {
        return failure(!syncing ? syncing.error() : writing.error());
    }
    if (auto forgotten = forgetFolder(folder); !forgotten) {
        return forgotten;
    }
    fs::rename(folder, aside, fault);
    return fault ? failure(writeError(folder, fault.message())) : Result<void>{};
}

} // namespace

fs::path Ledger::folderAside() const {
    return folder().parent_path() / ("ledger-" + ledgerId().substr(0, 8) + ".git");
}

Result<Ledger> Ledger::join(const fs::path& named, std::string_view address, const std::optional<Identity>& identity,
                            const JoinOptions& options, UtcSeconds now) {
    const auto remote = checkedRemote(address);
    if (!remote) {
        return failure(remote.error());
    }
    std::error_code fault;
    const fs::path folder = fs::absolute(named, fault).lexically_normal();
    const bool occupied = fs::exists(folder, fault) && !fs::is_empty(folder, fault);
    if (occupied && !options.makeRoom) {
        return failure(ErrorCode::Refused, Place{folder.string(), 0, {}}, "ledger-is-there");
    }
    if (auto made = io::makePrivateFolder(folder.parent_path()); !made) {
        return failure(made.error());
    }
    fs::path workplace = folder;
    workplace += ".unfinished-" + newUuid();
    auto repository = Repository::create(workplace);
    if (!repository) {
        return failure(repository.error());
    }
    auto state = fill(*repository, *remote, options);
    if (state) {
        state = writeWhole(allowedSignersFile(workplace), allowedSignersOf(state->members())).map([&] {
            return std::move(*state);
        });
    }
    if (state) {
        // What this person saw of that ledger before must be in it.
        const auto alarms = compareWithRemembered(*state, occupied ? workplace : folder);
        if (!alarms.empty()) {
            state = failure(alarms.front());
        }
    }
    if (state && occupied) {
        if (auto made = makeRoom(folder); !made) {
            state = failure(made.error());
        }
    }
    if (state) {
        fs::permissions(workplace, fs::perms::owner_all, fault);
        fs::rename(workplace, folder, fault);
        if (fault) {
            state = failure(writeError(folder, fault.message()));
        }
    }
    if (!state) {
        std::error_code ignored; // the first fault is the one to tell
        fs::remove_all(workplace, ignored);
        return failure(state.error());
    }
    syncFolder(folder.parent_path());
    if (auto kept = keepSharing(state->ledger, Sharing{*remote, state->refs, now}); !kept) {
        return failure(kept.error());
    }
    static_cast<void>(remember(*state, folder)); // where it cannot be written, the next act catches up
    RememberedEntries entries;                   // and the next start verifies more
    entries.load(state->ledger);
    static_cast<void>(entries.keep(*state));
    return open(folder, identity, now);
}

Result<Ledger> Ledger::open(const fs::path& folder, const std::optional<Identity>& identity, UtcSeconds now) {
    auto content = Content::open(folder);
    if (!content) {
        return failure(content.error());
    }
    (*content)->identity = identity;
    if (auto genuine = (*content)->trusted(); !genuine) {
        return failure(genuine.error());
    }
    if (identity && (*content)->state.member(identity->fingerprint) != nullptr) {
        if (auto begun = (*content)->begin(now); !begun) {
            return failure(begun.error());
        }
    }
    return Ledger(std::move(*content));
}

} // namespace outcheck::ledger
