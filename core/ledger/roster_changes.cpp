// SPDX-License-Identifier: GPL-3.0-or-later
// How a ledger's roster changes: proposed by one administrator, signed by others, in force once enough have signed.
#include "ledger/ledger.h"
#include "ledger/ledger_content.h"
#include "ledger/remembered.h"
#include "ledger/roster_body.h"
#include "ledger/roster_edit.h"
#include "ledger/roster_rules.h"
#include "ledger/sharing.h"

#include <algorithm>

namespace outcheck::ledger {

namespace {

Result<RosterProposal> proposalWithId(const LedgerState& state, const std::string& id, UtcSeconds now) {
    for (RosterProposal& proposal : proposalsIn(state, now)) {
        if (proposal.id == id) {
            return std::move(proposal);
        }
    }
    return failure(ErrorCode::NotFound, Place{{}, 0, id}, "no change of the roster is proposed under this id");
}

} // namespace

// A shared roster moves first at the remote, which lets only one of two that change it at once go on.
Result<bool> Ledger::Content::isShared() const {
    return sharingOf(ledger).map([](const std::optional<Sharing>& sharing) { return sharing.has_value(); });
}

Result<void> Ledger::Content::mustBeAdministrator(UtcSeconds time) const {
    if (auto writer = writerAt(time); !writer) {
        return failure(writer.error());
    }
    if (administratorAt(state.rosterNow(), identity->fingerprint, time) == nullptr) {
        return failure(ErrorCode::Refused, Place{folder.string(), 0, {}}, "not-administrator");
    }
    return {};
}

Result<ObjectName> Ledger::Content::writeRoster(Repository& repository, const Roster& roster,
                                                std::vector<Witness> approvals, UtcSeconds now) const {
    EntryRecord record = nextEntry(ledger, identity->fingerprint, EntryKind::Roster, state.roster, now);
    if (auto may = mustBeAdministrator(record.time); !may) {
        return failure(may.error());
    }
    const auto writer = writerAt(record.time);
    record.roster = roster;
    record.approvals = std::move(approvals);
    return writeEntry(repository, *writer, record, state.roster, {});
}

Result<void> Ledger::Content::enactHere(const Roster& roster, std::vector<Witness> approvals, UtcSeconds now) {
    auto repository = Repository::open(folder);
    if (!repository) {
        return failure(repository.error());
    }
    const auto commit = writeRoster(*repository, roster, std::move(approvals), now);
    if (!commit) {
        return failure(commit.error());
    }
    const std::string ref = rosterRef(ledger);
    auto moved = repository->clearLeftoverLock(ref).and_then(
        [&] { return repository->moveRef(ref, state.roster.back().commit, *commit); });
    if (!moved) {
        return moved;
    }
    if (auto readBack = trusted(); !readBack) {
        return failure(readBack.error());
    }
    if (state.roster.back().commit != *commit) {
        return failure(ErrorCode::NotGenuine, Place{folder.string(), 0, "roster"},
                       "what was written is not what is read back");
    }
    static_cast<void>(remember(state, folder)); // where it cannot be written, the next act catches up
    return mendAllowedSigners();
}

Result<void> Ledger::Content::enactIfReached(const std::string& proposalId, UtcSeconds now) {
    const auto shared = isShared();
    const auto proposal = proposalWithId(state, proposalId, now);
    if (!shared || !proposal) {
        return failure(!shared ? shared.error() : proposal.error());
    }
    if (*shared || proposal->state != ProposalState::Reached) {
        return {};
    }
    return enactHere(proposal->roster, approvalsOf(*proposal, now), now);
}

std::vector<Witness> Ledger::Content::approvalsOf(const RosterProposal& proposal, UtcSeconds now) const {
    std::vector<Witness> approvals;
    for (const Agreement& agreement :
         agreements(state, state.rosterNow(), changeDigest(proposal.follows, proposal.roster), now)) {
        approvals.push_back(agreement.where);
    }
    return approvals;
}

Result<RosterProposal> Ledger::proposeRoster(const RosterEdit& edit, UtcSeconds now) {
    const std::lock_guard guard(m_content->mutex);
    return m_content->propose(edit, now);
}

Result<RosterProposal> Ledger::Content::propose(const RosterEdit& edit, UtcSeconds now) {
    const auto lock = lockGenuine();
    if (!lock) {
        return failure(lock.error());
    }
    const UtcSeconds time = std::max(now, state.roster.back().record.time);
    if (auto may = mustBeAdministrator(time); !may) {
        return failure(may.error());
    }
    auto roster = edited(state, edit, time);
    if (!roster) {
        Error error = roster.error();
        error.where.file = folder.string();
        return failure(std::move(error));
    }
    const Roster before = state.rosterNow();
    const auto shared = isShared();
    if (!shared) {
        return failure(shared.error());
    }
    if (!*shared && before.quorum <= 1) { // nobody else's signature or machine is needed
        const Sha256Digest follows = state.roster.back().digest;
        if (auto done = enactHere(*roster, {}, time); !done) {
            return failure(done.error());
        }
        const Link& entry = state.roster.back();
        return RosterProposal{entry.record.id,       entry.writerName,
                              entry.record.time,     follows,
                              entry.record.roster,   changesBetween(before, *roster),
                              {entry.writerName},    1,
                              ProposalState::InForce};
    }
    auto repository = Repository::open(folder);
    if (!repository) {
        return failure(repository.error());
    }
    const auto link =
        appendLocked(*repository, EntryKind::RosterProposal, time,
                     [&](const Writer&, EntryRecord& record, std::optional<EntryContent>&) -> Result<void> {
                         record.proposal = RosterProposed{state.roster.back().digest, *roster};
                         return {};
                     });
    if (!link) {
        return failure(link.error());
    }
    return enactIfReached(link->record.id, link->record.time).and_then([&] {
        return proposalWithId(state, link->record.id, link->record.time);
    });
}

Result<RosterProposal> Ledger::signRoster(const std::string& proposalId, UtcSeconds now) {
    const std::lock_guard guard(m_content->mutex);
    return m_content->consent(proposalId, now);
}

Result<RosterProposal> Ledger::Content::consent(const std::string& proposalId, UtcSeconds now) {
    const auto lock = lockGenuine();
    if (!lock) {
        return failure(lock.error());
    }
    if (auto may = mustBeAdministrator(now); !may) {
        return failure(may.error());
    }
    const auto proposal = proposalWithId(state, proposalId, now);
    if (!proposal) {
        return failure(proposal.error());
    }
    const Place place{folder.string(), 0, proposalId};
    if (proposal->state == ProposalState::Overtaken || proposal->state == ProposalState::InForce) {
        return failure(ErrorCode::Conflict, place,
                       proposal->state == ProposalState::InForce
                           ? "this change of the roster is in force already"
                           : "the roster has changed since this was proposed: propose it again");
    }
    const std::string& name = state.member(identity->fingerprint)->name;
    if (std::find(proposal->signedBy.begin(), proposal->signedBy.end(), name) != proposal->signedBy.end()) {
        return failure(ErrorCode::Refused, place, "already-signed");
    }
    auto repository = Repository::open(folder);
    if (!repository) {
        return failure(repository.error());
    }
    const auto link =
        appendLocked(*repository, EntryKind::RosterConsent, now,
                     [&](const Writer&, EntryRecord& record, std::optional<EntryContent>&) -> Result<void> {
                         record.consent = RosterConsent{proposalId, changeDigest(proposal->follows, proposal->roster)};
                         return {};
                     });
    if (!link) {
        return failure(link.error());
    }
    return enactIfReached(proposalId, link->record.time).and_then([&] {
        return proposalWithId(state, proposalId, link->record.time);
    });
}

Result<std::vector<RosterProposal>> Ledger::rosterProposals() const {
    const std::lock_guard guard(m_content->mutex);
    return m_content->trusted().map([](const LedgerState* state) { return proposalsIn(*state, clockNow()); });
}

Result<Roster> Ledger::rosterNow() const {
    const std::lock_guard guard(m_content->mutex);
    return m_content->trusted().map([](const LedgerState* state) { return state->rosterNow(); });
}

Result<Sha256Digest> Ledger::firstRoster() const {
    const std::lock_guard guard(m_content->mutex);
    return m_content->trusted().map([](const LedgerState* state) { return state->roster.front().digest; });
}

Result<void> Ledger::admit(const std::string& name, const std::string& publicKeyLine, UtcSeconds now) {
    return proposeRoster({{{name, publicKeyLine, {Role::Author, Role::Checker}, {}}}, {}, {}}, now)
        .map([](const RosterProposal&) {});
}

Result<void> Ledger::dismiss(const std::string& fingerprint, UtcSeconds now) {
    return proposeRoster({{}, {{fingerprint, {}}}, {}}, now).map([](const RosterProposal&) {});
}

} // namespace outcheck::ledger
