// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_state.h"

#include "ledger/belief.h"
#include "ledger/content_store.h"
#include "ledger/link_check.h"
#include "ledger/roster_rules.h"

#include <algorithm>
#include <set>

namespace outcheck::ledger {

namespace {

constexpr std::string_view allLedgers = "refs/ledger/";

bool isHex(std::string_view text, std::size_t length) {
    return text.size() == length && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

// Fills a state; one object a load, so that the parts need not hand everything to each other.
class Loader {
public:
    Loader(const Repository& repository, LedgerState& state, LedgerState known)
        : m_repository(repository), m_state(state), m_known(std::move(known)) {}

    void load() {
        loadRoster();
        if (!m_state.roster.empty()) {
            loadWriters();
            checkCreator();
            checkWitnesses();
            checkIds();
            judgeBelief(m_state);
            checkQuorums();
        }
    }

private:
    void fault(Error error, const std::string& where) {
        error.where.file = m_repository.folder().string();
        error.where.field = where;
        m_state.faults.push_back(std::move(error));
    }

    void fault(const std::string& where, std::string why) {
        fault(Error{ErrorCode::NotGenuine, {}, std::move(why)}, where);
    }

    static std::string nameOfLink(const std::string& chain, const EntryRecord& record) {
        return chain + " entry " + std::to_string(record.sequence);
    }

    // Starts from what is known where the chain has only grown, and names the rest.
    Result<std::vector<ObjectName>> takeKnown(const ObjectName& head, Chain* known, Chain& chain) {
        const ObjectName stop = known != nullptr && !known->empty() ? known->back().commit : ObjectName();
        auto names = namesOfChain(m_repository, head, stop);
        const bool grown = names && !stop.empty() && (names->empty() || startsAfter(names->front(), stop));
        if (grown) {
            chain = std::move(*known);
        } else {
            m_onlyGrown = false;
        }
        return names;
    }

    bool startsAfter(const ObjectName& commit, const ObjectName& before) const {
        const auto entry = readEntry(m_repository, commit);
        return entry && !entry->commit.parents.empty() && entry->commit.parents.front() == before;
    }

    static Link linkOf(ReadEntry entry, std::string writerName) {
        return Link{std::move(entry.record), std::move(entry.name), entry.digest, std::move(entry.commit.parents),
                    std::move(writerName),   std::nullopt,          std::nullopt, {}};
    }

    // Reads the chain under a head, and adds what `check` finds good; stops at the first that is not.
    template <typename Check>
    void loadChain(const std::string& label, const ObjectName& head, Chain* known, Chain& chain, Check check) {
        const auto names = takeKnown(head, known, chain);
        if (!names) {
            fault(names.error(), label + " " + names.error().where.field);
            return;
        }
        for (const ObjectName& name : *names) {
            auto entry = readEntry(m_repository, name);
            if (!entry) {
                fault(entry.error(), label + " " + name);
                return;
            }
            const Result<std::string> writerName = check(*entry, chain.empty() ? nullptr : &chain.back());
            if (!writerName) {
                fault(writerName.error(), nameOfLink(label, entry->record));
                return;
            }
            chain.push_back(linkOf(std::move(*entry), *writerName));
        }
    }

    void loadRoster() {
        const auto head = m_state.refs.find(rosterRef(m_state.ledger));
        if (head == m_state.refs.end()) {
            fault("roster", "the roster is missing");
            return;
        }
        loadChain("roster", head->second, &m_known.roster, m_state.roster,
                  [this](const ReadEntry& entry, const Link* previous) { return checkRosterEntry(entry, previous); });
    }

    // The first roster vouches for itself; every later one is signed by an administrator of the one before.
    Result<std::string> checkRosterEntry(const ReadEntry& entry, const Link* previous) const {
        const Roster& signers = previous != nullptr ? previous->record.roster : entry.record.roster;
        const Member* signer = administratorAt(signers, entry.record.writer, entry.record.time);
        if (entry.record.kind != EntryKind::Roster || signer == nullptr) {
            return failure(ErrorCode::NotGenuine, {}, "not signed by an administrator");
        }
        return checkRoster(entry.record.roster, previous != nullptr ? &previous->record.roster : nullptr,
                           entry.record.time)
            .and_then([&] { return checkLink(entry, *signer, m_state.ledger, previous); })
            .map([&] { return signer->name; });
    }

    void loadWriters() {
        const std::string home = std::string(allLedgers) + m_state.ledger + "/";
        for (const auto& [name, head] : m_state.refs) {
            const std::string_view rest = std::string_view(name).substr(std::min(home.size(), name.size()));
            if (name.starts_with(home + "w/") && isHex(rest.substr(2), 64)) {
                loadWriter(std::string(rest.substr(2)), head);
            } else if (!isLedgerRef(name, m_state.ledger)) {
                fault(name, "a ref that no ledger has");
            }
        }
        const std::string prefix = home + "c/";
        for (const auto& [name, head] : m_state.refs) {
            if (name.starts_with(prefix)) {
                loadContents(name.substr(prefix.size()), head);
            }
        }
        for (auto& [writer, chain] : m_state.writers) {
            if (m_state.refs.find(contentRef(m_state.ledger, writer)) == m_state.refs.end()) {
                forgetContents(chain);
            }
        }
    }

    static void forgetContents(Chain& chain) {
        for (Link& link : chain) {
            link.contentBlob.reset();
            link.content.reset();
        }
    }

    void loadWriter(const std::string& writer, const ObjectName& head) {
        const std::string label = "writer " + writer;
        if (m_state.member(writer) == nullptr) {
            fault(label, "not on the roster");
            return;
        }
        loadChain(label, head, m_known.chainOf(writer), m_state.writers[writer],
                  [&](const ReadEntry& entry, const Link* previous) -> Result<std::string> {
                      const Member* member = recordAt(m_state.members(), writer, entry.record.time);
                      if (member == nullptr) {
                          return failure(ErrorCode::NotGenuine, {}, "the writer was not on the roster at that time");
                      }
                      if (auto valid = checkLink(entry, *member, m_state.ledger, previous); !valid) {
                          return failure(valid.error());
                      }
                      if (entry.record.kind == EntryKind::Roster ||
                          (entry.record.kind == EntryKind::Genesis) != (previous == nullptr)) {
                          return failure(ErrorCode::NotGenuine, {}, "an act that does not belong there");
                      }
                      return member->name;
                  });
    }

    void loadContents(const std::string& writer, const ObjectName& head) {
        Chain* chain = m_state.chainOf(writer);
        const auto store = ContentStore::load(m_repository, head);
        if (chain == nullptr || !store) {
            fault("texts of " + writer, chain == nullptr ? "texts of nobody" : store.error().detail);
            return;
        }
        const std::vector<std::string> erasures = erasedIn(*chain);
        const std::set<std::string> erased(erasures.begin(), erasures.end());
        for (Link& link : *chain) {
            if (!link.record.content) {
                continue;
            }
            if (erased.contains(link.record.id)) {
                link.contentBlob.reset();
                link.content.reset();
                continue;
            }
            const auto blob = store->blobOf(link.record.id);
            if (blob && blob == link.contentBlob) {
                continue; // read and compared before
            }
            link.contentBlob = blob;
            auto content = store->find(m_repository, link.record.id, *link.record.content);
            if (content) {
                link.content = std::move(*content);
            } else {
                fault(content.error(), nameOfLink("text of writer " + writer, link.record));
            }
        }
    }

    void checkQuorums() {
        for (std::size_t i = 1; i < m_state.roster.size(); ++i) {
            if (auto valid = checkQuorum(m_state, m_state.roster[i], m_state.roster[i - 1]); !valid) {
                fault(valid.error(), nameOfLink("roster", m_state.roster[i].record));
            }
        }
    }

    void checkCreator() {
        const std::string& creator = m_state.roster.front().record.writer;
        if (m_state.refs.find(writerRef(m_state.ledger, creator)) == m_state.refs.end()) {
            fault("writer " + creator, "the entries of the one who made the ledger have vanished");
        }
    }

    void checkWitnesses() {
        for (const auto& [writer, chain] : m_state.writers) {
            for (const Link& link : chain) {
                for (std::size_t i = 0; i < link.record.witnessed.size(); ++i) {
                    if (!holds(link.record.witnessed[i], link.parents[i + 1])) {
                        fault(nameOfLink("writer " + writer, link.record),
                              "another writer's entry that it saw is no longer there");
                    }
                }
            }
        }
    }

    bool holds(const Witness& witness, const ObjectName& commit) const {
        const Chain* chain = m_state.chainOf(witness.writer);
        return chain != nullptr && witness.sequence >= 1 && witness.sequence <= chain->size() &&
               (*chain)[witness.sequence - 1].commit == commit &&
               (*chain)[witness.sequence - 1].digest == witness.entry;
    }

    void checkIds() {
        std::set<std::string> seen;
        for (const auto& [writer, chain] : m_state.writers) {
            for (const Link& link : chain) {
                if (!seen.insert(link.record.id).second) {
                    fault(nameOfLink("writer " + writer, link.record), "an id that another entry has");
                }
            }
        }
    }

    const Repository& m_repository;
    LedgerState& m_state;
    LedgerState m_known;
    bool m_onlyGrown = true; // no chain was replaced: what was compared with others before still holds
};

} // namespace

const Roster& LedgerState::rosterNow() const {
    static const Roster nobody;
    return roster.empty() ? nobody : roster.back().record.roster;
}

const Member* LedgerState::member(const std::string& fingerprint) const {
    const Member* found = nullptr;
    for (const Member& member : members()) {
        if (member.fingerprint == fingerprint && (found == nullptr || found->since <= member.since)) {
            found = &member;
        }
    }
    return found;
}

Chain* LedgerState::chainOf(const std::string& writer) {
    const auto found = writers.find(writer);
    return found == writers.end() ? nullptr : &found->second;
}

const Chain* LedgerState::chainOf(const std::string& writer) const {
    const auto found = writers.find(writer);
    return found == writers.end() ? nullptr : &found->second;
}

std::optional<std::uint64_t> positionIn(const Chain* chain, const ObjectName& commit) {
    if (chain != nullptr) {
        for (auto link = chain->rbegin(); link != chain->rend(); ++link) { // near the end, where it is there at all
            if (link->commit == commit) {
                return static_cast<std::uint64_t>(chain->rend() - link);
            }
        }
    }
    return std::nullopt;
}

const Chain* chainUnder(const LedgerState& state, const std::string& ref) {
    const auto slash = ref.rfind('/');
    if (ref == rosterRef(state.ledger)) {
        return &state.roster;
    }
    return ref.substr(0, slash).ends_with("/w") ? state.chainOf(ref.substr(slash + 1)) : nullptr;
}

bool isActive(const Member& member, UtcSeconds time) {
    return member.since <= time && (!member.until || time <= *member.until);
}

std::vector<std::string> erasedIn(const Chain& chain) {
    std::vector<std::string> erased;
    for (const Link& link : chain) {
        if (link.record.erased && link.disbelief.empty()) {
            erased.push_back(*link.record.erased);
        }
    }
    return erased;
}

std::string rosterRef(const std::string& ledger) {
    return std::string(allLedgers) + ledger + "/roster";
}
std::string writerRef(const std::string& ledger, const std::string& fingerprint) {
    return std::string(allLedgers) + ledger + "/w/" + fingerprint;
}
std::string contentRef(const std::string& ledger, const std::string& fingerprint) {
    return std::string(allLedgers) + ledger + "/c/" + fingerprint;
}

std::string filesRef(const std::string& ledger, const std::string& fingerprint) {
    return std::string(allLedgers) + ledger + "/f/" + fingerprint;
}

bool isLedgerRef(const std::string& name, const std::string& ledger) {
    const std::string home = std::string(allLedgers) + ledger + "/";
    if (!name.starts_with(home)) {
        return false;
    }
    const std::string_view rest = std::string_view(name).substr(home.size());
    return rest == "roster" ||
           ((rest.starts_with("w/") || rest.starts_with("c/") || rest.starts_with("f/")) && isHex(rest.substr(2), 64));
}

Result<std::string> ledgerIn(const Repository& repository) {
    const auto refs = repository.refs();
    if (!refs) {
        return failure(refs.error());
    }
    std::set<std::string> ids;
    for (const auto& [name, head] : *refs) {
        if (name.starts_with(allLedgers)) {
            const auto rest = std::string_view(name).substr(allLedgers.size());
            ids.emplace(rest.substr(0, rest.find('/')));
        }
    }
    const Place place{repository.folder().string(), 0, {}};
    if (ids.empty()) {
        return failure(ErrorCode::NotFound, place, "a repository without a ledger");
    }
    if (ids.size() > 1 || !isHex(*ids.begin(), 32)) {
        return failure(ErrorCode::NotGenuine, place, "refs that no ledger has");
    }
    return *ids.begin();
}

LedgerState loadState(const Repository& repository, const std::string& ledger, std::map<std::string, ObjectName> refs,
                      LedgerState known) {
    LedgerState state;
    state.ledger = ledger;
    state.refs = std::move(refs);
    Loader(repository, state, std::move(known)).load();
    return state;
}

LedgerState loadState(const Repository& repository, const std::string& ledger, LedgerState known) {
    auto refs = repository.refs();
    if (!refs) {
        LedgerState state;
        state.ledger = ledger;
        state.faults.push_back(refs.error());
        return state;
    }
    std::erase_if(*refs, [](const auto& ref) { return ref.first.starts_with(incomingRefs); });
    return loadState(repository, ledger, std::move(*refs), std::move(known));
}

} // namespace outcheck::ledger
