// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/team/team_rights.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace outcheck::desktop {

namespace {

struct Rights {
    Q_DECLARE_TR_FUNCTIONS(Rights)
};

QString whyNotChange(const TeamView& view, UtcSeconds now) {
    if (!view.me) {
        return Rights::tr("You have no key yet. The decision panel asks for one.");
    }
    const ledger::Member* me = memberNow(view.roster, view.me->fingerprint, now);
    if (me == nullptr) {
        return Rights::tr("Your key is not on the roster: an administrator has to add it.");
    }
    return me->is(ledger::Role::Administrator) ? QString()
                                               : Rights::tr("Only an administrator of this ledger can do this.");
}

} // namespace

bool holds(const ledger::Member& member, UtcSeconds now) {
    return member.since <= now && (!member.until || now < *member.until);
}

const ledger::Member* memberNow(const ledger::Roster& roster, const std::string& fingerprint, UtcSeconds now) {
    const auto found = std::find_if(roster.members.rbegin(), roster.members.rend(), [&](const ledger::Member& member) {
        return member.fingerprint == fingerprint && holds(member, now);
    });
    return found == roster.members.rend() ? nullptr : &*found;
}

std::size_t administratorsNow(const ledger::Roster& roster, UtcSeconds now) {
    std::set<std::string> persons;
    for (const ledger::Member& member : roster.members) {
        if (member.is(ledger::Role::Administrator) && holds(member, now)) {
            persons.insert(member.name);
        }
    }
    return persons.size();
}

TeamRights rightsNow(TeamDesk::State state, const TeamView& view, bool isShared, bool isBusy, UtcSeconds now) {
    TeamRights rights;
    if (isBusy) {
        const QString busy = Rights::tr("Wait until what is under way has ended.");
        return {busy, busy, busy, busy, busy, busy};
    }
    if (state != TeamDesk::State::Ready) {
        const QString none = state == TeamDesk::State::NoLedger ? Rights::tr("There is no ledger yet.")
                             : state == TeamDesk::State::Failed ? Rights::tr("The ledger cannot be opened.")
                                                                : Rights::tr("The ledger is being read.");
        rights = {none, QString(), none, none, none, none};
        rights.join = state == TeamDesk::State::Loading ? none : QString();
        rights.verify = state == TeamDesk::State::Failed ? QString() : none;
        return rights;
    }
    rights.sync = isShared ? QString() : Rights::tr("The ledger is not shared yet.");
    rights.change = whyNotChange(view, now);
    return rights;
}

QString whyNotSign(const ledger::RosterProposal& proposal, const TeamView& view, UtcSeconds now) {
    const ledger::Member* me = view.me ? memberNow(view.roster, view.me->fingerprint, now) : nullptr;
    if (me != nullptr &&
        std::find(proposal.signedBy.begin(), proposal.signedBy.end(), me->name) != proposal.signedBy.end()) {
        return Rights::tr("You have signed this already.");
    }
    return proposal.state == ledger::ProposalState::Overtaken
               ? Rights::tr("The roster has changed since: it has to be proposed again.")
               : QString();
}

} // namespace outcheck::desktop
