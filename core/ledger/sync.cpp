// SPDX-License-Identifier: GPL-3.0-or-later
// Own refs go to the remote, others' come from it: fetched beside, verified, and only then moved in. Everything can
// stop or fail anywhere; what is recorded stays recorded, and the next sync goes on.
#include "ledger/sync.h"

#include "ledger/content_store.h"
#include "ledger/git_remote.h"
#include "ledger/ledger_content.h"
#include "ledger/roster_edit.h"
#include "ledger/roster_rules.h"
#include "ledger/sharing.h"

#include <algorithm>
#include <system_error>

namespace outcheck::ledger {

namespace {

using Refs = std::map<std::string, ObjectName>;

constexpr int maximumRounds = 4; // others may write meanwhile; the next sync goes on

Error alarm(const std::string& where, std::string why) {
    return Error{ErrorCode::NotGenuine, Place{{}, 0, where}, std::move(why)};
}

} // namespace

std::string_view nameOf(SyncState state) {
    switch (state) {
    case SyncState::NotShared:
        return "not-shared";
    case SyncState::Recorded:
        return "recorded";
    case SyncState::Synced:
        return "synced";
    case SyncState::Behind:
        break;
    }
    return "behind";
}

// One sync, from the first look at the remote to the last.
class SyncRun {
public:
    SyncRun(Ledger::Content& content, Sharing sharing, const SyncOptions& options, UtcSeconds now)
        : m_content(content), m_sharing(std::move(sharing)), m_now(now),
          m_remote(content.folder, m_sharing.remote,
                   Patience{options.stop, std::chrono::steady_clock::now() + options.limit}) {}

    Result<SyncReport> run() {
        for (int round = 0; round < maximumRounds; ++round) {
            const auto more = once();
            if (!more) {
                return failure(more.error());
            }
            if (!*more) {
                break;
            }
        }
        return finished();
    }

private:
    // True where another round is needed: somebody was quicker, or the roster has moved.
    Result<bool> once() {
        m_report.alarms.clear();
        auto listed = m_remote.refs();
        if (!listed) {
            return failure(listed.error());
        }
        m_there = ofThisLedger(*listed);
        auto steps =
            lookForLosses().and_then([this] { return bring(); }).and_then([this] { return beginIfAdmitted(); });
        if (!steps) {
            return failure(steps.error());
        }
        const auto moved = moveRoster();
        if (!moved || *moved) {
            return moved;
        }
        return send();
    }

    Refs ofThisLedger(const Refs& all) const {
        Refs own;
        std::copy_if(all.begin(), all.end(), std::inserter(own, own.end()),
                     [this](const auto& ref) { return isLedgerRef(ref.first, m_content.ledger); });
        return own;
    }

    // What was at the remote before and is not there any more, or only in part.
    Result<void> lookForLosses() {
        const std::lock_guard guard(m_content.mutex);
        const auto state = m_content.trusted();
        if (!state) {
            return failure(state.error());
        }
        for (const auto& [name, before] : m_sharing.seen) {
            const auto now = m_there.find(name);
            if (now == m_there.end()) {
                m_report.alarms.push_back(alarm(name, "it was at the remote and has vanished there"));
                continue;
            }
            const Chain* chain = chainUnder(**state, name);
            const auto had = positionIn(chain, before);
            const auto has = had ? positionIn(chain, now->second) : std::nullopt;
            if (has && *has < *had) {
                m_report.alarms.push_back(alarm(name, "the remote was rewound from entry " + std::to_string(*had) +
                                                          " to entry " + std::to_string(*has)));
            }
        }
        return {};
    }

    bool isKnown(const std::string& name, const ObjectName& head, const LedgerState& state) const {
        const auto here = state.refs.find(name);
        if (here != state.refs.end() && here->second == head) {
            return true;
        }
        if (const Chain* chain = chainUnder(state, name)) {
            return positionIn(chain, head).has_value();
        }
        const auto seen = m_sharing.seen.find(name);
        return seen != m_sharing.seen.end() && seen->second == head && name.find("/w/") == std::string::npos;
    }

    Result<void> bring() {
        Refs wanted;
        {
            const std::lock_guard guard(m_content.mutex);
            const auto state = m_content.trusted();
            if (!state) {
                return failure(state.error());
            }
            std::copy_if(m_there.begin(), m_there.end(), std::inserter(wanted, wanted.end()),
                         [&](const auto& ref) { return !isKnown(ref.first, ref.second, **state); });
        }
        if (wanted.empty()) {
            return {};
        }
        std::vector<std::string> specs;
        for (const auto& [name, head] : wanted) {
            specs.push_back(name + ":" + incomingName(name));
        }
        if (auto fetched = m_remote.fetch(specs); !fetched) {
            return fetched;
        }
        return takeIn(wanted);
    }

