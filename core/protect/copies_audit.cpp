// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/copies_audit.h"

#include "audit/table_audit.h"
#include "protect/cell_grid.h"

#include <algorithm>
#include <memory>
#include <set>

namespace outcheck::protect {

namespace {

using audit::CellId;

struct ReadCopy {
    explicit ReadCopy(CellGrid read) : grid(std::move(read)), relations(grid.values()) {}
    CellGrid grid;
    table::Relations relations;
};

TablePlace placeOf(const audit::CellOrigin& origin) {
    return {origin.table, {origin.row, origin.column}};
}

std::vector<TablePlace> statedIn(const audit::Proof& proof, const audit::TableProblem& tables) {
    std::set<TablePlace> places;
    for (const audit::ProofStep& step : proof.steps) {
        for (const audit::ProofSource& source : step.sources) {
            for (const audit::Term& term : tables.problem.equations[source.equation].terms) {
                if (tables.origins[term.cell].kind == audit::CellKind::Stated) {
                    places.insert(placeOf(tables.origins[term.cell]));
                }
            }
        }
    }
    return {places.begin(), places.end()};
}

CopiesAudit told(const audit::TableAudit& audit, std::size_t tables) {
    CopiesAudit result;
    result.leavesOpen.resize(tables);
    for (const audit::Unrelated& one : audit.tables.unrelated) {
        if (audit.leavesOpen && one.table < tables) {
            result.leavesOpen[one.table] = true;
        }
    }
    for (CellId id = 0; id < audit.tables.origins.size(); ++id) {
        if (audit.bounds.isUnknown[id] && audit.tables.problem.cells[id].judged) {
            result.exposed.push_back({placeOf(audit.tables.origins[id]), false, {}});
        }
    }
    for (const audit::Disclosure& one : audit.disclosures) {
        const audit::CellOrigin& origin = audit.tables.origins[one.cell];
        const bool isOfRest = origin.kind == audit::CellKind::Complement || origin.kind == audit::CellKind::Difference;
        result.exposed.push_back(
            {placeOf(origin), isOfRest, one.proof ? statedIn(*one.proof, audit.tables) : std::vector<TablePlace>()});
    }
    return result;
}

} // namespace

tl::expected<CopiesAudit, std::vector<Error>> auditCopies(std::span<const std::string* const> copies,
                                                          const TablesToWithhold& asked,
                                                          const WithholdSettings& settings,
                                                          const std::stop_token& stop) {
    std::vector<std::unique_ptr<ReadCopy>> read;
    std::vector<const table::Relations*> tables;
    std::vector<Error> errors;
    for (std::size_t i = 0; i < copies.size(); ++i) {
        auto grid = CellGrid::read(*copies[i], asked.tables[i].file, stop, asked.tables[i].wishes.correct);
        if (!grid) {
            errors.push_back(grid.error());
            continue;
        }
        read.push_back(std::make_unique<ReadCopy>(*std::move(grid)));
        tables.push_back(&read.back()->relations);
    }
    if (!errors.empty()) {
        return tl::unexpected(std::move(errors));
    }
    tables.insert(tables.end(), asked.released.begin(), asked.released.end());
    audit::TableOptions options;
    options.withheldAtMost = settings.withheldAtMost;
    options.marksMeanSmall = false;
    options.requested = copies.size();
    options.rejected = asked.rejected;
    options.hierarchies = asked.hierarchies;
    options.populations = asked.populations;
    const audit::TableAudit audit = audit::auditTables(tables, options, nullptr, stop);
    if (!audit.isComplete) {
        return tl::unexpected(std::vector{Error{ErrorCode::Cancelled, {asked.tables.front().file, 0, {}}, {}}});
    }
    return told(audit, copies.size());
}

} // namespace outcheck::protect
