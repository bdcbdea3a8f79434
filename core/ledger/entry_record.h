// SPDX-License-Identifier: GPL-3.0-or-later
// What entry.json holds, and its bytes. Written once; afterwards only the bytes count, and they are never written again
// from what was read. Holds no free text and no cell value: comments and authors' names stand in the content ref, here
// only as a salted digest.
#pragma once

#include "base/digest.h"
#include "base/result.h"
#include "base/utc_time.h"
#include "ledger/ledger.h"
#include "review/dismissal.h"
#include "review/review.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::ledger {

enum class EntryKind { Genesis, Vote, Dismissal, Report, Roster, Request, RosterProposal, RosterConsent, Erasure };
// genesis | vote | dismissal | report | roster | request | roster-proposal | roster-consent | erasure
std::string_view nameOf(EntryKind kind);

// The head of another writer that this entry saw for the first time.
struct Witness {
    std::string writer;
    std::uint64_t sequence = 0;
    Sha256Digest entry;
};

struct ReportMade {
    Sha256Digest report;
    std::string workspace;
};

// One act on a release request; what it means is known to core/review alone.
struct RequestAct {
    std::string request; // uuid
    std::string body;    // JSON object, keys sorted, no spaces
};

// A whole new roster, to follow one entry of the roster's chain and no other.
struct RosterProposed {
    Sha256Digest follows;
    Roster roster;
};

// An administrator's signature under a proposal, which may be another's.
struct RosterConsent {
    std::string proposal; // uuid of its entry
    Sha256Digest change;  // changeDigest() of what is agreed to
};

struct EntryRecord {
    std::string ledger;
    std::string id; // uuid
    std::string writer;
    EntryKind kind = EntryKind::Genesis;
    std::uint64_t sequence = 0; // from 1
    std::optional<Sha256Digest> previous;
    UtcSeconds time;                 // never before that of the previous entry
    std::optional<UtcSeconds> clock; // what the clock said, where it had gone back
    std::vector<Witness> witnessed;
    std::optional<Sha256Digest> content;        // of the blob in the content ref, salt included
    std::optional<review::Vote> vote;           // kind Vote; without comment and author
    std::optional<review::Dismissal> dismissal; // kind Dismissal; without reason and author
    std::optional<ReportMade> report;           // kind Report
    std::optional<RequestAct> request;          // kind Request
    std::optional<RosterProposed> proposal;     // kind RosterProposal
    std::optional<RosterConsent> consent;       // kind RosterConsent
    std::optional<std::string> erased;          // kind Erasure: the entry whose text its writer took away
    Roster roster;                              // kind Roster: all of it, each time
    std::vector<Witness> approvals;             // kind Roster: proposals and consents that make up the quorum
};

// UTF-8 JSON, two spaces, sorted keys, ends in a line break.
std::string toBytes(const EntryRecord& record);
// Malformed, MissingField, WrongType, OutOfRange, Unsupported with the field.
Result<EntryRecord> parseEntry(std::string_view bytes, const std::string& file);
// One line for a log and a commit's subject: "approve output/a.csv"; control characters made visible.
std::string subjectOf(const EntryRecord& record);

} // namespace outcheck::ledger
