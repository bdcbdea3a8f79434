// SPDX-License-Identifier: GPL-3.0-or-later
// What was fetched is judged beside what is here, and moved in only where all of it holds. One writer's bad ref keeps
// no other out.
#include "ledger/content_store.h"
#include "ledger/housekeeping.h"
#include "ledger/ledger_content.h"
#include "ledger/remembered.h"
#include "ledger/signed_commit.h"

#include <algorithm>

namespace outcheck::ledger {

namespace {

constexpr std::int64_t clockTolerance = 24 * 60 * 60; // seconds: a clock may be wrong, but not by days

using Refs = std::map<std::string, ObjectName>;

std::string lastPart(const std::string& ref) {
    return ref.substr(ref.rfind('/') + 1);
}

bool isKind(const std::string& ref, std::string_view kind) {
    const auto end = ref.rfind('/');
    return end != std::string::npos && std::string_view(ref).substr(0, end).ends_with(kind);
}

Error alarm(const std::string& where, std::string why) {
    return Error{ErrorCode::NotGenuine, Place{{}, 0, where}, std::move(why)};
}

// Whether a chain goes on from what is here, or is a beginning of it.
std::optional<Error> notGrown(const std::string& label, const Chain& before, const Chain* now) {
    if (before.empty()) {
        return std::nullopt;
    }
    const std::size_t common = now == nullptr ? 0 : std::min(before.size(), now->size());
    if (common == before.size() && (*now)[common - 1].commit == before.back().commit) {
        return std::nullopt;
    }
    std::size_t same = 0;
    while (same < common && before[same].commit == (*now)[same].commit) {
        ++same;
    }
    if (same == common) {
        return alarm(label, "it is shorter than what is here: somebody cut it short");
    }
    return alarm(
        label + " entry " + std::to_string(same + 1),
        label == "roster"
            ? "the roster was changed in two ways at once: what is here stays; compare both with an administrator"
            : "two different entries have this number: the key is used on two machines, or somebody else has it");
}

std::optional<Error> tooEarly(const std::string& label, const Chain& chain, std::size_t from, UtcSeconds now) {
    for (std::size_t i = from; i < chain.size(); ++i) {
        if (now.value + clockTolerance < chain[i].record.time.value) {
            return alarm(label + " entry " + std::to_string(i + 1),
                         "dated " + toIso8601(chain[i].record.time) +
                             ", more than a day ahead of this machine's clock: one of the two clocks is wrong");
        }
    }
    return std::nullopt;
}

// Everything that speaks against taking the candidate for what is here.
std::vector<Error> objections(const LedgerState& here, const LedgerState& candidate, UtcSeconds now) {
    std::vector<Error> found = candidate.faults;
    const auto keep = [&found](const std::optional<Error>& error) {
        if (error) {
            found.push_back(*error);
        }
    };
    keep(notGrown("roster", here.roster, &candidate.roster));
    for (const auto& [writer, chain] : here.writers) {
        keep(notGrown("writer " + writer, chain, candidate.chainOf(writer)));
    }
    for (const auto& [writer, chain] : candidate.writers) {
        const Chain* before = here.chainOf(writer);
        keep(tooEarly("writer " + writer, chain, before != nullptr ? before->size() : 0, now));
    }
    keep(tooEarly("roster", candidate.roster, here.roster.size(), now));
    return found;
}

std::uint64_t entriesIn(const LedgerState& state) {
    std::uint64_t count = state.roster.size();
    for (const auto& [writer, chain] : state.writers) {
        count += chain.size();
    }
    return count;
}

// Adds refs to what is here, as many as hold together.
class Judgement {
public:
    Judgement(const Repository& repository, const LedgerState& here, UtcSeconds now)
        : m_repository(repository), m_state(here), m_now(now) {}

    void judge(const Refs& chains) {
        if (chains.empty() || take(chains)) {
            return;
        }
        // Something is wrong with one of them. Each by itself, the roster first; an entry may need another's, which may
        // stand in a chain that is bad further on.
        Refs open = chains;
        while (takeEach(open) || takeBeginnings(open)) {
        }
    }

    LedgerState& state() { return m_state; }
    const Refs& taken() const { return m_taken; }
    const std::vector<Error>& alarms() const { return m_alarms; }

private:
    // True where one of them was taken.
    bool takeEach(Refs& open) {
        bool progress = false;
        m_alarms.clear();
        for (auto ref = open.begin(); ref != open.end();) {
            const bool good = take({*ref});
            progress = progress || good;
            ref = good ? open.erase(ref) : std::next(ref);
        }
        return progress;
    }

    // What stands before the bad entry of a chain. True where something of one was taken; their alarms stay.
    bool takeBeginnings(const Refs& open) {
        const std::vector<Error> alarms = m_alarms;
        bool progress = false;
        for (const auto& [name, head] : open) {
            const auto beginning = goodBeginning(name, head);
            progress = (beginning && take({{name, *beginning}})) || progress;
        }
        m_alarms = alarms;
        return progress;
    }

