// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/withhold_task.h"

#include "audit/total_equations.h"

#include <algorithm>

namespace outcheck::protect {

namespace {

using audit::CellId;
using audit::Interval;
using audit::TableCells;

class TaskMaker {
public:
    TaskMaker(const table::Relations& relations, const WithholdOptions& options, std::string file)
        : m_relations(relations), m_options(options), m_file(std::move(file)), m_tableOptions(optionsFor(options)),
          m_cells(m_table, relations, 0, m_tableOptions) {}

    Result<WithholdTask> run() {
        if (m_relations.counts().columns().empty()) {
            return refuse("no column of it was understood as counts");
        }
        if (m_table.origins.size() > mostCountsToChooseFrom) {
            return failure(ErrorCode::TooLarge, {m_file, 0, {}}, "it holds too many counts to choose from");
        }
        audit::addTotalRows(m_cells, m_table);
        audit::addTotalColumns(m_cells, m_table);
        addPopulations();
        addSeries();
        for (CellId id = 0; id < m_table.origins.size(); ++id) {
            if (const char* const why = add(id)) {
                return refuse(why);
            }
        }
        m_task.further.problem.equations = std::move(m_table.problem.equations);
        return std::move(m_task);
    }

private:
    const table::Relations& m_relations;
    const WithholdOptions& m_options;
    std::string m_file;
    audit::TableOptions m_tableOptions;
    audit::TableProblem m_table;
    TableCells m_cells;
    WithholdTask m_task;

    static audit::TableOptions optionsFor(const WithholdOptions& options) {
        audit::TableOptions result;
        result.withheldAtMost = options.withheldAtMost;
        result.keepsStated = true;
        return result;
    }
    tl::unexpected<Error> refuse(const char* why) const {
        return failure(ErrorCode::Unsupported, {m_file, 0, {}}, why);
    }

    void addOrder(CellId few, CellId many, audit::EquationKind kind) {
        if (few != TableCells::none && many != TableCells::none) {
            m_table.add({{{many, 1}, {few, -1}}, {0, audit::unbounded}}, kind);
        }
    }
    void addPopulations() {
        const table::CountGrid& counts = m_relations.counts();
        for (const table::Population& one : m_relations.populations()) {
            const auto part = counts.placeOf(one.part), whole = counts.placeOf(one.whole);
            for (std::size_t row = counts.firstRow(); part && whole && row < counts.rows(); ++row) {
                if (holdsOrder(row, *part, row, *whole)) {
                    addOrder(m_cells.at(row, *part), m_cells.at(row, *whole), audit::EquationKind::Part);
                }
            }
        }
    }
    void addSeries() {
        for (const table::Series& series : m_relations.series()) {
            const bool isRising = series.kind == table::Series::Kind::Cumulative;
            for (const auto& run : series.runs) {
                for (std::size_t i = 1; series.byName && i < run.size(); ++i) {
                    const std::size_t few = isRising ? run[i - 1] : run[i], many = isRising ? run[i] : run[i - 1];
                    if (holdsOrder(few, series.k, many, series.k)) {
                        addOrder(m_cells.at(few, series.k), m_cells.at(many, series.k), audit::EquationKind::Series);
                    }
                }
            }
        }
    }
    bool holdsOrder(std::size_t fewRow, std::size_t few, std::size_t manyRow, std::size_t many) const {
        return m_cells.isOpen(fewRow, few) && m_cells.isOpen(manyRow, many) &&
               m_cells.stated(fewRow, few) <= m_cells.stated(manyRow, many);
    }

    // Why the table cannot be taken; null where it can.
    const char* add(CellId id) {
        const audit::CellOrigin& origin = m_table.origins[id];
        if (origin.kind == audit::CellKind::Rounded) {
            return "its counts are rounded already: choose from the exact ones";
        }
        if (origin.kind != audit::CellKind::Stated) {
            return "counts are withheld or missing in it already: choose from the table as it was";
        }
        const CellPlace place{origin.row, origin.column};
        const double count = m_cells.stated(origin.row, *m_relations.counts().placeOf(origin.column));
        const bool isSmall = count > 0 && count <= m_options.withheldAtMost;
        const Interval hidden{std::min(1.0, count), audit::unbounded};
        audit::Cell cell{Interval::exactly(count), std::floor(count) == count, false, {}};
        if (isSmall) {
            cell.known = hidden;
            cell.judged = true;
            cell.asked.mustHold = Interval{hidden.least, m_options.withheldAtMost};
        }
        m_task.places.push_back(place);
        m_task.further.problem.add(cell);
        m_task.further.truth.push_back(count);
        m_task.further.hidden.push_back(hidden);
        m_task.further.losses.push_back(count > 0 ? lossOf(place, count) : audit::unbounded);
        return nullptr;
    }

    double lossOf(const CellPlace& place, double count) const {
        const auto isIn = [&](const std::vector<CellBlock>& blocks) {
            return std::any_of(blocks.begin(), blocks.end(),
                               [&](const CellBlock& block) { return block.holds(place); });
        };
        if (isIn(m_options.never)) {
            return audit::unbounded;
        }
        double loss = std::max(count, 1.0);
        for (const WithholdOptions::Weight& weight : m_options.weights) {
            loss *= isIn(weight.cells) ? weight.factor : 1;
        }
        return loss;
    }
};

} // namespace

Result<WithholdTask> withholdTask(const table::Relations& relations, const WithholdOptions& options,
                                  const std::string& file) {
    return TaskMaker(relations, options, file).run();
}

} // namespace outcheck::protect
