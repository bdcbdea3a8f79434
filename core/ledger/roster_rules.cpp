// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/roster_rules.h"

#include "ledger/ledger.h"
#include "ledger/roster_body.h"
#include "ledger/ssh_key.h"
#include "review/review.h"

#include <algorithm>

namespace outcheck::ledger {

namespace {

tl::unexpected<Error> notGenuine(std::string why) {
    return failure(ErrorCode::NotGenuine, {}, std::move(why));
}

Result<void> checkMember(const Member& member) {
    const auto key = parsePublicKey(member.publicKeyLine);
    if (!key || key->fingerprint != member.fingerprint || key->line() != member.publicKeyLine) {
        return notGenuine("a key on the roster is not the one that its fingerprint names");
    }
    if (!validateName(member.name)) {
        return notGenuine("a name on the roster that cannot be one");
    }
    if (member.roles.empty() || (member.until && *member.until < member.since)) {
        return notGenuine("a member of the roster without a role, or with an end before the beginning");
    }
    return {};
}

// What may not stand beside each other: one key for two persons or twice at once, one person in two spellings.
Result<void> checkPair(const Member& one, const Member& other) {
    if (one.fingerprint == other.fingerprint) {
        const bool apart = (one.until && *one.until < other.since) || (other.until && *other.until < one.since);
        if (one.name != other.name || !apart) {
            return notGenuine("a key stands on the roster twice");
        }
    } else if (one.name != other.name && review::samePerson(one.name, other.name)) {
        return notGenuine("two spellings of one name on the roster");
    }
    return {};
}

// A member may be given an end, or an earlier one, and the last entry that counts; all else stays as it was.
bool follows(const Member& now, const Member& before) {
    const bool earlier = now.until && before.until && *now.until < *before.until;
    return now.name == before.name && now.publicKeyLine == before.publicKeyLine && now.roles == before.roles &&
           now.since == before.since && (!before.until || earlier || now.until == before.until) &&
           (!before.last || earlier || (now.last && *now.last >= *before.last));
}

std::size_t administratorsAfter(const Roster& roster, UtcSeconds time) {
    std::set<std::string> persons;
    for (const Member& member : roster.members) {
        if (member.is(Role::Administrator) && (!member.until || time < *member.until)) {
            persons.insert(member.name);
        }
    }
    return persons.size();
}

const Sha256Digest* agreedTo(const EntryRecord& record, Sha256Digest& computed) {
    if (record.consent) {
        return &record.consent->change;
    }
    if (record.proposal) {
        computed = changeDigest(record.proposal->follows, record.proposal->roster);
        return &computed;
    }
    return nullptr;
}

} // namespace

const Member* recordAt(const std::vector<Member>& members, const std::string& fingerprint, UtcSeconds time) {
    const Member* found = nullptr;
    for (const Member& member : members) {
        if (member.fingerprint == fingerprint && member.since <= time &&
            (found == nullptr || found->since <= member.since)) {
            found = &member;
        }
    }
    return found;
}

const Member* administratorAt(const Roster& roster, const std::string& fingerprint, UtcSeconds time) {
    const Member* member = recordAt(roster.members, fingerprint, time);
    const bool in = member != nullptr && member->is(Role::Administrator) && (!member->until || time < *member->until);
    return in ? member : nullptr;
}

bool admits(const Member& member, EntryKind kind) {
    switch (kind) {
    case EntryKind::Vote:
    case EntryKind::Dismissal:
        return member.is(Role::Checker);
    case EntryKind::Roster:
    case EntryKind::RosterProposal:
    case EntryKind::RosterConsent:
        return member.is(Role::Administrator);
    case EntryKind::Genesis:
    case EntryKind::Report:
    case EntryKind::Request:
    case EntryKind::Erasure:
        break;
    }
    return member.mayRecord();
}

Result<void> checkRoster(const Roster& next, const Roster* before, UtcSeconds time) {
    for (auto member = next.members.begin(); member != next.members.end(); ++member) {
        if (auto valid = checkMember(*member); !valid) {
            return valid;
        }
        for (auto other = next.members.begin(); other != member; ++other) {
            if (auto valid = checkPair(*other, *member); !valid) {
                return valid;
            }
        }
    }
    if (next.quorum < 1 || next.quorum > administratorsAfter(next, time)) {
        return notGenuine("a quorum that the administrators on the roster cannot reach");
    }
    if (before == nullptr) {
        return {};
    }
    for (std::size_t i = 0; i < before->members.size(); ++i) {
        if (i >= next.members.size() || !follows(next.members[i], before->members[i])) {
            return notGenuine("a member was taken out of the roster or changed");
        }
    }
    return {};
}

std::vector<Agreement> agreements(const LedgerState& state, const Roster& base, const Sha256Digest& change,
                                  UtcSeconds time) {
    std::vector<Agreement> found;
    for (const auto& [writer, chain] : state.writers) {
        for (const Link& link : chain) {
            Sha256Digest computed;
            const Sha256Digest* agreed = agreedTo(link.record, computed);
            if (agreed == nullptr || *agreed != change || !link.disbelief.empty()) {
                continue;
            }
            const Member* member = administratorAt(base, writer, std::min(time, link.record.time));
            const bool counts = member != nullptr && administratorAt(base, writer, time) != nullptr &&
                                std::none_of(found.begin(), found.end(), [&member](const Agreement& before) {
                                    return review::samePerson(before.person, member->name);
                                });
            if (counts) {
                found.push_back({member->name, Witness{writer, link.record.sequence, link.digest}});
            }
        }
    }
    return found;
}

Result<void> checkQuorum(const LedgerState& state, const Link& next, const Link& before) {
    const Roster& base = before.record.roster;
    if (base.quorum <= 1) {
        return {};
    }
    const Sha256Digest change = changeDigest(before.digest, next.record.roster);
    std::set<std::string> persons{next.writerName};
    for (const Witness& approval : next.record.approvals) {
        const Chain* chain = state.chainOf(approval.writer);
        const bool there = chain != nullptr && approval.sequence >= 1 && approval.sequence <= chain->size() &&
                           (*chain)[approval.sequence - 1].digest == approval.entry;
        Sha256Digest computed;
        const Sha256Digest* agreed = there ? agreedTo((*chain)[approval.sequence - 1].record, computed) : nullptr;
        const Member* member = administratorAt(base, approval.writer, next.record.time);
        if (agreed == nullptr || *agreed != change || member == nullptr) {
            return notGenuine(
                "a signature that the change of the roster names is not there, or not an administrator's");
        }
        persons.insert(member->name);
    }
    if (persons.size() < base.quorum) {
        return notGenuine("the change of the roster is signed by " + std::to_string(persons.size()) +
                          " administrators; the roster asks for " + std::to_string(base.quorum));
    }
    return {};
}

} // namespace outcheck::ledger
