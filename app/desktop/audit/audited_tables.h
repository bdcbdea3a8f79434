// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a workspace or request, read and audited together; off the interface thread. Immutable once made.
#pragma once

#include "audit/solved_components.h"
#include "audit/table_audit.h"
#include "check/link_answers.h"
#include "io/confined_root.h"
#include "release/released_tables.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace outcheck::desktop {

struct AuditQuestion {
    std::shared_ptr<const workspace::Workspace> workspace;
    std::vector<std::string> paths; // of CSV outputs; the first is read whatever the others weigh
    double withheldAtMost = 7;      // people: the policy's small count
    bool mayStandForZero = false;   // a mark of redaction
    bool insider = false;           // the policy asks what a person can work out who is alone in a cell
    // What was released before of this workspace; nothing where that is not known.
    std::optional<release::EarlierReleases> earlier = {};
};

struct AuditProgress {
    task::Progress reading;  // items are files
    task::Progress auditing; // items are cells of which something is asked
};

struct AuditedTables {
    AuditQuestion question;
    check::TableSet tables;
    audit::TableAudit audit;
    check::AnsweredLinks answers;
    std::vector<std::set<std::string>> disclosureFiles;    // by disclosure: of its cell and of all that its proof uses
    std::map<std::string, Error> notRead;                  // by path, or name of a released file
    std::vector<std::string> leftOut;                      // paths beyond what is kept in memory at once
    std::map<std::string, io::FileIdentity> identities;    // of the files that were read
    std::map<std::string, release::ReleasedFile> released; // of the question, by release::nameOf
    std::size_t releasedRead = 0;                          // how many of them were used

    // Of a cell, a path of the workspace or the name of a released file.
    const std::string& fileOf(audit::CellId cell) const {
        return tables.places()[audit.tables.origins[cell].table].file;
    }
    bool isReleased(audit::CellId cell) const { return released.contains(fileOf(cell)); }
    bool wasRead(const std::string& path) const { return identities.contains(path); }
};

// Bytes of files beside the first that are read; their tables take several times as much.
inline constexpr std::uint64_t mostAuditedBytes = std::uint64_t{64} << 20U;

// A file that cannot be read does not stop the others: it is told in notRead. What people say of links is obeyed; the
// errors of reading it. Cancelled where it was asked to stop.
// What is in `solved` from the audit before is not solved again.
Result<std::shared_ptr<const AuditedTables>> auditTogether(const AuditQuestion& question, const std::stop_token& stop,
                                                           AuditProgress& progress,
                                                           audit::SolvedComponents* solved = nullptr);

} // namespace outcheck::desktop
