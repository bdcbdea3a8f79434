// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/withhold_tables.h"

#include "protect/cell_grid.h"
#include "protect/copies_audit.h"
#include "protect/copy_writer.h"
#include "protect/count_table.h"
#include "protect/figure_task.h"
#include "protect/published_ratios.h"
#include "protect/withhold_task.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>

namespace outcheck::protect {

namespace {

using audit::CellId;
using Errors = std::vector<Error>;

constexpr std::size_t mostRepairs = 12; // audits of copies after the first

struct Original {
    explicit Original(CellGrid read) : grid(std::move(read)), relations(grid.values()) {}
    CellGrid grid;
    table::Relations relations;
};

class Withholder {
public:
    Withholder(const TablesToWithhold& asked, const WithholdSettings& settings, task::Progress* progress,
               const std::stop_token& stop)
        : m_asked(asked), m_settings(settings), m_progress(progress), m_stop(stop) {}

    MaybeWithheld run() {
        Errors errors = read();
        errors = errors.empty() ? choose() : std::move(errors);
        errors = errors.empty() ? writeSafely() : std::move(errors);
        if (!errors.empty()) {
            return tl::unexpected(std::move(errors));
        }
        note();
        return std::move(m_result);
    }

private:
    const TablesToWithhold& m_asked;
    const WithholdSettings& m_settings;
    task::Progress* m_progress;
    const std::stop_token& m_stop;
    std::vector<std::unique_ptr<Original>> m_originals;
    WithholdTask m_task;
    FigureTask m_figures;
    FurtherCells m_chosen;
    std::set<TablePlace> m_withheldFigures;
    std::set<CellId> m_withheld; // small ones, those that were chosen, and repairs
    CopiesAudit m_audit;
    bool m_isRepaired = false;
    WithheldTables m_result;

    Error errorOf(ErrorCode code, std::string detail) const {
        return {code, {m_asked.tables.front().file, 0, {}}, std::move(detail)};
    }

    Errors read() {
        Errors errors;
        for (const TableToWithhold& table : m_asked.tables) {
            auto grid = CellGrid::read(table.bytes, table.file, m_stop, table.wishes.correct);
            if (!grid) {
                errors.push_back(grid.error());
                m_originals.push_back(nullptr);
                continue;
            }
            m_originals.push_back(std::make_unique<Original>(*std::move(grid)));
        }
        return errors;
    }

    Errors choose() {
        std::vector<TableOfTask> tables;
        for (std::size_t i = 0; i < m_originals.size(); ++i) {
            tables.push_back({&m_originals[i]->relations, &m_asked.tables[i].file, &m_asked.tables[i].wishes});
        }
        auto task = withholdTask(tables, m_asked.released, m_asked, m_settings, m_stop);
        if (!task) {
            return task.error();
        }
        m_task = *std::move(task);
        m_figures = figureTask(m_task, tables);
        auto chosen = chooseFurtherCells(m_task.further, m_settings.search, m_progress, m_stop);
        if (!chosen) {
            return {errorOf(ErrorCode::Unsupported, "its counts do not fit each other: " + chosen.error().detail)};
        }
        m_chosen = *std::move(chosen);
        if (!m_chosen.isComplete || m_stop.stop_requested()) {
            return {errorOf(ErrorCode::Cancelled, {})};
        }
        if (auto errors = chooseWithFigures(); !errors.empty()) {
            return errors;
        }
        m_withheld.insert(m_chosen.chosen.begin(), m_chosen.chosen.end());
        for (CellId id = 0; id < m_task.places.size(); ++id) {
            if (m_task.isSmall[id]) {
                m_withheld.insert(id);
            }
        }
        return {};
    }