    Result<void> takeIn(const Refs& wanted) {
        const auto repository = Repository::open(m_content.folder);
        if (!repository) {
            return failure(repository.error());
        }
        Refs fetched; // what did come, which may be newer than what was listed
        for (const auto& [name, head] : wanted) {
            const auto at = repository->ref(incomingName(name));
            if (at && *at) {
                fetched.emplace(name, **at);
            }
        }
        const std::lock_guard guard(m_content.mutex);
        auto accepted = m_content.takeIn(fetched, m_there, m_now);
        if (!accepted) {
            return failure(accepted.error());
        }
        m_report.received += accepted->entries;
        append(m_report.alarms, accepted->alarms);
        for (const std::string& name : accepted->refs) {
            m_sharing.seen[name] = fetched.at(name);
        }
        return {};
    }

    static void append(std::vector<Error>& to, const std::vector<Error>& more) {
        to.insert(to.end(), more.begin(), more.end());
    }

    // Somebody whom the roster admits now begins the own chain.
    Result<void> beginIfAdmitted() {
        const std::lock_guard guard(m_content.mutex);
        if (!m_content.identity || m_content.state.member(m_content.identity->fingerprint) == nullptr) {
            return {};
        }
        return m_content.begin(m_now);
    }

    // A change of the roster that enough have signed is offered to the remote first: it takes one of two that come at
    // once. True where the roster has moved, here or there.
    Result<bool> moveRoster() {
        const std::lock_guard guard(m_content.mutex);
        const auto lock = m_content.lockGenuine();
        if (!lock) {
            return failure(lock.error());
        }
        const LedgerState& state = m_content.state;
        if (!m_content.identity ||
            administratorAt(state.rosterNow(), m_content.identity->fingerprint, m_now) == nullptr) {
            return false;
        }
        const auto proposals = proposalsIn(state, m_now);
        const auto reached = std::find_if(proposals.begin(), proposals.end(), [](const RosterProposal& proposal) {
            return proposal.state == ProposalState::Reached;
        });
        if (reached == proposals.end()) {
            return false;
        }
        auto repository = Repository::open(m_content.folder);
        if (!repository) {
            return failure(repository.error());
        }
        const auto commit =
            m_content.writeRoster(*repository, reached->roster, m_content.approvalsOf(*reached, m_now), m_now);
        if (!commit) {
            return failure(commit.error());
        }
        const std::string ref = rosterRef(m_content.ledger);
        const auto pushed = m_remote.push({*commit + ":" + ref});
        if (!pushed) {
            return failure(pushed.error());
        }
        if (pushed->refused.contains(ref)) {
            return true; // somebody else's change was quicker: look again
        }
        const auto from = state.roster.back().commit;
        auto moved =
            repository->clearLeftoverLock(ref).and_then([&] { return repository->moveRef(ref, from, *commit); });
        if (!moved) {
            return failure(moved.error());
        }
        m_sharing.seen[ref] = *commit;
        if (auto readBack = m_content.trusted(); !readBack) {
            return failure(readBack.error());
        }
        return m_content.mendAllowedSigners().map([] { return true; });
    }

    // Own refs that the remote lacks, and the roster where it has none yet. True where one was refused because somebody
    // was quicker.
    Result<bool> send() {
        std::vector<std::string> specs;
        {
            const std::lock_guard guard(m_content.mutex);
            const auto state = m_content.trusted();
            if (!state) {
                return failure(state.error());
            }
            for (const auto& [name, head] : (*state)->refs) {
                const auto there = m_there.find(name);
                const bool changed = there == m_there.end() || there->second != head;
                if ((isMine(name) && changed && !isForked(name, **state)) || isCarried(name)) {
                    specs.push_back(name + ":" + name);
                }
            }
        }
        if (specs.empty()) {
            return false;
        }
        const auto pushed = m_remote.push(specs);
        if (!pushed) {
            return failure(pushed.error());
        }
        for (const auto& [name, why] : pushed->refused) {
            if (!isMine(name)) {
                continue; // its writer was quicker
            }
            if (auto settled = settle(name, why); !settled) {
                return failure(settled.error());
            }
        }
        return false;
    }

    bool isMine(const std::string& name) const {
        return name == rosterRef(m_content.ledger) ||
               (m_content.identity && name.ends_with("/" + m_content.identity->fingerprint));
    }

