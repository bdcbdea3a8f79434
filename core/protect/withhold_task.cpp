// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/withhold_task.h"

#include "audit/hierarchy_equations.h"
#include "audit/linked_tables.h"
#include "audit/order_equations.h"
#include "audit/population_equations.h"
#include "audit/running_sums.h"
#include "audit/total_equations.h"
#include "protect/equal_cells.h"
#include "protect/possible_counts.h"

#include <algorithm>
#include <optional>

namespace outcheck::protect {

namespace {

using audit::CellId;
using audit::CellKind;
using audit::Interval;
using audit::TableCells;

// The equations of one table that is to be protected, and what is wrong with it.
class TableOfCounts {
public:
    TableOfCounts(const TableCells& cells, audit::TableProblem& problem) : m_cells(cells), m_problem(problem) {}

    void add() {
        audit::addTotalRows(m_cells, m_problem);
        audit::addTotalColumns(m_cells, m_problem);
        audit::addRunningSums(m_cells, m_problem);
        addPopulations();
        addSeries();
        audit::addSteps(m_cells, m_problem);
    }
    // Why the table cannot be taken; null where it can.
    const char* fault() const {
        if (m_cells.counts().columns().empty()) {
            return "no column of it was understood as counts";
        }
        for (const audit::CellOrigin& origin : m_problem.origins) {
            if (origin.table != m_cells.table()) {
                continue;
            }
            if (origin.kind == CellKind::Rounded) {
                return "its counts are rounded already: choose from the exact ones";
            }
            if (origin.kind == CellKind::Withheld || origin.kind == CellKind::Blank) {
                return "counts are withheld or missing in it already: choose from the table as it was";
            }
        }
        return nullptr;
    }

private:
    const TableCells& m_cells;
    audit::TableProblem& m_problem;

    void addPopulations() {
        const table::CountGrid& counts = m_cells.counts();
        for (const table::Population& one : m_cells.relations().populations()) {
            const auto part = counts.placeOf(one.part), whole = counts.placeOf(one.whole);
            for (std::size_t row = counts.firstRow(); part && whole && row < counts.rows(); ++row) {
                if (holdsOrder(row, *part, row, *whole)) {
                    addRest(row, *part, *whole);
                }
            }
        }
    }
    void addRest(std::size_t row, std::size_t part, std::size_t whole) {
        const CellId few = m_cells.at(row, part), all = m_cells.at(row, whole);
        if (few != TableCells::none && all != TableCells::none) {
            const std::size_t column = m_cells.counts().columns()[part];
            const CellId rest = m_problem.add({{0, audit::unbounded}, true, false, {}},
                                              m_cells.originAt(CellKind::Complement, row, column));
            m_problem.add({{{all, 1}, {few, -1}, {rest, -1}}, Interval::exactly(0)}, audit::EquationKind::Part);
        }
    }
    void addSeries() {
        for (const table::Series& series : m_cells.relations().series()) {
            const bool isRising = series.kind == table::Series::Kind::Cumulative;
            for (const auto& run : series.runs) {
                for (std::size_t i = 1; series.byName && i < run.size(); ++i) {
                    const std::size_t few = isRising ? run[i - 1] : run[i], many = isRising ? run[i] : run[i - 1];
                    if (holdsOrder(few, series.k, many, series.k)) {
                        addOrder(m_cells.at(few, series.k), m_cells.at(many, series.k));
                    }
                }
            }
        }
    }
    void addOrder(CellId few, CellId many) {
        if (few != TableCells::none && many != TableCells::none) {
            m_problem.add({{{many, 1}, {few, -1}}, {0, audit::unbounded}}, audit::EquationKind::Series);
        }
    }
    bool holdsOrder(std::size_t fewRow, std::size_t few, std::size_t manyRow, std::size_t many) const {
        return m_cells.isOpen(fewRow, few) && m_cells.isOpen(manyRow, many) &&
               m_cells.stated(fewRow, few) <= m_cells.stated(manyRow, many);
    }
};

double lossOf(const CellPlace& place, double count, const TableWishes& wishes) {
    const auto isIn = [&](const std::vector<CellBlock>& blocks) {
        return std::any_of(blocks.begin(), blocks.end(), [&](const CellBlock& block) { return block.holds(place); });
    };
    if (!(count > 0) || isIn(wishes.never)) { // a 0 that is withheld would no longer be known to be none
        return audit::unbounded;
    }
    double loss = std::max(count, 1.0);
    for (const TableWishes::Weight& weight : wishes.weights) {
        loss *= isIn(weight.cells) ? weight.factor : 1;
    }
    return loss;
}

// A count, in every place where it stands.
struct SameCount {
    std::optional<double> truth;
    double loss = 0;                      // of withholding it in all of its places
    Interval hidden{0, audit::unbounded}; // what is known of it once it is withheld
    bool isReleased = false;              // as what it is
    bool isMarked = false;                // it was withheld in what was released
    std::vector<CountPlace> places;
};

class TaskMaker {
public:
    TaskMaker(std::span<const TableOfTask> tables, const WithholdSettings& settings)
        : m_tables(tables), m_settings(settings) {}

