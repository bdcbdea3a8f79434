// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/figure_task.h"

#include "protect/share_figures.h"

#include <set>

namespace outcheck::protect {

namespace {

using audit::CellId;
using audit::Interval;

using RowOfTable = std::pair<std::size_t, std::size_t>; // table, row

class FigureTaskMaker {
public:
    explicit FigureTaskMaker(const WithholdTask& task) : m_result{task.further, {}} {
        for (CellId id = 0; id < task.places.size(); ++id) {
            for (const CountPlace& count : task.places[id]) {
                m_cells.emplace(count.place, id);
                if (task.isSmall[id]) {
                    m_closedRows.emplace(count.place.table, count.place.place.row);
                }
            }
        }
    }

    void add(std::size_t table, const table::Relations& relations) {
        const ShareFigures shares = findShareFigures(relations);
        std::vector<CellId> wholes;
        for (const auto& parts : shares.wholes) {
            wholes.push_back(addWhole(table, parts));
        }
        for (const ShareFigure& figure : shares.figures) {
            if (!m_closedRows.contains({table, figure.place.row})) {
                addFigure(table, figure, wholes[figure.whole]);
            }
        }
    }
    FigureTask take() { return std::move(m_result); }

private:
    FigureTask m_result;
    std::map<TablePlace, CellId> m_cells;
    std::set<RowOfTable> m_closedRows; // figures in them are withheld anyway

    CellId addCell(const Interval& known, double truth, double loss, const Interval& hidden) {
        FurtherTask& task = m_result.further;
        task.truth.push_back(truth);
        task.losses.push_back(loss);
        task.hidden.push_back(hidden);
        return task.problem.add({known, false, false, {}});
    }
    CellId addWhole(std::size_t table, const std::vector<CellPlace>& parts) {
        audit::Equation sum;
        double truth = 0;
        for (const CellPlace& part : parts) {
            const CellId cell = m_cells.at({table, part});
            truth += m_result.further.truth[cell];
            sum.terms.push_back({cell, -1});
        }
        const Interval any{0, audit::unbounded};
        const CellId whole = addCell(any, truth, audit::unbounded, any);
        sum.terms.push_back({whole, 1});
        m_result.further.problem.equations.push_back(std::move(sum));
        return whole;
    }
    // value.least × whole <= scale × count <= value.most × whole, unless it is withheld: then anything is between them.
    void addFigure(std::size_t table, const ShareFigure& figure, CellId whole) {
        const CellId count = m_cells.at({table, figure.count});
        auto [known, isNew] = m_result.figures.emplace(TablePlace{table, figure.place}, CellId{0});
        if (isNew) {
            known->second = addCell(Interval::exactly(0), 0, lossOfFigure, {-audit::unbounded, audit::unbounded});
        }
        auto& equations = m_result.further.problem.equations;
        const Interval atLeast{0, audit::unbounded};
        equations.push_back(
            {{{count, figure.scale}, {whole, -figure.value.least}, {known->second, figure.scale}}, atLeast});
        equations.push_back(
            {{{whole, figure.value.most}, {count, -figure.scale}, {known->second, figure.scale}}, atLeast});
    }
};

} // namespace

audit::Problem FigureTask::withheld(const WithholdTask& task, const std::vector<CellId>& cells) const {
    std::set<RowOfTable> closed;
    for (const CellId id : cells) {
        for (const CountPlace& count : id < task.places.size() ? task.places[id] : std::vector<CountPlace>()) {
            closed.emplace(count.place.table, count.place.place.row);
        }
    }
    std::vector<CellId> all = cells;
    for (const auto& [place, cell] : figures) {
        if (closed.contains({place.table, place.place.row})) {
            all.push_back(cell);
        }
    }
    return withheldToo(further, all);
}

FigureTask figureTask(const WithholdTask& task, std::span<const TableOfTask> tables) {
    FigureTaskMaker maker(task);
    for (std::size_t i = 0; i < tables.size(); ++i) {
        maker.add(i, *tables[i].relations);
    }
    return maker.take();
}

} // namespace outcheck::protect
