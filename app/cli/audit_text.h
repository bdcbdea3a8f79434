// SPDX-License-Identifier: GPL-3.0-or-later
// What `outcheck audit` says, as text and as JSON. Cells are named by their place; figures only where asked for.
#pragma once

#include "audit/table_audit.h"
#include "check/link_answers.h"

#include <string>
#include <vector>

namespace outcheck::cli {

struct AuditWording {
    const audit::TableAudit& audit;
    const std::vector<check::TablePlace>& tables;
    const check::AnsweredLinks& answered;
    std::size_t files = 0, released = 0;        // how many: new, and released before
    std::size_t notRead = 0, withoutTables = 0; // of those released before: could not be read, and no CSV tables
    bool showsValues = false;
    bool verifiesProofs = false;
};

std::string auditAsText(const AuditWording& wording);
// Rows are records counted from 0, header included, and columns are counted from 0, as in `describe`. With figures each
// proof brings the cells and equations that it stands on, so that it can be checked alone.
std::string auditAsJson(const AuditWording& wording);

// The proofs that do not hold, and disclosures without one.
std::size_t unprovedIn(const audit::TableAudit& audit);

} // namespace outcheck::cli
