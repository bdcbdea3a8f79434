// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/table_audit.h"

#include "audit/contradiction.h"
#include "audit/figure_equations.h"
#include "audit/hierarchy_equations.h"
#include "audit/insider.h"
#include "audit/linked_tables.h"
#include "audit/news.h"
#include "audit/order_equations.h"
#include "audit/population_equations.h"
#include "audit/prover.h"
#include "audit/running_sums.h"
#include "audit/solved_components.h"
#include "audit/total_equations.h"
#include "task/helpers.h"

#include <set>
#include <thread>
#include <tuple>

namespace outcheck::audit {

namespace {

constexpr std::size_t fewestOfProver = 16; // proofs for which a thread begins

void noteColumns(const TableCells& cells, TableProblem& problem) {
    if (cells.counts().columns().empty()) {
        problem.unrelated.push_back({cells.table(), 0, "no column of this table was understood as counts"});
    }
    for (const table::ColumnProfile& column : cells.relations().grid().profile().columns) {
        if (column.redacted > 0 && !table::isCountRole(column.role)) {
            problem.unrelated.push_back({cells.table(), column.index, "what is withheld in it is no count"});
        }
    }
}

void addTable(const TableCells& cells, TableProblem& problem) {
    noteColumns(cells, problem);
    addTotalRows(cells, problem);
    addTotalColumns(cells, problem);
    addFigures(cells, problem);
    addPopulations(cells, problem);
    addSeries(cells, problem);
    addRunningSums(cells, problem);
    addSteps(cells, problem);
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

bool anyWithheld(const TableCells& cells) {
    const auto& columns = cells.relations().grid().profile().columns;
    const bool isMarked = std::any_of(columns.begin(), columns.end(),
                                      [](const table::ColumnProfile& column) { return column.redacted > 0; });
    const table::CountGrid& counts = cells.counts();
    for (std::size_t row = counts.firstRow(); !isMarked && row < counts.rows(); ++row) {
        for (std::size_t k = 0; k < counts.columns().size(); ++k) {
            if (cells.at(row, k) != TableCells::none && !cells.isOpen(row, k)) {
                return true;
            }
        }
    }
    return isMarked;
}

// Of what was seen, or said, and not used.
void noteOpen(std::span<const TableCells> cells, const TableOptions& options, TableAudit& audit) {
    const auto isOpen = [&](std::size_t table) { return table < options.requested && anyWithheld(cells[table]); };
    for (const Unrelated& one : audit.tables.unrelated) {
        audit.leavesOpen = audit.leavesOpen || isOpen(one.table);
    }
    for (const SaidInVain& one : audit.tables.inVain) {
        audit.leavesOpen = audit.leavesOpen || std::any_of(one.tables.begin(), one.tables.end(), isOpen);
    }
}

DisclosureKind kindOf(CellKind cell, const Interval& found) {
    switch (cell) {
    case CellKind::Withheld:
        return isSingle(found) ? DisclosureKind::Exact : DisclosureKind::Narrow;
    case CellKind::Blank:
        return isSingle(found) ? DisclosureKind::Exact : DisclosureKind::Small;
    case CellKind::Difference:
        return DisclosureKind::Difference;
    case CellKind::Step:
        return DisclosureKind::Step;
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

// Each thread with a prover of its own.
void prove(const Problem& problem, std::vector<Disclosure>& disclosures, const std::stop_token& stop) {
    const std::size_t threads = std::max(1U, std::thread::hardware_concurrency());
    const std::size_t pieces = std::clamp<std::size_t>(disclosures.size() / fewestOfProver, 1, threads);
    task::Helpers::shared().forEach(pieces, [&](std::size_t piece) {
        Prover prover(problem, stop);
        for (std::size_t i = disclosures.size() * piece / pieces; i < disclosures.size() * (piece + 1) / pieces; ++i) {
            disclosures[i].proof = prover.prove(disclosures[i].cell, disclosures[i].found, stop);
        }
    });
}

void collect(TableAudit& audit, const TableOptions& options, const std::stop_token& stop) {
    for (CellId id = 0; id < audit.tables.origins.size(); ++id) {
        const CellKind kind = audit.tables.origins[id].kind;
        audit.withheld += isHidden(kind) && audit.tables.origins[id].table < options.requested;
        const Interval& found = audit.bounds.found[id];
        if (audit.bounds.isUnknown[id] || !breaches(audit.tables.problem.cells[id], found) ||
            (kind == CellKind::Withheld && isHarmless(found, options))) {
            continue;
        }
        audit.disclosures.push_back({id, kindOf(kind, found), found, {}});
    }
    prove(audit.tables.problem, audit.disclosures, stop);
    const auto placeOf = [&](const Disclosure& one) {
        const CellOrigin& origin = audit.tables.origins[one.cell];
        return std::tuple(origin.table, origin.row, origin.column, one.cell);
    };
    std::sort(audit.disclosures.begin(), audit.disclosures.end(),
              [&](const Disclosure& a, const Disclosure& b) { return placeOf(a) < placeOf(b); });
}

void lookFromInside(TableAudit& audit, const TableOptions& options, const std::stop_token& stop) {
    std::vector<CellId> mayBeAlone;
    for (CellId id = 0; id < audit.tables.origins.size(); ++id) {
        if (isHidden(audit.tables.origins[id].kind)) {
            mayBeAlone.push_back(id);
        }
    }
    InsiderView view = findInsiderView(audit.tables.problem, audit.bounds, mayBeAlone, {}, stop);
    audit.insiderNotTried = std::move(view.notTried);
    for (InsiderFinding& one : view.findings) {
        const CellKind kind = audit.tables.origins[one.cell].kind;
        if (!(kind == CellKind::Withheld && isHarmless(one.found, options))) {
            audit.insider.push_back({one.alone, {one.cell, kindOf(kind, one.found), one.found, std::move(one.proof)}});
        }
    }
}

void explainContradictions(TableAudit& audit, const TableOptions& options, const std::stop_token& stop) {
    for (const auto& equations : audit.bounds.contradictions) {
        std::set<CellId> cells;
        for (const EquationId id : smallestContradiction(audit.tables.problem, equations, stop)) {
            for (const Term& term : audit.tables.problem.equations[id].terms) {
                cells.insert(term.cell);
            }
        }
        if (std::any_of(cells.begin(), cells.end(),
                        [&](CellId cell) { return audit.tables.origins[cell].table < options.requested; })) {
            audit.contradictions.emplace_back(cells.begin(), cells.end());
        }
    }
}

// Cells of which the solver found no answer, though nothing contradicts anything.
void noteUnanswered(TableAudit& audit, std::size_t requested) {
    std::vector<bool> isContradicted(audit.tables.problem.cells.size());
    for (const auto& equations : audit.bounds.contradictions) {
        for (const EquationId id : equations) {
            for (const Term& term : audit.tables.problem.equations[id].terms) {
                isContradicted[term.cell] = true;
            }
        }
    }
    for (CellId id = 0; id < isContradicted.size(); ++id) {
        if (audit.bounds.isUnknown[id] && !isContradicted[id] && audit.tables.problem.cells[id].judged &&
            audit.tables.origins[id].table < requested) {
            audit.unanswered.push_back(id);
        }
    }
}

} // namespace

TableAudit auditTables(std::span<const table::Relations* const> tables, const TableOptions& options,
                       task::Progress* progress, const std::stop_token& stop, SolvedComponents* solved) {
    TableAudit audit;
    if (solved != nullptr) {
        solved->begin();
    }
    std::vector<TableCells> cells;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        cells.emplace_back(audit.tables, *tables[i], i, options);
        addTable(cells.back(), audit.tables);
    }
    addHierarchies(cells, options, audit.tables);
    addSaidPopulations(cells, options, audit.tables);
    noteOpen(cells, options, audit);
    addLinks(cells, options, audit.tables);
    if (options.requested < tables.size()) {
        askOnlyNews(audit.tables, options.requested);
    }
    audit.bounds = findBounds(audit.tables.problem, Question::Breaches, progress, stop, solved);
    if (widenMarks(audit.tables, audit.bounds)) {
        audit.bounds = findBounds(audit.tables.problem, Question::Breaches, progress, stop, solved);
    }
    audit.isComplete = audit.bounds.isComplete;
    if (audit.isComplete) {
        collect(audit, options, stop);
        explainContradictions(audit, options, stop);
        noteUnanswered(audit, options.requested);
        if (options.insider) {
            lookFromInside(audit, options, stop);
        }
        audit.isComplete = !stop.stop_requested();
    }
    return audit;
}

} // namespace outcheck::audit
