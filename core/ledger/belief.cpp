// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/belief.h"

#include "ledger/roster_rules.h"
#include "review/review.h"

#include <algorithm>

namespace outcheck::ledger {

namespace {

bool hasEnd(const LedgerState& state, const std::string& writer) {
    const auto& members = state.members();
    return std::any_of(members.begin(), members.end(), [&writer](const Member& member) {
        return member.fingerprint == writer && member.until.has_value();
    });
}

// What other persons' entries say about one key.
class Others {
public:
    Others(const LedgerState& state, const std::string& writer, const std::string& person)
        : m_state(state), m_writer(writer), m_person(person) {}

    // The highest of the key's entries that somebody else's entry of that moment or before had seen.
    std::uint64_t seenBy(UtcSeconds limit) const {
        std::uint64_t seen = 0;
        each([&](const Link& link) {
            for (const Witness& witness : link.record.witnessed) {
                if (witness.writer == m_writer && link.record.time <= limit) {
                    seen = std::max(seen, witness.sequence);
                }
            }
        });
        return seen;
    }

    bool areLaterThan(UtcSeconds moment) const {
        bool later = false;
        each([&](const Link& link) { later = later || moment < link.record.time; });
        return later;
    }

private:
    template <typename Visit>
    void each(Visit visit) const {
        for (const auto& [writer, chain] : m_state.writers) {
            if (writer == m_writer || chain.empty() || review::samePerson(chain.front().writerName, m_person) ||
                hasEnd(m_state, writer)) {
                continue;
            }
            std::for_each(chain.begin(), chain.end(), visit);
        }
    }

    const LedgerState& m_state;
    const std::string& m_writer;
    const std::string& m_person;
};

// What is known of one record of a key with an end; found out once for all entries under it.
struct End {
    UtcSeconds until;
    std::uint64_t counted = 0; // entries up to this number count
    bool passed = true;        // false: a planned end that nobody has got beyond
};

End endOf(const Member& member, const Others& others) {
    End end{*member.until, std::max(member.last.value_or(0), others.seenBy(*member.until)), true};
    end.passed = member.last || others.areLaterThan(*member.until);
    return end;
}

std::string disbeliefOf(const Link& link, const Member& member, const std::optional<End>& end) {
    if (end && end->until < link.record.time) {
        return "made after the end of its key";
    }
    if (end && end->passed && link.record.sequence > end->counted) {
        return "dated before the end of its key, but nobody had seen it by then";
    }
    return admits(member, link.record.kind) ? std::string() : "the roster did not let its writer do that";
}

void judge(Chain& chain, const LedgerState& state, const std::string& writer) {
    const Member* current = nullptr;
    std::optional<End> end;
    for (Link& link : chain) {
        const Member* member = recordAt(state.members(), writer, link.record.time);
        if (member == nullptr) {
            continue; // a fault already
        }
        if (member != current) {
            current = member;
            end = member->until ? std::optional(endOf(*member, Others(state, writer, member->name))) : std::nullopt;
        }
        link.disbelief = disbeliefOf(link, *member, end);
    }
}

} // namespace

void judgeBelief(LedgerState& state) {
    for (auto& [writer, chain] : state.writers) {
        judge(chain, state, writer);
    }
}

} // namespace outcheck::ledger