    // The last entry of a chain up to which all of it holds; nothing where that is not beyond what is here.
    std::optional<ObjectName> goodBeginning(const std::string& name, const ObjectName& head) const {
        const LedgerState whole = with({{name, head}});
        const Chain* chain = chainUnder(whole, name);
        const Chain* here = chainUnder(m_state, name);
        const std::size_t known = here == nullptr ? 0 : here->size();
        std::size_t good = known;
        std::size_t bad = (chain == nullptr ? 0 : chain->size()) + 1;
        while (good + 1 < bad) {
            const std::size_t middle = good + (bad - good) / 2;
            const bool holds = objections(m_state, with({{name, (*chain)[middle - 1].commit}}), m_now).empty();
            (holds ? good : bad) = middle;
        }
        return good > known ? std::optional((*chain)[good - 1].commit) : std::nullopt;
    }

    LedgerState with(const Refs& some) const {
        Refs refs = m_state.refs;
        for (const auto& [name, head] : some) {
            refs[name] = head;
        }
        return loadState(m_repository, m_state.ledger, std::move(refs), m_state);
    }

    bool take(const Refs& some) {
        LedgerState candidate = with(some);
        const std::vector<Error> against = objections(m_state, candidate, m_now);
        if (!against.empty()) {
            m_alarms.insert(m_alarms.end(), against.begin(), against.end());
            return false;
        }
        m_alarms.clear();
        m_state = std::move(candidate);
        for (const auto& [name, head] : some) {
            m_taken[name] = head; // a beginning of it may have been taken before
        }
        return true;
    }

