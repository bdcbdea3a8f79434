// SPDX-License-Identifier: GPL-3.0-or-later
// Words for people, roles and changes of the roster.
#pragma once

#include "ledger/roster_change.h"

#include <QString>
#include <QStringList>

namespace outcheck::desktop {

QString wordFor(ledger::Role role);
QString rolesText(const std::vector<ledger::Role>& roles);
// The first sixteen hexadecimal digits of a key's fingerprint and an ellipsis.
QString keyText(const std::string& fingerprint);
// All digits in groups of four, to be read aloud; two lines.
QString spokenDigest(const Sha256Digest& digest);
QString sentenceFor(ledger::ProposalState state);
// What a proposal changes, against the roster that is in force; its own words where that is not the one it follows.
QStringList changesText(const ledger::RosterProposal& proposal, const ledger::Roster& now);

} // namespace outcheck::desktop
