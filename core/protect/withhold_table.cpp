// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/withhold_table.h"

#include "audit/table_audit.h"
#include "protect/cell_grid.h"
#include "protect/copy_writer.h"
#include "protect/count_table.h"
#include "protect/published_ratios.h"
#include "protect/withhold_task.h"

#include <algorithm>

namespace outcheck::protect {

namespace {

using audit::CellId;

class Withholder {
public:
    Withholder(const CellGrid& grid, const WithholdOptions& options, std::string file, task::Progress* progress,
               const std::stop_token& stop)
        : m_grid(grid), m_options(options), m_file(std::move(file)), m_progress(progress), m_stop(stop),
          m_relations(grid.values()), m_counts(m_relations.counts()) {}

    Result<WithheldTable> run() {
        const auto task = withholdTask(m_relations, m_options, m_file);
        if (!task) {
            return failure(task.error());
        }
        const auto chosen = chooseFurtherCells(task->further, m_options.search, m_progress, m_stop);
        if (!chosen) {
            return failure(ErrorCode::Unsupported, {m_file, 0, {}},
                           "its counts do not fit each other: " + chosen.error().detail);
        }
        if (!chosen->isComplete || m_stop.stop_requested()) {
            return failure(ErrorCode::Cancelled, {m_file, 0, {}}, {});
        }
        note(*task, *chosen);
        write(*task, *chosen);
        if (auto audited = auditCopy(); !audited) {
            return failure(audited.error());
        }
        return std::move(m_result);
    }

private:
    const CellGrid& m_grid;
    const WithholdOptions& m_options;
    std::string m_file;
    task::Progress* m_progress;
    const std::stop_token& m_stop;
    table::Relations m_relations;
    CountTable m_counts;
    WithheldTable m_result;

    void note(const WithholdTask& task, const FurtherCells& chosen) {
        m_result.loss = chosen.loss;
        m_result.leastLoss = chosen.leastLoss;
        m_result.isLeast = chosen.isLeast;
        m_result.counts = task.places.size();
        for (CellId id = 0; id < task.places.size(); ++id) {
            if (task.further.problem.cells[id].judged) {
                m_result.small.push_back(task.places[id]);
            }
        }
        for (const CellId id : chosen.chosen) {
            m_result.further.push_back(task.places[id]);
        }
        for (const CellId id : chosen.open) {
            m_result.exposed.push_back(task.places[id]);
        }
    }

    void write(const WithholdTask& task, const FurtherCells& chosen) {
        PublishedRatios ratios(m_grid.values(), m_counts, m_relations.totals().rows);
        for (CellId id = 0; id < task.places.size(); ++id) {
            const bool isChosen = std::binary_search(chosen.chosen.begin(), chosen.chosen.end(), id);
            const bool isWithheld = isChosen || task.further.problem.cells[id].judged;
            if (isWithheld) {
                Count& own = m_counts.at(task.places[id].row, *m_counts.placeOf(task.places[id].column));
                own.state = Count::State::Withheld;
                own.after = 0;
            }
        }
        ratios.withhold();
        CopyWriter writer(m_grid, m_counts, ratios, {});
        m_result.copy.bytes = writer.write(m_result.copy.account);
        m_result.copy.account.countsLost = m_counts.lost();
        m_result.copy.changed = writer.changed();
        m_result.copy.profile = m_grid.profile();
    }

    // Once more from the bytes of the copy, as somebody outside reads them.
    Result<void> auditCopy() {
        const auto grid = CellGrid::read(m_result.copy.bytes, m_file, m_stop, m_options.correct);
        if (!grid) {
            return failure(grid.error());
        }
        const table::Relations relations(grid->values());
        const table::Relations* const tables[] = {&relations};
        audit::TableOptions options;
        options.withheldAtMost = m_options.withheldAtMost;
        options.marksMeanSmall = false;
        const audit::TableAudit found = audit::auditTables(tables, options, nullptr, m_stop);
        if (!found.isComplete) {
            return failure(ErrorCode::Cancelled, {m_file, 0, {}}, {});
        }
        m_result.leavesOpen = found.leavesOpen;
        for (CellId id = 0; id < found.tables.origins.size(); ++id) {
            if (found.bounds.isUnknown[id] && found.tables.problem.cells[id].judged) {
                expose(found.tables.origins[id]);
            }
        }
        for (const audit::Disclosure& one : found.disclosures) {
            expose(found.tables.origins[one.cell]);
        }
        return {};
    }

    // Of further ones nothing is asked: they are no small counts.
    void expose(const audit::CellOrigin& origin) {
        const CellPlace place{origin.row, origin.column};
        const auto& further = m_result.further;
        if (std::find(further.begin(), further.end(), place) != further.end()) {
            return;
        }
        if (std::find(m_result.exposed.begin(), m_result.exposed.end(), place) == m_result.exposed.end()) {
            m_result.exposed.push_back(place);
        }
    }
};

} // namespace

Result<WithheldTable> withholdTable(std::string_view bytes, const WithholdOptions& options, const std::string& file,
                                    task::Progress* progress, const std::stop_token& stop) {
    const auto grid = CellGrid::read(bytes, file, stop, options.correct);
    if (!grid) {
        return failure(grid.error());
    }
    return Withholder(*grid, options, file, progress, stop).run();
}

} // namespace outcheck::protect