    const Repository& m_repository;
    LedgerState m_state;
    UtcSeconds m_now;
    Refs m_taken;
    std::vector<Error> m_alarms;
};

// Whether a commit comes after another in one line of first parents.
bool leadsTo(const Repository& repository, const ObjectName& from, const ObjectName& to) {
    constexpr int longest = 1'000'000;
    ObjectName at = from;
    for (int i = 0; i < longest && at != to; ++i) {
        const auto bytes = repository.read(at, ObjectKind::Commit);
        const auto parent = bytes ? bytes->find("\nparent ") : std::string::npos;
        const auto headerEnd = bytes ? bytes->find("\n\n") : std::string::npos;
        if (parent == std::string::npos || parent > headerEnd) {
            return false;
        }
        at = bytes->substr(parent + 8, 40);
    }
    return at == to;
}

} // namespace

// The texts of a writer as they are here, with what came; a text that was here stays unless its writer erased it.
Result<Ledger::Content::JoinedTexts> Ledger::Content::joinedTexts(Repository& repository, const Chain& chain,
                                                                  const ObjectName& incoming, std::uint64_t offered,
                                                                  std::vector<Error>& alarms) const {
    const std::string& writer = chain.front().record.writer;
    const auto head = repository.ref(contentRef(ledger, writer));
    const auto here =
        head.and_then([&](const std::optional<ObjectName>& at) { return ContentStore::load(repository, at); });
    if (!here) {
        return failure(here.error());
    }
    const auto came = ContentStore::load(repository, incoming);
    if (!came) {
        alarms.push_back(alarm("texts of writer " + writer, came.error().detail));
        return JoinedTexts{};
    }
    JoinedTexts joined;
    const std::vector<std::string> erasures = erasedIn(chain);
    std::map<std::string, ObjectName> texts;
    bool vanished = false;
    for (const Link& link : chain) {
        const std::string& id = link.record.id;
        if (!link.record.content) {
            continue;
        }
        if (std::find(erasures.begin(), erasures.end(), id) != erasures.end()) {
            for (const auto& blob : {here->blobOf(id), came->blobOf(id)}) {
                if (blob) {
                    joined.erased.push_back(*blob);
                }
            }
            continue;
        }
        const auto kept = here->blobOf(id);
        if (kept && came->blobOf(id) == kept) {
            texts[id] = *kept; // read and compared before
            continue;
        }
        const auto good = came->find(repository, id, *link.record.content);
        if (!good) {
            alarms.push_back(alarm("text of writer " + writer + " entry " + std::to_string(link.record.sequence),
                                   good.error().detail));
        }
        if (good && *good) {
            texts[id] = *came->blobOf(id);
        } else if (kept) {
            vanished = vanished || (good.has_value() && link.record.sequence <= offered);
            texts[id] = *kept;
        }
    }
    if (vanished) {
        alarms.push_back(alarm("texts of writer " + writer,
                               "texts that are here have gone at the remote, though their writer did not erase them"));
    }
    const CommitAuthor author{chain.back().writerName, emailFor(writer), chain.back().record.time};
    return ContentStore::assembled(repository, texts, author).map([&joined](const ObjectName& commit) {
        joined.commit = commit;
        return std::move(joined);
    });
}

Result<void> Ledger::Content::acceptTexts(Repository& repository, const Refs& incoming, const Refs& offered,
                                          Accepted& accepted) {
    for (const auto& [name, commit] : incoming) {
        const std::string writer = lastPart(name);
        const Chain* chain = state.chainOf(writer);
        const bool ownAreHere =
            identity && identity->fingerprint == writer && repository.ref(name).value_or(std::nullopt);
        if (!isKind(name, "/c") || chain == nullptr || chain->empty() || ownAreHere) {
            continue;
        }
        const auto head = offered.find(writerRef(ledger, writer));
        const std::uint64_t reach = head == offered.end() ? 0 : positionIn(chain, head->second).value_or(0);
        const auto joined = joinedTexts(repository, *chain, commit, reach, accepted.alarms);
        if (!joined) {
            return failure(joined.error());
        }
        const auto here = repository.ref(name);
        if (!here) {
            return failure(here.error());
        }
        if (!joined->commit) {
            continue;
        }
        if (!joined->erased.empty()) {
            if (auto begun = beginErasure(repository, joined->erased); !begun) {
                return begun;
            }
            accepted.erased.insert(accepted.erased.end(), joined->erased.begin(), joined->erased.end());
        }
        if (*here != joined->commit) {
            if (auto moved = repository.moveRef(name, *here, *joined->commit); !moved) {
                return moved;
            }
        }
        accepted.refs.insert(name);
    }
    return {};
}

Result<void> Ledger::Content::acceptFiles(Repository& repository, const Refs& incoming, Accepted& accepted) {
    for (const auto& [name, commit] : incoming) {
        if (!isKind(name, "/f") || state.chainOf(lastPart(name)) == nullptr) {
            continue;
        }
        const auto head = repository.ref(name);
        if (!head) {
            return failure(head.error());
        }
        if (*head && !leadsTo(repository, commit, **head)) {
            if (!leadsTo(repository, **head, commit)) {
                accepted.alarms.push_back(
                    alarm("files of writer " + lastPart(name), "files that are here have gone at the remote"));
            }
            continue;
        }
        if (*head != commit) {
            if (auto moved = repository.moveRef(name, *head, commit); !moved) {
                return moved;
            }
        }
        accepted.refs.insert(name);
    }
    return {};
}

Result<Ledger::Content::Accepted> Ledger::Content::takeIn(const Refs& incoming, const Refs& offered, UtcSeconds now) {
    const auto lock = lockGenuine();
    if (!lock) {
        return failure(lock.error());
    }
    auto repository = Repository::open(folder);
    if (!repository) {
        return failure(repository.error());
    }
    auto accepted = accept(*repository, incoming, offered, now);
    for (const auto& [name, head] : incoming) {
        static_cast<void>(repository->removeRef(incomingName(name))); // one that stays is overwritten next time
    }
    // Only now does nothing lead to erased texts any more.
    if (accepted) {
        static_cast<void>(keepHouse(*repository, accepted->erased)); // what stays undone is said by pendingErasure()
    }
    return accepted;
}

Result<Ledger::Content::Accepted> Ledger::Content::accept(Repository& repository, const Refs& incoming,
                                                          const Refs& offered, UtcSeconds now) {
    Refs chains;
    for (const auto& [name, head] : incoming) {
        const bool isChain = name == rosterRef(ledger) || isKind(name, "/w");
        if (isChain && !positionIn(chainUnder(state, name), head)) { // an older state of what is here is nothing new
            chains.emplace(name, head);
        }
    }
    Judgement judgement(repository, state, now);
    judgement.judge(chains);
    Accepted accepted;
    accepted.alarms = judgement.alarms();
    accepted.entries = entriesIn(judgement.state()) - entriesIn(state);
    for (const auto& [name, head] : judgement.taken()) {
        const auto from = state.refs.find(name);
        const auto before = from == state.refs.end() ? std::nullopt : std::optional(from->second);
        auto moved =
            repository.clearLeftoverLock(name).and_then([&] { return repository.moveRef(name, before, head); });
        if (!moved) {
            state = LedgerState{};
            return failure(moved.error());
        }
        if (incoming.at(name) == head) {
            accepted.refs.insert(name);
        }
    }
    state = std::move(judgement.state());
    auto rest = acceptTexts(repository, incoming, offered, accepted).and_then([&] {
        return acceptFiles(repository, incoming, accepted);
    });
    if (!rest) {
        return failure(rest.error());
    }
    if (auto readBack = trusted(); !readBack) {
        return failure(readBack.error());
    }
    static_cast<void>(remember(state, folder)); // where it cannot be written, the next act catches up
    return mendAllowedSigners().map([&] { return std::move(accepted); });
}

} // namespace outcheck::ledger
