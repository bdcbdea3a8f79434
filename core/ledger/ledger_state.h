// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger read and judged: the roster, every writer's chain, and everything that does not hold. Whatever is read out
// of a ledger comes through here, so that nothing unverified is ever shown as recorded.
#pragma once

#include "ledger/entry_content.h"
#include "ledger/entry_record.h"
#include "ledger/repository.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace outcheck::ledger {

// One verified entry.
struct Link {
    EntryRecord record;
    ObjectName commit;
    Sha256Digest digest; // of entry.json
    std::vector<ObjectName> parents;
    std::string writerName; // as the roster has it
    std::optional<ObjectName> contentBlob;
    std::optional<EntryContent> content;
};

using Chain = std::vector<Link>; // oldest first

struct LedgerState {
    std::string ledger;
    std::map<std::string, ObjectName> refs;
    Chain roster;
    std::map<std::string, Chain> writers; // by fingerprint
    std::vector<Error> faults; // NotGenuine mostly; ReadFailed, NoPermission where something could not be looked at

    const std::vector<Member>& members() const;
    const Member* member(const std::string& fingerprint) const;
    Chain* chainOf(const std::string& writer);
    const Chain* chainOf(const std::string& writer) const;
};

bool isActive(const Member& member, UtcSeconds time);

std::string rosterRef(const std::string& ledger);
std::string writerRef(const std::string& ledger, const std::string& fingerprint);
std::string contentRef(const std::string& ledger, const std::string& fingerprint);

// The one ledger that lives in a repository. NotFound where there is none, NotGenuine where there are several.
Result<std::string> ledgerIn(const Repository& repository);

// Reads and verifies everything. With `known`, entries verified before are not verified again (they are named by their
// commit); pass nothing to judge every byte anew.
LedgerState loadState(const Repository& repository, const std::string& ledger, const LedgerState* known);

} // namespace outcheck::ledger