    // Entries and files of others that the remote never had: it is a new place, or they came in a bundle. Who made them
    // can be checked whoever brings them; texts have to come from their writer, who alone knows what was erased.
    bool isCarried(const std::string& name) const {
        return !isMine(name) && !m_there.contains(name) && !m_sharing.seen.contains(name) &&
               (name.find("/w/") != std::string::npos || name.find("/f/") != std::string::npos);
    }

    // What is at the remote under the own key and is not here cannot be written over.
    bool isForked(const std::string& name, const LedgerState& state) const {
        const Chain* chain = chainUnder(state, name);
        const auto there = m_there.find(name);
        return chain != nullptr && there != m_there.end() && !positionIn(chain, there->second);
    }

    static std::uint64_t lengthOf(const Chain* chain) { return chain == nullptr ? 0 : chain->size(); }
    std::uint64_t ownChainLength(const LedgerState& state) const {
        return m_content.identity ? lengthOf(state.chainOf(m_content.identity->fingerprint)) : 0;
    }

    Result<void> settle(const std::string& name, const std::string& why) {
        if (!m_content.identity || name != contentRef(m_content.ledger, m_content.identity->fingerprint)) {
            m_report.notes.push_back(Error{ErrorCode::Conflict, Place{m_sharing.remote, 0, name}, "not taken: " + why});
            return {};
        }
        // An erased text: the remote refuses to go back, as it should with everything else.
        if (!isFolderRemote(m_sharing.remote)) {
            m_report.notes.push_back(Error{ErrorCode::Conflict, Place{m_sharing.remote, 0, name},
                                           "the remote keeps texts that were erased here: whoever runs it has to put "
                                           "this ref to what it is here, and prune (" +
                                               why + ")"});
            return {};
        }
        auto replaced = m_remote.replaceInFolder(name);
        if (replaced) {
            takeErasedOffTheDisk(name);
        }
        return replaced;
    }

    // In a folder the bytes of an erased text can be taken away, as long as git has not packed them.
    void takeErasedOffTheDisk(const std::string& name) {
        const auto there = m_there.find(name);
        const auto repository = Repository::open(m_content.folder);
        if (there == m_there.end() || !repository) {
            return;
        }
        const auto before = ContentStore::load(*repository, there->second);
        const Chain* chain = m_content.state.chainOf(m_content.identity->fingerprint);
        if (!before || chain == nullptr) {
            return;
        }
        for (const std::string& entry : before->among(erasedIn(*chain))) {
            const ObjectName blob = *before->blobOf(entry);
            std::error_code fault;
            const std::filesystem::path objects = std::filesystem::path(m_sharing.remote) / "objects";
            if (!std::filesystem::remove(objects / blob.substr(0, 2) / blob.substr(2), fault)) {
                m_report.notes.push_back(
                    Error{ErrorCode::Unsupported, Place{m_sharing.remote, 0, entry},
                          "the erased text is packed there: git gc --prune=now takes it away, while nobody writes"});
            }
        }
    }

    // Looks once more, as others will see it, and remembers.
    Result<SyncReport> finished() {
        const auto listed = m_remote.refs();
        if (!listed) {
            return failure(listed.error());
        }
        m_there = ofThisLedger(*listed);
        const std::lock_guard guard(m_content.mutex);
        const auto state = m_content.trusted();
        if (!state) {
            return failure(state.error());
        }
        const std::uint64_t sentBefore = sentOf(**state, m_sharing);
        bool all = m_report.alarms.empty();
        for (const auto& [name, head] : m_there) {
            const bool known = isKnown(name, head, **state);
            all = all && known;
            if (known && !wasRewound(name)) {
                m_sharing.seen[name] = head;
            }
        }
        const std::uint64_t sent = sentOf(**state, m_sharing);
        m_report.sent = sent - std::min(sent, sentBefore);
        noteOvertaken(**state);
        append(m_report.notes, m_content.unfinished());
        m_report.status.remote = m_sharing.remote;
        m_report.status.unsent = ownChainLength(**state) - std::min(ownChainLength(**state), sent);
        if (all && m_report.status.unsent == 0) {
            m_sharing.synced = m_now;
        }
        m_report.status.synced = m_sharing.synced;
        m_report.status.state = !all                         ? SyncState::Behind
                                : m_report.status.unsent > 0 ? SyncState::Recorded
                                                             : SyncState::Synced;
        return keepSharing(m_content.ledger, m_sharing).map([this] { return std::move(m_report); });
    }

