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
#include <unordered_set>
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
    bool textErased = false; // its writer took it away
    std::string disbelief;   // why it does not count; empty: it counts

    bool textIsNotHere() const { return record.content && !content && !textErased; }
};

using Chain = std::vector<Link>; // oldest first

struct LedgerState {
    std::string ledger;
    std::map<std::string, ObjectName> refs;
    Chain roster;
    std::map<std::string, Chain> writers; // by fingerprint
    std::unordered_set<std::string> ids;  // of all writers' entries
    std::vector<Error> faults; // NotGenuine mostly; ReadFailed, NoPermission where something could not be looked at

    bool isWhole() const; // loaded here, every entry held against all others; what was only remembered is not

    const Roster& rosterNow() const;
    const std::vector<Member>& members() const { return rosterNow().members; }
    const Member* member(const std::string& fingerprint) const; // its last record
    Chain* chainOf(const std::string& writer);
    const Chain* chainOf(const std::string& writer) const;
};

// The number (from 1) of the entry under this commit; nothing where the chain has no such entry.
std::optional<std::uint64_t> positionIn(const Chain* chain, const ObjectName& commit);
// The roster's or a writer's chain under a ref's name; null for other refs, and where there is none.
const Chain* chainUnder(const LedgerState& state, const std::string& ref);
bool isActive(const Member& member, UtcSeconds time);
// The entries whose texts the writer of this chain has erased.
std::vector<std::string> erasedIn(const Chain& chain);

std::string rosterRef(const std::string& ledger);
std::string writerRef(const std::string& ledger, const std::string& fingerprint);
std::string contentRef(const std::string& ledger, const std::string& fingerprint);
std::string filesRef(const std::string& ledger, const std::string& fingerprint);
// Whether a ref of this name belongs to a ledger.
bool isLedgerRef(const std::string& name, const std::string& ledger);
// What has been fetched and not yet verified; no part of the ledger.
inline constexpr std::string_view incomingRefs = "refs/incoming/";
std::string incomingName(const std::string& ledgerRef); // where it is kept until then

// The one ledger that lives in a repository. NotFound where there is none, NotGenuine where there are several.
Result<std::string> ledgerIn(const Repository& repository);

// Reads and verifies everything under these refs (of this ledger and of none other). Entries of `known`, verified
// before, are not verified again (they are named by their commit); pass an empty state to judge every byte anew.
LedgerState loadState(const Repository& repository, const std::string& ledger, std::map<std::string, ObjectName> refs,
                      LedgerState known);
// The same under the refs that stand in the repository.
LedgerState loadState(const Repository& repository, const std::string& ledger, LedgerState known);

} // namespace outcheck::ledger
