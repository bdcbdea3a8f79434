// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_state.h"

#include "ledger/belief.h"
#include "ledger/content_store.h"
#include "ledger/link_check.h"
#include "ledger/roster_rules.h"

#include <algorithm>
#include <atomic>
#include <set>
#include <thread>

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
            m_onlyGrown = m_known.isWhole() && m_takenChains == m_known.writers.size();
            checkCreator();
            checkWitnesses();
            checkIds();
            judgeBelief(m_state);
            checkQuorums();
        }
    }

private:
    void fault(Error error, const std::string& where) { m_state.faults.push_back(placed(std::move(error), where)); }

    void fault(const std::string& where, std::string why) {
        fault(Error{ErrorCode::NotGenuine, {}, std::move(why)}, where);
    }

    Error placed(Error error, const std::string& where) const {
        error.where.file = m_repository.folder().string();
        error.where.field = error.where.field.empty() ? where : where + " " + error.where.field;
        return error;
    }

    // A chain as it is read: from where, what was known of it, and what came of it.
    struct ChainRead {
        std::string label;
        ObjectName head;
        Chain* known = nullptr;
        Chain chain;
        std::size_t taken = 0; // entries of `known` that it goes on from
        std::optional<Error> fault;
    };

    static std::string nameOfLink(const std::string& chain, const EntryRecord& record) {
        return chain + " entry " + std::to_string(record.sequence);
    }

    // Starts from what is known where the chain has only grown, and names the rest.
    static Result<std::vector<ObjectName>> takeKnown(const Repository& repository, ChainRead& read) {
        const bool isKnown = read.known != nullptr && !read.known->empty();
        const ObjectName stop = isKnown ? read.known->back().commit : ObjectName();
        auto names = namesOfChain(repository, read.head, stop);
        const bool grown = names && isKnown && (names->empty() || startsAfter(repository, names->front(), stop));
        if (grown) {
            read.chain = std::move(*read.known);
            read.taken = read.chain.size();
        }
        return names;
    }

    static bool startsAfter(const Repository& repository, const ObjectName& commit, const ObjectName& before) {
        const auto entry = readEntry(repository, commit);
        return entry && !entry->commit.parents.empty() && entry->commit.parents.front() == before;
    }

    static Link linkOf(ReadEntry entry, std::string writerName) {
        Link link;
        link.record = std::move(entry.record);
        link.commit = std::move(entry.name);
        link.digest = entry.digest;
        link.parents = std::move(entry.commit.parents);
        link.writerName = std::move(writerName);
        return link;
    }

    // Reads the chain under a head, and adds what `check` finds good; stops at the first that is not. Changes nothing
    // but `read`.
    template <typename Check>
    void readChain(const Repository& repository, ChainRead& read, Check check) const {
        const auto names = takeKnown(repository, read);
        if (!names) {
            read.fault = placed(names.error(), read.label);
            return;
        }
        for (const ObjectName& name : *names) {
            auto entry = readEntry(repository, name);
            if (!entry) {
                read.fault = placed(entry.error(), read.label + " " + name);
                return;
            }
            const Result<std::string> writerName = check(*entry, read.chain.empty() ? nullptr : &read.chain.back());
            if (!writerName) {
                read.fault = placed(writerName.error(), nameOfLink(read.label, entry->record));
                return;
            }
            read.chain.push_back(linkOf(std::move(*entry), *writerName));
        }
    }

    void loadRoster() {
        const auto head = m_state.refs.find(rosterRef(m_state.ledger));
        if (head == m_state.refs.end()) {
            fault("roster", "the roster is missing");
            return;
        }
        ChainRead read{"roster", head->second, &m_known.roster, {}, 0, {}};
        readChain(m_repository, read,
                  [this](const ReadEntry& entry, const Link* previous) { return checkRosterEntry(entry, previous); });
        m_state.roster = std::move(read.chain);
        if (read.fault) {
            m_state.faults.push_back(std::move(*read.fault));
        }
        m_fromNothing = read.taken == 0;
        if (m_fromNothing) {
            m_known = LedgerState{}; // its entries were verified under another roster
        }
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
        std::map<std::string, ChainRead> reads;
        for (const auto& [name, head] : m_state.refs) {
            const std::string writer = name.substr(std::min(home.size() + 2, name.size()));
            if (!isLedgerRef(name, m_state.ledger)) {
                fault(name, "a ref that no ledger has");
            } else if (name.starts_with(home + "w/")) {
                prepare(reads, writer, head);
            }
        }
        readWriters(reads);
        for (auto& [writer, read] : reads) {
            m_takenChains += read.taken > 0 ? 1 : 0;
            m_takenLength[writer] = read.taken;
            m_state.writers[writer] = std::move(read.chain);
            if (read.fault) {
                m_state.faults.push_back(std::move(*read.fault));
            }
        }
        loadTexts(home + "c/");
    }

    void prepare(std::map<std::string, ChainRead>& reads, const std::string& writer, const ObjectName& head) {
        const std::string label = "writer " + writer;
        if (m_state.member(writer) == nullptr) {
            fault(label, "not on the roster");
            return;
        }
        reads[writer] = ChainRead{label, head, m_known.chainOf(writer), {}, 0, {}};
    }

    // From nothing, signatures cost most by far: writers are read side by side.
    void readWriters(std::map<std::string, ChainRead>& reads) const {
        std::vector<std::pair<const std::string, ChainRead>*> open;
        for (auto& read : reads) {
            open.push_back(&read);
        }
        const std::size_t threads = m_fromNothing ? std::thread::hardware_concurrency() : 1;
        std::atomic<std::size_t> next = 0;
        const auto work = [&](const Repository& repository) {
            for (std::size_t at = next++; at < open.size(); at = next++) {
                readWriter(repository, open[at]->first, open[at]->second);
            }
        };
        std::vector<std::jthread> helpers;
        for (std::size_t i = 1; i < std::min(threads, open.size()); ++i) {
            helpers.emplace_back([&] {
                // A handle of its own; where there is none, the others do its part.
                if (const auto repository = Repository::open(m_repository.folder())) {
                    work(*repository);
                }
            });
        }
        work(m_repository);
    }

    void readWriter(const Repository& repository, const std::string& writer, ChainRead& read) const {
        readChain(repository, read, [&](const ReadEntry& entry, const Link* previous) -> Result<std::string> {
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

    void loadTexts(const std::string& prefix) {
        for (const auto& [name, head] : m_state.refs) {
            if (name.starts_with(prefix) && m_state.chainOf(name.substr(prefix.size())) == nullptr) {
                fault("texts of " + name.substr(prefix.size()), "texts of nobody");
            }
        }
        for (auto& [writer, chain] : m_state.writers) {
            loadContents(writer, chain);
        }
    }

    static std::optional<ObjectName> headIn(const std::map<std::string, ObjectName>& refs, const std::string& name) {
        const auto found = refs.find(name);
        return found == refs.end() ? std::nullopt : std::optional(found->second);
    }

    // Whether a chain's texts can be others than those that were compared before.
    bool mayHaveNewTexts(const std::string& writer, const Chain& chain) const {
        const std::string name = contentRef(m_state.ledger, writer);
        const auto from = static_cast<Chain::difference_type>(m_takenLength.at(writer));
        return !m_known.isWhole() || headIn(m_state.refs, name) != headIn(m_known.refs, name) ||
               std::any_of(chain.begin() + from, chain.end(),
                           [](const Link& link) { return link.record.content || link.record.erased; });
    }

    void loadContents(const std::string& writer, Chain& chain) {
        if (!mayHaveNewTexts(writer, chain)) {
            return;
        }
        const auto store = ContentStore::load(m_repository, headIn(m_state.refs, contentRef(m_state.ledger, writer)));
        if (!store) {
            fault("texts of " + writer, store.error().detail);
            return;
        }
        const std::vector<std::string> erasures = erasedIn(chain);
        const std::set<std::string> erased(erasures.begin(), erasures.end());
        for (Link& link : chain) {
            if (!link.record.content) {
                continue;
            }
            link.textErased = erased.contains(link.record.id);
            if (link.textErased) {
                link.contentBlob.reset();
                link.content.reset();
                continue;
            }
            const auto blob = store->blobOf(link.record.id);
            if (blob && blob == link.contentBlob && link.content) {
                continue; // read and compared before
            }
            link.contentBlob = blob;
            link.content.reset();
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

    // The first entry of a chain that has not yet been held against the others.
    std::size_t uncompared(const std::string& writer) const { return m_onlyGrown ? m_takenLength.at(writer) : 0; }

    void checkWitnesses() {
        for (const auto& [writer, chain] : m_state.writers) {
            for (std::size_t at = uncompared(writer); at < chain.size(); ++at) {
                const Link& link = chain[at];
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
        if (m_onlyGrown) {
            m_state.ids = std::move(m_known.ids);
        }
        for (const auto& [writer, chain] : m_state.writers) {
            for (std::size_t at = uncompared(writer); at < chain.size(); ++at) {
                if (!m_state.ids.insert(chain[at].record.id).second) {
                    fault(nameOfLink("writer " + writer, chain[at].record), "an id that another entry has");
                }
            }
        }
    }

    const Repository& m_repository;
    LedgerState& m_state;
    LedgerState m_known;
    bool m_fromNothing = true;
    bool m_onlyGrown = false;      // nothing that was known has gone: what was held against it before still fits
    std::size_t m_takenChains = 0; // of writers, that go on from what is known
    std::map<std::string, std::size_t> m_takenLength; // entries of each writer that were known
};

} // namespace

bool LedgerState::isWhole() const {
    return !ids.empty();
}

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

std::string incomingName(const std::string& ledgerRef) {
    return std::string(incomingRefs) + ledgerRef.substr(allLedgers.size());
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