    // What is wrong with the tables.
    std::vector<Error> addTables(std::span<const table::Relations* const> released, const TablesToWithhold& asked) {
        audit::TableOptions options = asked.said;
        options.withheldAtMost = m_settings.withheldAtMost;
        options.marksMeanSmall = false;
        options.requested = m_tables.size();
        audit::TableOptions exact = options;
        exact.keepsStated = true;
        std::vector<TableCells> cells;
        std::vector<Error> faults;
        for (std::size_t i = 0; i < m_tables.size() + released.size(); ++i) {
            const bool isReleased = i >= m_tables.size();
            cells.emplace_back(m_problem, isReleased ? *released[i - m_tables.size()] : *m_tables[i].relations, i,
                               isReleased ? options : exact);
            if (isReleased) {
                audit::addTotalRows(cells.back(), m_problem);
                audit::addTotalColumns(cells.back(), m_problem);
                audit::addRunningSums(cells.back(), m_problem);
                continue;
            }
            TableOfCounts table(cells.back(), m_problem);
            if (const char* const why = table.fault()) {
                faults.push_back({ErrorCode::Unsupported, {*m_tables[i].file, 0, {}}, why});
            }
            table.add();
        }
        if (ownCounts() > mostCountsToChooseFrom) {
            faults.push_back(
                {ErrorCode::TooLarge, {*m_tables[0].file, 0, {}}, "it holds too many counts to choose from"});
        } else if (faults.empty()) {
            // What was released may be rounded: sums of it that agree need not hold.
            const audit::TableOptions& forSaid = released.empty() ? exact : options;
            audit::addHierarchies(cells, forSaid, m_problem);
            audit::addSaidPopulations(cells, forSaid, m_problem);
            audit::addLinks(cells, options, m_problem);
        }
        return faults;
    }

    Result<WithholdTask> run(const std::stop_token& stop) {
        joinCells();
        for (CellId id = 0; id < m_problem.origins.size(); ++id) {
            take(id, m_counts[m_joined[id]]);
        }
        joinEquations();
        if (auto fits = findTruth(stop); !fits) {
            return failure(fits.error());
        }
        for (CellId id = 0; id < m_counts.size(); ++id) {
            judge(id);
        }
        askForRests();
        m_task.links = m_problem.links;
        return std::move(m_task);
    }

private:
    std::span<const TableOfTask> m_tables;
    const WithholdSettings& m_settings;
    audit::TableProblem m_problem;
    std::vector<CellId> m_joined; // by cell of it: its count
    std::vector<SameCount> m_counts;
    std::vector<bool> m_isCertain; // by count: its truth is known, and not only possible
    WithholdTask m_task;

    std::size_t ownCounts() const {
        return static_cast<std::size_t>(
            std::count_if(m_problem.origins.begin(), m_problem.origins.end(), [&](const audit::CellOrigin& origin) {
                return origin.table < m_tables.size() && origin.kind == CellKind::Stated;
            }));
    }
    bool isSmall(double count) const { return count > 0 && count <= m_settings.withheldAtMost; }

    void joinCells() {
        const EqualCells equal(m_problem.problem);
        m_joined.resize(m_problem.origins.size());
        for (CellId id = 0; id < m_joined.size(); ++id) {
            const CellId first = equal.firstOf(id);
            m_joined[id] = first == id ? static_cast<CellId>(m_counts.size()) : m_joined[first];
            if (first == id) {
                m_counts.emplace_back();
            }
        }
    }

    void take(CellId id, SameCount& count) const {
        const audit::CellOrigin& origin = m_problem.origins[id];
        const Interval& known = m_problem.problem.cells[id].known;
        const bool isStated = origin.kind == CellKind::Stated;
        if (isStated) {
            count.truth = count.truth.value_or(known.least);
        }
        if (origin.table < m_tables.size() && isStated) {
            const CellPlace place{origin.row, origin.column};
            const double loss = lossOf(place, known.least, *m_tables[origin.table].wishes);
            count.places.push_back({{origin.table, place}, loss});
            count.loss += loss;
        }
        count.isReleased = count.isReleased || (origin.table >= m_tables.size() && isStated);
        count.isMarked = count.isMarked || origin.kind == CellKind::Withheld;
        const Interval hidden = isStated ? Interval{std::min(1.0, known.least), audit::unbounded} : known;
        count.hidden = {std::max(count.hidden.least, hidden.least), std::min(count.hidden.most, hidden.most)};
    }

