// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/table_audit.h"

#include "audit/figure_equations.h"
#include "audit/order_equations.h"
#include "audit/prover.h"
#include "audit/total_equations.h"

#include <tuple>

namespace outcheck::audit {

namespace {

void addTable(TableProblem& problem, const table::Relations& relations, std::size_t number,
              const TableOptions& options) {
    const TableCells cells(problem, relations, number, options);
    addTotalRows(cells, problem);
    addTotalColumns(cells, problem);
    addFigures(cells, problem);
    addPopulations(cells, problem);
    addSeries(cells, problem);
}

bool isHidden(CellKind kind) {
    return kind == CellKind::Withheld || kind == CellKind::Blank;
}

// Marks that cannot all stand for small counts: in contradictory parts of the problem they also stand for larger ones.
bool widenMarks(TableProblem& tables, const Bounds& bounds) {
    bool any = false;
    for (std::size_t i = 0; i < tables.origins.size(); ++i) {
        Cell& cell = tables.problem.cells[i];
        if (bounds.isUnknown[i] && tables.origins[i].kind == CellKind::Withheld && std::isfinite(cell.known.most)) {
            cell.known.most = unbounded;
            any = true;
        }
    }
    return any;
}

DisclosureKind kindOf(CellKind cell, const Interval& found) {
    switch (cell) {
    case CellKind::Withheld:
        return isSingle(found) ? DisclosureKind::Exact : DisclosureKind::Narrow;
    case CellKind::Blank:
        return isSingle(found) ? DisclosureKind::Exact : DisclosureKind::Small;
    case CellKind::Rounded:
        return DisclosureKind::Unrounded;
    default:
        return DisclosureKind::Small;
    }
}

// A withheld count that is certainly larger, or nobody, is not a small group of people.
bool isHarmless(const Interval& found, const TableOptions& options) {
    return found.least > options.withheldAtMost || found.most < 1;
}

void collect(TableAudit& audit, const TableOptions& options, const std::stop_token& stop) {
    const Prover prover(audit.tables.problem, stop);
    for (CellId id = 0; id < audit.tables.origins.size(); ++id) {
        const CellKind kind = audit.tables.origins[id].kind;
        audit.withheld += isHidden(kind);
        const Interval& found = audit.bounds.found[id];
        if (audit.bounds.isUnknown[id] || !breaches(audit.tables.problem.cells[id], found) ||
            (kind == CellKind::Withheld && isHarmless(found, options))) {
            continue;
        }
        audit.disclosures.push_back({id, kindOf(kind, found), found, prover.prove(id, found, stop)});
    }
    const auto placeOf = [&](const Disclosure& one) {
        const CellOrigin& origin = audit.tables.origins[one.cell];
        return std::tuple(origin.table, origin.row, origin.column, one.cell);
    };
    std::sort(audit.disclosures.begin(), audit.disclosures.end(),
              [&](const Disclosure& a, const Disclosure& b) { return placeOf(a) < placeOf(b); });
}

} // namespace

TableAudit auditTables(std::span<const table::Relations* const> tables, const TableOptions& options,
                       task::Progress* progress, const std::stop_token& stop) {
    TableAudit audit;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        addTable(audit.tables, *tables[i], i, options);
    }
    audit.bounds = findBounds(audit.tables.problem, Question::Breaches, progress, stop);
    if (widenMarks(audit.tables, audit.bounds)) {
        audit.bounds = findBounds(audit.tables.problem, Question::Breaches, progress, stop);
    }
    audit.isComplete = audit.bounds.isComplete;
    if (audit.isComplete) {
        collect(audit, options, stop);
    }
    return audit;
}

} // namespace outcheck::audit
