// SPDX-License-Identifier: GPL-3.0-or-later
// From tables with their relations to what an outsider can work out of them, and the proofs.
#pragma once

#include "audit/bounds.h"
#include "audit/proof.h"
#include "audit/table_cells.h"

#include <optional>
#include <span>

namespace outcheck::audit {

enum class DisclosureKind : std::uint8_t {
    Exact,      // a withheld count is known
    Narrow,     // of a withheld count more is known than its mark says
    Small,      // a number of people that stands nowhere is small for certain
    Difference, // so is what is left between two tables, if the one counts people among those of the other
    Step,       // so is what is left between two rows, if they count the same people but for those
    Unrounded   // the exact count behind a rounded one is known
};

struct Disclosure {
    CellId cell = 0;
    DisclosureKind kind = DisclosureKind::Exact;
    Interval found;
    std::optional<Proof> proof; // nothing where none was found that holds
};

// What a person can work out who is alone in a withheld cell, and others cannot; so the proof takes that cell for 1.
struct InsiderDisclosure {
    CellId alone = 0;
    Disclosure what;
};

struct TableAudit {
    TableProblem tables;
    Bounds bounds;
    std::vector<Disclosure> disclosures;    // by table, row and column
    std::vector<InsiderDisclosure> insider; // where options.insider asks for it
    std::vector<CellId> insiderNotTried;    // cells in which a person may be alone: what they see was not found out
    // Cells of which the published figures cannot all be right, the fewest that show it.
    std::vector<std::vector<CellId>> contradictions;
    std::vector<CellId> unanswered; // judged cells of the request of which the solver found no answer
    std::size_t withheld = 0;       // cells of the request that are withheld or blank
    // Something is withheld in a table of the request of which not everything was used: of it nothing is said.
    bool leavesOpen = false;
    bool isComplete = true; // false where it was asked to stop
};

// Of all these tables, each with its number as its place in the list. Marks of redaction stand for 1 to the threshold
// where that can be; where it is contradictory, larger counts carry the same mark. With `solved` of the audit before
// this one only what has changed since is solved.
TableAudit auditTables(std::span<const table::Relations* const> tables, const TableOptions& options,
                       task::Progress* progress = nullptr, const std::stop_token& stop = {},
                       SolvedComponents* solved = nullptr);

} // namespace outcheck::audit