    void joinEquations() {
        m_task.further.problem.equations = m_problem.problem.equations;
        for (audit::Equation& equation : m_task.further.problem.equations) {
            for (audit::Term& term : equation.terms) {
                term.cell = m_joined[term.cell];
            }
        }
    }

    Result<void> findTruth(const std::stop_token& stop) {
        audit::Problem& problem = m_task.further.problem;
        std::vector<std::optional<double>> truth;
        for (const SameCount& count : m_counts) {
            problem.add({count.truth ? Interval::exactly(*count.truth) : count.hidden, true, false, {}});
            truth.push_back(count.truth);
            m_isCertain.push_back(count.truth.has_value());
        }
        if (auto filled = fillPossible(problem, truth, stop); !filled) {
            return failure(filled.error().code, {*m_tables.front().file, 0, {}}, filled.error().detail);
        }
        for (const auto& one : truth) {
            m_task.further.truth.push_back(*one);
        }
        return {};
    }

    void judge(CellId id) {
        SameCount& count = m_counts[id];
        const double truth = m_task.further.truth[id];
        if (m_isCertain[id]) { // a mark may have been made of another number of people than the policy says
            count.hidden = {std::min(count.hidden.least, truth), std::max(count.hidden.most, truth)};
        }
        const bool isOwn = !count.places.empty(), isSmallOne = isOwn && isSmall(truth);
        audit::Cell& cell = m_task.further.problem.cells[id];
        cell.whole = !m_isCertain[id] || std::floor(truth) == truth;
        if (!count.isReleased && (!isOwn || isSmallOne)) {
            cell.known = count.hidden;
        }
        // A mark that stands for more than the threshold gives no small count away.
        if (isSmallOne || (count.isMarked && (!m_isCertain[id] || isSmall(truth)))) {
            cell.judged = true;
            cell.asked.mustHold = Interval{1, m_settings.withheldAtMost};
        }
        m_task.further.hidden.push_back(count.hidden);
        m_task.further.losses.push_back(isOwn && !count.isReleased ? count.loss : audit::unbounded);
        m_task.places.push_back(count.places);
        m_task.isSmall.push_back(isSmallOne);
    }

    // Few people who are left between two counts are to stay unknown, too, where the table does not say them anyway:
    // more of them than a few must stay possible.
    void askForRests() {
        for (const audit::Equation& equation : m_problem.problem.equations) {
            const CellKind kind = m_problem.origins[equation.terms.back().cell].kind;
            if (equation.terms.size() != 3 || !isOfRest(kind)) {
                continue;
            }
            const bool isFirstWhole = equation.terms[0].factor > 0;
            const CellId whole = m_joined[equation.terms[isFirstWhole ? 0 : 1].cell];
            const CellId part = m_joined[equation.terms[isFirstWhole ? 1 : 0].cell];
            const CellId rest = m_joined[equation.terms[2].cell];
            const bool isWithheld = m_task.isSmall[part] || m_task.isSmall[whole];
            const bool isAsked = kind == CellKind::Complement ? m_task.isSmall[part]
                                 : kind == CellKind::Step     ? !isWithheld
                                                              : true;
            const double left = m_task.further.truth[rest];
            if (isAsked && m_isCertain[whole] && m_isCertain[part] && isSmall(left) &&
                !isSmall(m_task.further.truth[whole])) {
                m_task.further.problem.cells[rest].judged = true;
                m_task.further.problem.cells[rest].asked.mustHold = Interval{left, m_settings.withheldAtMost + 1};
            }
        }
    }
    static bool isOfRest(CellKind kind) {
        return kind == CellKind::Complement || kind == CellKind::Difference || kind == CellKind::Step;
    }
};

} // namespace

tl::expected<WithholdTask, std::vector<Error>>
withholdTask(std::span<const TableOfTask> tables, std::span<const table::Relations* const> released,
             const TablesToWithhold& asked, const WithholdSettings& settings, const std::stop_token& stop) {
    TaskMaker maker(tables, settings);
    if (auto faults = maker.addTables(released, asked); !faults.empty()) {
        return tl::unexpected(std::move(faults));
    }
    auto task = maker.run(stop);
    if (!task) {
        return tl::unexpected(std::vector{task.error()});
    }
    return *std::move(task);
}

} // namespace outcheck::protect