    // Once more where figures of other rows give counts back: then the figures, too, are there to be withheld.
    Errors chooseWithFigures() {
        if (m_figures.figures.empty() || !areGivenBack()) {
            return {};
        }
        auto chosen = chooseFurtherCells(m_figures.further, m_settings.search, m_progress, m_stop);
        if (!chosen || !chosen->isComplete) {
            return {errorOf(chosen ? ErrorCode::Cancelled : ErrorCode::Unsupported,
                            chosen ? std::string() : "its figures do not fit its counts: " + chosen.error().detail)};
        }
        for (const auto& [place, cell] : m_figures.figures) {
            if (std::binary_search(chosen->chosen.begin(), chosen->chosen.end(), cell)) {
                m_withheldFigures.insert(place);
            }
        }
        std::erase_if(chosen->chosen, [&](CellId id) { return id >= m_task.places.size(); });
        m_chosen.chosen = chosen->chosen;
        m_chosen.open = chosen->open;
        m_chosen.isLeast = false; // the bound of the choice without figures holds for this one, too
        return {};
    }
    bool areGivenBack() const {
        const audit::Problem problem = m_figures.withheld(m_task, m_chosen.chosen);
        const audit::Bounds bounds = audit::findBounds(problem, audit::Question::WhichBreach, nullptr, m_stop);
        for (CellId id = 0; id < problem.cells.size(); ++id) {
            const bool isOpen = std::binary_search(m_chosen.open.begin(), m_chosen.open.end(), id);
            if (!isOpen && (audit::breaches(problem.cells[id], bounds.found[id]) ||
                            (problem.cells[id].judged && bounds.isUnknown[id]))) {
                return true;
            }
        }
        return false;
    }

    // Writes the copies and audits them; what is found is repaired, and they are written and audited again.
    Errors writeSafely() {
        for (std::size_t repairs = 0;; ++repairs) {
            std::vector<std::vector<CellPlace>> places(m_originals.size());
            for (const CellId id : m_withheld) {
                for (const CountPlace& count : m_task.places[id]) {
                    places[count.place.table].push_back(count.place.place);
                }
            }
            m_result.tables.clear();
            std::vector<const std::string*> copies;
            m_result.tables.resize(m_originals.size());
            for (std::size_t i = 0; i < m_originals.size(); ++i) {
                m_result.tables[i].figures = figuresIn(i, places[i]);
                m_result.tables[i].copy = written(*m_originals[i], places[i], m_result.tables[i].figures);
                copies.push_back(&m_result.tables[i].copy.bytes);
            }
            auto audit = auditCopies(copies, m_asked, m_settings, m_stop);
            if (!audit) {
                return audit.error();
            }
            m_audit = *std::move(audit);
            if (repairs == mostRepairs || !repair()) {
                return {};
            }
            m_isRepaired = true;
        }
    }

    // Those that are withheld by themselves: in rows of withheld counts all are.
    std::vector<CellPlace> figuresIn(std::size_t table, const std::vector<CellPlace>& withheld) const {
        std::set<std::size_t> closed;
        for (const CellPlace& place : withheld) {
            closed.insert(place.row);
        }
        std::vector<CellPlace> figures;
        for (const TablePlace& figure : m_withheldFigures) {
            if (figure.table == table && !closed.contains(figure.place.row)) {
                figures.push_back(figure.place);
            }
        }
        return figures;
    }

    static ProtectedTable written(const Original& original, const std::vector<CellPlace>& places,
                                  const std::vector<CellPlace>& figures) {
        CountTable counts(original.relations.counts());
        PublishedRatios ratios(original.grid.values(), counts, original.relations.totals().rows);
        for (const CellPlace& place : places) {
            Count& count = counts.at(place.row, *counts.placeOf(place.column));
            count.state = Count::State::Withheld;
            count.after = 0;
        }
        ratios.withhold();
        CopyWriter writer(original.grid, counts, ratios, {});
        writer.withholdFigures(figures);
        ProtectedTable copy;
        copy.bytes = writer.write(copy.account);
        copy.account.countsLost = counts.lost();
        copy.changed = writer.changed();
        copy.profile = original.grid.profile();
        return copy;
    }

    // Of each proof the published count of least loss is withheld as well. False where none may be.
    bool repair() {
        std::map<TablePlace, CellId> cellAt;
        for (CellId id = 0; id < m_task.places.size(); ++id) {
            for (const CountPlace& count : m_task.places[id]) {
                cellAt.emplace(count.place, id);
            }
        }
        bool any = false;
        for (const ExposedCell& exposed : m_audit.exposed) {
            const auto own = cellAt.find(exposed.place);
            const bool isHopeless = own != cellAt.end() && !exposed.isOfRest &&
                                    std::binary_search(m_chosen.open.begin(), m_chosen.open.end(), own->second);
            if (isHopeless || !isAsked(exposed)) {
                continue;
            }
            std::optional<CellId> least;
            bool isRepaired = false; // by what another one needed
            for (const TablePlace& place : exposed.givenBy) {
                const auto cell = cellAt.find(place);
                if (cell == cellAt.end() || !std::isfinite(m_task.further.losses[cell->second])) {
                    continue;
                }
                isRepaired = isRepaired || m_withheld.contains(cell->second);
                if (!least || m_task.further.losses[cell->second] < m_task.further.losses[*least]) {
                    least = cell->second;
                }
            }
            if (least && !isRepaired) {
                m_withheld.insert(*least);
            }
            any = any || least.has_value();
        }
        return any;
    }

