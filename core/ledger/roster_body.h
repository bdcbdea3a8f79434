// SPDX-License-Identifier: GPL-3.0-or-later
// The roster in an entry's JSON, and the digest that administrators agree to. Private to core/ledger.
#pragma once

#include "ledger/entry_fields.h"
#include "ledger/entry_record.h"

namespace outcheck::ledger {

nlohmann::json witnessesJson(const std::vector<Witness>& witnesses);
std::vector<Witness> readWitnesses(JsonFields& fields, const JsonField& at, const std::string& key);

nlohmann::json rosterEntryJson(const EntryRecord& record);
void readRosterEntry(JsonFields& fields, const JsonField& at, EntryRecord& record);
nlohmann::json proposalJson(const RosterProposed& proposal);
RosterProposed readProposal(JsonFields& fields, const JsonField& at);

// SHA-256 of the change as JSON (follows, members, quorum; keys sorted, no spaces): the same for a proposal and for the
// roster's entry that puts it into force.
Sha256Digest changeDigest(const Sha256Digest& follows, const Roster& roster);

} // namespace outcheck::ledger