    bool wasRewound(const std::string& name) const {
        return std::any_of(m_report.alarms.begin(), m_report.alarms.end(),
                           [&name](const Error& error) { return error.where.field == name; }) &&
               !isMine(name);
    }

    std::uint64_t sentOf(const LedgerState& state, const Sharing& sharing) const {
        if (!m_content.identity) {
            return 0;
        }
        const std::string name = writerRef(m_content.ledger, m_content.identity->fingerprint);
        const auto seen = sharing.seen.find(name);
        return seen == sharing.seen.end() ? 0 : positionIn(chainUnder(state, name), seen->second).value_or(0);
    }

    std::string ownName(const LedgerState& state) const {
        const Member* member = m_content.identity ? state.member(m_content.identity->fingerprint) : nullptr;
        return member == nullptr ? std::string() : member->name;
    }

    void noteOvertaken(const LedgerState& state) {
        for (const RosterProposal& proposal : proposalsIn(state, m_now)) {
            const bool late = proposal.state == ProposalState::Overtaken &&
                              proposal.signedBy.size() >= proposal.needed && proposal.proposedBy == ownName(state);
            if (late) {
                m_report.notes.push_back(
                    Error{ErrorCode::Conflict, Place{{}, 0, proposal.id},
                          "somebody else's change of the roster was quicker than yours, which is not in force; look at "
                          "the roster and propose it again"});
            }
        }
    }

    Ledger::Content& m_content;
    Sharing m_sharing;
    UtcSeconds m_now;
    GitRemote m_remote;
    Refs m_there;
    SyncReport m_report;
};

Result<SyncReport> Ledger::sync(const SyncOptions& options, UtcSeconds now) {
    auto sharing = sharingOf(m_content->ledger);
    if (!sharing) {
        return failure(sharing.error());
    }
    if (!*sharing) {
        return failure(ErrorCode::Refused, Place{m_content->folder.string(), 0, {}}, "not-shared");
    }
    const auto lock = FolderLock::take(m_content->folder / "sync.lock", std::chrono::seconds(1));
    if (!lock) {
        return failure(lock.error().code, lock.error().where, "another program is syncing this ledger now");
    }
    // What a sync that was killed had fetched, its lock files with it.
    std::error_code fault;
    std::filesystem::remove_all(m_content->folder / "refs" / "incoming", fault);
    return SyncRun(*m_content, std::move(**sharing), options, now).run();
}

Result<SyncStatus> Ledger::syncStatus() const {
    const std::lock_guard guard(m_content->mutex);
    const auto state = m_content->trusted();
    const auto sharing = sharingOf(m_content->ledger);
    if (!state || !sharing) {
        return failure(!state ? state.error() : sharing.error());
    }
    SyncStatus status;
    if (!*sharing) {
        return status;
    }
    status.remote = (*sharing)->remote;
    status.synced = (*sharing)->synced;
    const std::string name = m_content->identity ? writerRef(m_content->ledger, m_content->identity->fingerprint) : "";
    if (const Chain* chain = chainUnder(**state, name)) {
        const auto seen = (*sharing)->seen.find(name);
        const auto sent = seen == (*sharing)->seen.end() ? std::nullopt : positionIn(chain, seen->second);
        status.unsent = chain->size() - sent.value_or(0);
    }
    status.state = status.unsent > 0 || !status.synced ? SyncState::Recorded : SyncState::Synced;
    return status;
}

Result<SyncReport> Ledger::shareAt(std::string_view address, const SyncOptions& options, UtcSeconds now) {
    const auto remote = checkedRemote(address);
    const auto before = sharingOf(m_content->ledger);
    if (!remote || !before) {
        return failure(!remote ? remote.error() : before.error());
    }
    const GitRemote there(m_content->folder, *remote,
                          Patience{options.stop, std::chrono::steady_clock::now() + options.limit});
    if (isFolderRemote(*remote)) {
        if (auto made = there.create(); !made) {
            return failure(made.error());
        }
    }
    const auto refs = there.refs();
    if (!refs) {
        return failure(refs.error());
    }
    const bool foreign = std::any_of(refs->begin(), refs->end(),
                                     [this](const auto& ref) { return !isLedgerRef(ref.first, m_content->ledger); });
    if (foreign) {
        return failure(ErrorCode::Refused, Place{*remote, 0, {}},
                       "another ledger is shared there already: join that one, or name another place");
    }
    const bool same = *before && (*before)->remote == *remote;
    if (auto kept = keepSharing(m_content->ledger, same ? **before : Sharing{*remote, {}, {}}); !kept) {
        return failure(kept.error());
    }
    return sync(options, now);
}

} // namespace outcheck::ledger