    // Of further counts nothing is asked: they are no small ones.
    bool isAsked(const ExposedCell& exposed) const {
        if (exposed.isOfRest || exposed.place.table >= m_originals.size()) {
            return true;
        }
        const std::size_t table = exposed.place.table;
        const table::CountGrid& counts = m_originals[table]->relations.counts();
        const auto k = counts.placeOf(exposed.place.place.column);
        const double count = k ? counts.at(exposed.place.place.row, *k).number : 0;
        return count <= m_settings.withheldAtMost;
    }

    void note() {
        for (const auto& places : m_task.places) {
            for (const CountPlace& count : places) {
                ++m_result.tables[count.place.table].counts;
            }
        }
        for (const CellId id : m_withheld) {
            for (const CountPlace& count : m_task.places[id]) {
                WithheldTable& table = m_result.tables[count.place.table];
                (m_task.isSmall[id] ? table.small : table.further).push_back(count.place.place);
                table.loss += m_task.isSmall[id] ? 0 : count.loss;
                m_result.loss += m_task.isSmall[id] ? 0 : count.loss;
            }
        }
        noteExposed();
        m_result.links = m_task.links;
        m_result.leastLoss = m_chosen.leastLoss;
        m_result.isLeast = m_chosen.isLeast && !m_isRepaired;
        for (std::size_t i = 0; i < m_result.tables.size(); ++i) {
            WithheldTable& table = m_result.tables[i];
            table.leavesOpen = m_audit.leavesOpen[i];
            table.loss += lossOfFigure * static_cast<double>(table.figures.size());
            m_result.loss += lossOfFigure * static_cast<double>(table.figures.size());
            std::sort(table.small.begin(), table.small.end());
            std::sort(table.further.begin(), table.further.end());
            if (m_result.tables.size() == 1) {
                table.leastLoss = m_result.leastLoss;
                table.isLeast = m_result.isLeast;
            }
        }
    }
    void noteExposed() {
        std::set<TablePlace> exposed;
        for (const ExposedCell& one : m_audit.exposed) {
            if (isAsked(one)) {
                exposed.insert(one.place);
            }
        }
        for (const CellId id : openInTask()) {
            for (const CountPlace& count : m_task.places[id]) {
                exposed.insert(count.place);
            }
        }
        for (const TablePlace& place : exposed) {
            if (place.table < m_originals.size()) {
                m_result.tables[place.table].exposed.push_back(place.place);
            } else {
                m_result.exposedReleased.push_back({place.table - m_originals.size(), place.place});
            }
        }
    }
    // Small counts that are open as the tables were understood before anything was withheld.
    std::vector<CellId> openInTask() const {
        std::vector<CellId> open;
        if (m_chosen.open.empty()) {
            return open;
        }
        std::vector<CellId> withheld(m_withheld.begin(), m_withheld.end());
        for (const TablePlace& place : m_withheldFigures) {
            withheld.push_back(m_figures.figures.at(place));
        }
        const audit::Problem problem = m_figures.withheld(m_task, withheld);
        const audit::Bounds bounds = audit::findBounds(problem, audit::Question::WhichBreach, nullptr, m_stop);
        for (const CellId id : m_chosen.open) {
            if (m_task.isSmall[id] && (bounds.isUnknown[id] || audit::breaches(problem.cells[id], bounds.found[id]))) {
                open.push_back(id);
            }
        }
        return open;
    }
};

} // namespace

bool WithheldTables::isSafe() const {
    return exposedReleased.empty() &&
           std::all_of(tables.begin(), tables.end(), [](const WithheldTable& table) { return table.isSafe(); });
}

MaybeWithheld withholdTables(const TablesToWithhold& tables, const WithholdSettings& settings, task::Progress* progress,
                             const std::stop_token& stop) {
    return Withholder(tables, settings, progress, stop).run();
}

} // namespace outcheck::protect
