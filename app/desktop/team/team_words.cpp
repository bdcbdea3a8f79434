// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/team/team_words.h"

#include "desktop/text/words.h"

#include <QCoreApplication>

namespace outcheck::desktop {

namespace {

struct TeamWords {
    Q_DECLARE_TR_FUNCTIONS(TeamWords)
};

QString admission(const ledger::Member& member) {
    const QString who = TeamWords::tr("%1 (key %2)").arg(labelText(member.name), keyText(member.fingerprint));
    return member.until ? TeamWords::tr("add %1 as %2, until %3", "person, roles, time")
                              .arg(who, rolesText(member.roles), timeText(*member.until))
                        : TeamWords::tr("add %1 as %2", "person, roles").arg(who, rolesText(member.roles));
}

QString ending(const ledger::Member& member) {
    return TeamWords::tr("end the membership of %1 (key %2) as %3, %4", "person, key, roles, time")
        .arg(labelText(member.name), keyText(member.fingerprint), rolesText(member.roles), timeText(*member.until));
}

} // namespace

QString wordFor(ledger::Role role) {
    switch (role) {
    case ledger::Role::Author:
        return TeamWords::tr("author");
    case ledger::Role::Checker:
        return TeamWords::tr("checker");
    case ledger::Role::Administrator:
        return TeamWords::tr("administrator");
    case ledger::Role::Copilot:
        return TeamWords::tr("copilot");
    case ledger::Role::ReadOnly:
        break;
    }
    return TeamWords::tr("reader");
}

QString rolesText(const std::vector<ledger::Role>& roles) {
    QStringList words;
    for (const ledger::Role role : roles) {
        words << wordFor(role);
    }
    return words.join(TeamWords::tr(", "));
}

QString keyText(const std::string& fingerprint) {
    return labelText(std::string_view(fingerprint).substr(0, 16)) + QChar(0x2026);
}

QString spokenDigest(const Sha256Digest& digest) {
    const QString digits = fromUtf8(digest.toHex());
    QString text;
    for (qsizetype at = 0; at < digits.size(); at += 4) {
        text += at == 0 ? QString() : at == digits.size() / 2 ? QStringLiteral("\n") : QStringLiteral(" ");
        text += digits.mid(at, 4);
    }
    return text;
}

QString sentenceFor(ledger::ProposalState state) {
    switch (state) {
    case ledger::ProposalState::Open:
        return TeamWords::tr("Waits for signatures.");
    case ledger::ProposalState::Reached:
        return TeamWords::tr("Signed by enough; it comes into force at the next sync of one who signed.");
    case ledger::ProposalState::InForce:
        return TeamWords::tr("In force.");
    case ledger::ProposalState::Overtaken:
        break;
    }
    return TeamWords::tr("Overtaken: the roster has changed since. Nothing is lost; it has to be proposed again.");
}

QStringList changesText(const ledger::RosterProposal& proposal, const ledger::Roster& now) {
    QStringList texts;
    if (proposal.state == ledger::ProposalState::Overtaken || proposal.state == ledger::ProposalState::InForce) {
        for (const std::string& change : proposal.changes) {
            texts << labelText(change);
        }
        return texts;
    }
    for (std::size_t i = 0; i < proposal.roster.members.size(); ++i) {
        const ledger::Member& member = proposal.roster.members[i];
        if (i >= now.members.size()) {
            texts << admission(member);
        } else if (member.until && (member.until != now.members[i].until || member.last != now.members[i].last)) {
            texts << ending(member);
        }
    }
    if (proposal.roster.quorum != now.quorum) {
        texts << TeamWords::tr("a change takes %n administrator(s) from then on", "",
                               static_cast<int>(proposal.roster.quorum));
    }
    return texts;
}

} // namespace outcheck::desktop
