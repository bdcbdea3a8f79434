// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/roster_edit.h"

#include "ledger/ledger.h"
#include "ledger/roster_body.h"
#include "ledger/roster_rules.h"
#include "ledger/ssh_key.h"

#include <algorithm>

namespace outcheck::ledger {

namespace {

// Where the roster has to keep itself: without it nobody could change anything any more.
Result<void> staysGovernable(const Roster& roster, UtcSeconds time) {
    std::vector<std::string> persons;
    for (const Member& member : roster.members) {
        const bool acts = member.is(Role::Administrator) && (!member.until || time < *member.until);
        if (acts && std::find(persons.begin(), persons.end(), member.name) == persons.end()) {
            persons.push_back(member.name);
        }
    }
    if (persons.empty()) {
        return failure(ErrorCode::Refused, {}, "last-administrator");
    }
    if (roster.quorum < 1 || roster.quorum > persons.size()) {
        return failure(ErrorCode::Refused, {}, "quorum-out-of-reach");
    }
    return {};
}

// The entries of a key that count when it ends then: those that are there and call themselves no later.
std::uint64_t lastCounted(const LedgerState& state, const std::string& fingerprint, UtcSeconds end) {
    const Chain* chain = state.chainOf(fingerprint);
    if (chain == nullptr) {
        return 0;
    }
    const auto after =
        std::find_if(chain->begin(), chain->end(), [end](const Link& link) { return end < link.record.time; });
    return static_cast<std::uint64_t>(after - chain->begin());
}

Result<void> end(Roster& roster, const Ending& ending, const LedgerState& state, UtcSeconds time) {
    const UtcSeconds at = ending.at.value_or(time);
    const auto found = std::find_if(roster.members.rbegin(), roster.members.rend(), [&](const Member& member) {
        return member.fingerprint == ending.fingerprint && (!member.until || at < *member.until || !member.last);
    });
    if (found == roster.members.rend()) {
        return failure(ErrorCode::NotFound, {}, "no such member");
    }
    found->until = std::max(found->since, found->until ? std::min(at, *found->until) : at);
    found->last = lastCounted(state, ending.fingerprint, *found->until);
    return {};
}

Result<void> admit(Roster& roster, const Admission& admission, UtcSeconds time) {
    if (auto valid = validateName(admission.name); !valid) {
        return valid;
    }
    const auto key = parsePublicKey(admission.publicKeyLine);
    if (!key) {
        return failure(key.error());
    }
    Member member{admission.name, key->line(), key->fingerprint, admission.roles, time, admission.until, {}};
    std::sort(member.roles.begin(), member.roles.end());
    member.roles.erase(std::unique(member.roles.begin(), member.roles.end()), member.roles.end());
    if (member.roles.empty()) {
        return failure(ErrorCode::MissingField, Place{{}, 0, "roles"}, "a member has a role");
    }
    for (const Member& before : roster.members) {
        if (before.fingerprint != member.fingerprint) {
            continue;
        }
        if (!before.until || time < *before.until) {
            return failure(ErrorCode::Refused, {}, "already-member");
        }
        member.since = std::max(member.since, UtcSeconds{before.until->value + 1});
    }
    if (member.until && *member.until < member.since) {
        return failure(ErrorCode::OutOfRange, Place{{}, 0, "until"}, "the end lies before the beginning");
    }
    roster.members.push_back(std::move(member));
    return {};
}

std::string rolesText(const Member& member) {
    std::string text;
    for (const Role role : member.roles) {
        text += (text.empty() ? "" : ", ") + std::string(nameOf(role));
    }
    return text;
}

ProposalState stateOf(const RosterProposal& proposal, const LedgerState& state, const Sha256Digest& change) {
    for (std::size_t i = 1; i < state.roster.size(); ++i) {
        if (changeDigest(state.roster[i - 1].digest, state.roster[i].record.roster) == change) {
            return ProposalState::InForce;
        }
    }
    if (proposal.follows != state.roster.back().digest) {
        return ProposalState::Overtaken;
    }
    return proposal.signedBy.size() >= proposal.needed ? ProposalState::Reached : ProposalState::Open;
}

const Roster* rosterOf(const LedgerState& state, const Sha256Digest& entry) {
    const auto found = std::find_if(state.roster.begin(), state.roster.end(),
                                    [&entry](const Link& link) { return link.digest == entry; });
    return found == state.roster.end() ? nullptr : &found->record.roster;
}

RosterProposal proposalOf(const Link& link, const Roster& base, const LedgerState& state, UtcSeconds now) {
    RosterProposal proposal;
    proposal.id = link.record.id;
    proposal.proposedBy = link.writerName;
    proposal.time = link.record.time;
    proposal.follows = link.record.proposal->follows;
    proposal.roster = link.record.proposal->roster;
    proposal.changes = changesBetween(base, proposal.roster);
    proposal.needed = base.quorum;
    const Sha256Digest change = changeDigest(proposal.follows, proposal.roster);
    for (const Agreement& agreement : agreements(state, base, change, std::max(now, link.record.time))) {
        proposal.signedBy.push_back(agreement.person);
    }
    proposal.state = stateOf(proposal, state, change);
    return proposal;
}

} // namespace

std::string_view nameOf(ProposalState state) {
    switch (state) {
    case ProposalState::Open:
        return "open";
    case ProposalState::Reached:
        return "reached";
    case ProposalState::InForce:
        return "in-force";
    case ProposalState::Overtaken:
        break;
    }
    return "overtaken";
}

Result<Roster> edited(const LedgerState& state, const RosterEdit& edit, UtcSeconds time) {
    Roster roster = state.rosterNow();
    for (const Ending& ending : edit.ended) {
        if (auto done = end(roster, ending, state, time); !done) {
            return failure(done.error());
        }
    }
    for (const Admission& admission : edit.admitted) {
        if (auto done = admit(roster, admission, time); !done) {
            return failure(done.error());
        }
    }
    roster.quorum = edit.quorum.value_or(roster.quorum);
    if (auto sound = staysGovernable(roster, time); !sound) {
        return failure(sound.error());
    }
    if (auto sound = checkRoster(roster, &state.rosterNow(), time); !sound) {
        return failure(ErrorCode::Refused, {}, sound.error().detail);
    }
    return roster;
}

std::vector<std::string> changesBetween(const Roster& before, const Roster& after) {
    std::vector<std::string> changes;
    for (std::size_t i = 0; i < after.members.size(); ++i) {
        const Member& member = after.members[i];
        if (i >= before.members.size()) {
            changes.push_back("admit " + member.name + " (" + member.fingerprint.substr(0, 16) + "…) as " +
                              rolesText(member) + (member.until ? " until " + toIso8601(*member.until) : ""));
        } else if (member.until != before.members[i].until || member.last != before.members[i].last) {
            changes.push_back("end " + member.name + " (" + member.fingerprint.substr(0, 16) + "…) at " +
                              toIso8601(*member.until));
        }
    }
    if (before.quorum != after.quorum) {
        changes.push_back("quorum " + std::to_string(after.quorum));
    }
    return changes;
}

std::vector<RosterProposal> proposalsIn(const LedgerState& state, UtcSeconds now) {
    std::vector<RosterProposal> proposals;
    for (const auto& [writer, chain] : state.writers) {
        for (const Link& link : chain) {
            const bool counts = link.record.proposal && link.disbelief.empty();
            if (const Roster* base = counts ? rosterOf(state, link.record.proposal->follows) : nullptr) {
                proposals.push_back(proposalOf(link, *base, state, now));
            }
        }
    }
    // What one writer proposed within a second stays in the order of the writer's entries.
    std::stable_sort(proposals.begin(), proposals.end(),
                     [](const RosterProposal& one, const RosterProposal& other) { return one.time < other.time; });
    return proposals;
}

} // namespace outcheck::ledger
