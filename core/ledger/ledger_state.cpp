// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_state.h"

#include "ledger/content_store.h"
#include "ledger/link_check.h"

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
    Loader(const Repository& repository, LedgerState& state, const LedgerState* known)
        : m_repository(repository), m_state(state), m_known(known) {}

    void load() {
        auto refs = m_repository.refs();
        if (!refs) {
            m_state.faults.push_back(refs.error());
            return;
        }
        m_state.refs = std::move(*refs);
        loadRoster();
        if (!m_state.roster.empty()) {
            loadWriters();
            checkCreator();
            checkWitnesses();
            checkIds();
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

    // Starts from what is known where the chain has only grown, and reads the rest.
    Result<std::vector<ReadEntry>> readNew(const ObjectName& head, const Chain* known, Chain& chain) {
        const ObjectName stop = known != nullptr && !known->empty() ? known->back().commit : ObjectName();
        auto entries = readChain(m_repository, head, stop);
        const bool grown = entries && !stop.empty() &&
                           (entries->empty() || (!entries->front().commit.parents.empty() &&
                                                 entries->front().commit.parents.front() == stop));
        if (grown) {
            chain = *known;
        }
        return entries;
    }

    static Link linkOf(ReadEntry entry, std::string writerName) {
        return Link{std::move(entry.record), std::move(entry.name), entry.digest, std::move(entry.commit.parents),
                    std::move(writerName),   std::nullopt,          std::nullopt};
    }

    void loadRoster() {
        const auto head = m_state.refs.find(rosterRef(m_state.ledger));
        if (head == m_state.refs.end()) {
            fault("roster", "the roster is missing");
            return;
        }
        auto entries = readNew(head->second, m_known != nullptr ? &m_known->roster : nullptr, m_state.roster);
        if (!entries) {
            fault(entries.error(), "roster " + entries.error().where.field);
            return;
        }
        for (ReadEntry& entry : *entries) {
            if (auto valid = checkRosterEntry(entry); !valid) {
                fault(valid.error(), nameOfLink("roster", entry.record));
                return;
            }
            std::string name = signerOfRoster(entry)->name;
            m_state.roster.push_back(linkOf(std::move(entry), std::move(name)));
        }
    }

    // The first roster vouches for itself; every later one is signed by an administrator of the one before.
    const Member* signerOfRoster(const ReadEntry& entry) const {
        const auto& members = m_state.roster.empty() ? entry.record.members : m_state.members();
        const auto found = std::find_if(members.begin(), members.end(), [&entry](const Member& member) {
            return member.fingerprint == entry.record.writer;
        });
        return found == members.end() || !found->is(Role::Administrator) ? nullptr : &*found;
    }

    Result<void> checkRosterEntry(const ReadEntry& entry) const {
        const Member* signer = signerOfRoster(entry);
        if (entry.record.kind != EntryKind::Roster || signer == nullptr) {
            return failure(ErrorCode::NotGenuine, {}, "not signed by an administrator");
        }
        const Link* previous = m_state.roster.empty() ? nullptr : &m_state.roster.back();
        if (auto valid = checkRoster(entry.record, previous != nullptr ? &m_state.members() : nullptr); !valid) {
            return valid;
        }
        return checkLink(entry, *signer, m_state.ledger, previous);
    }

    void loadWriters() {
        const std::string home = std::string(allLedgers) + m_state.ledger + "/";
        for (const auto& [name, head] : m_state.refs) {
            const std::string_view rest =
                name.starts_with(home) ? std::string_view(name).substr(home.size()) : std::string_view();
            if (rest == "roster") {
                continue;
            }
            if (rest.starts_with("w/") && isHex(rest.substr(2), 64)) {
                loadWriter(std::string(rest.substr(2)), head);
            } else if (!(rest.starts_with("c/") || rest.starts_with("f/")) || !isHex(rest.substr(2), 64)) {
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
        const Member* member = m_state.member(writer);
        if (member == nullptr) {
            fault(label, "not on the roster");
            return;
        }
        Chain& chain = m_state.writers[writer];
        auto entries = readNew(head, m_known != nullptr ? m_known->chainOf(writer) : nullptr, chain);
        if (!entries) {
            fault(entries.error(), label + " " + entries.error().where.field);
            return;
        }
        for (ReadEntry& entry : *entries) {
            auto valid = checkLink(entry, *member, m_state.ledger, chain.empty() ? nullptr : &chain.back());
            if (valid && (entry.record.kind == EntryKind::Roster ||
                          (entry.record.kind == EntryKind::Genesis) != chain.empty())) {
                valid = failure(ErrorCode::NotGenuine, {}, "an act that does not belong there");
            }
            if (!valid) {
                fault(valid.error(), nameOfLink(label, entry.record));
                return;
            }
            chain.push_back(linkOf(std::move(entry), member->name));
        }
    }

    void loadContents(const std::string& writer, const ObjectName& head) {
        Chain* chain = m_state.chainOf(writer);
        const auto store = ContentStore::load(m_repository, head);
        if (chain == nullptr || !store) {
            fault("texts of " + writer, chain == nullptr ? "texts of nobody" : store.error().detail);
            return;
        }
        for (Link& link : *chain) {
            if (!link.record.content) {
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
    const LedgerState* m_known;
};

} // namespace

const std::vector<Member>& LedgerState::members() const {
    static const std::vector<Member> nobody;
    return roster.empty() ? nobody : roster.back().record.members;
}

const Member* LedgerState::member(const std::string& fingerprint) const {
    const auto& all = members();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Member& candidate) { return candidate.fingerprint == fingerprint; });
    return found == all.end() ? nullptr : &*found;
}

Chain* LedgerState::chainOf(const std::string& writer) {
    const auto found = writers.find(writer);
    return found == writers.end() ? nullptr : &found->second;
}

const Chain* LedgerState::chainOf(const std::string& writer) const {
    const auto found = writers.find(writer);
    return found == writers.end() ? nullptr : &found->second;
}

bool isActive(const Member& member, UtcSeconds time) {
    return member.since <= time && (!member.until || time <= *member.until);
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

LedgerState loadState(const Repository& repository, const std::string& ledger, const LedgerState* known) {
    LedgerState state;
    state.ledger = ledger;
    Loader(repository, state, known).load();
    return state;
}

} // namespace outcheck::ledger
