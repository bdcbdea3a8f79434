// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/running_sums.h"

#include "audit/sum_fit.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace outcheck::audit {

namespace {

constexpr std::size_t mostColumns = 24; // each two are tried
constexpr double onceInHundred = 2;     // digits: where a name says that the column adds up

// One column, or the sum of two, as the steps of another: in the row that is reached, or in that before it, as the
// events and losses beside the people at risk.
class Steps {
public:
    Steps(const TableCells& cells, const table::Series& series, std::vector<std::size_t> columns, bool isBefore)
        : m_cells(cells), m_series(series), m_columns(std::move(columns)), m_isBefore(isBefore),
          m_sign(series.kind == table::Series::Kind::Remaining ? -1 : 1) {
        for (const auto& run : series.runs) {
            for (std::size_t i = 1; i < run.size(); ++i) {
                compare(run[i - 1], run[i]);
            }
        }
    }

    bool areBorneOut(std::size_t compared) const {
        const double enough = m_series.byName ? onceInHundred : enoughDigits(compared);
        return m_digits >= enough && m_differing <= m_agreeing / 20;
    }

    void add(TableProblem& problem) const {
        for (const auto& run : m_series.runs) {
            for (std::size_t i = 1; i < run.size(); ++i) {
                if (tells(run[i - 1], run[i])) {
                    Equation step{
                        {{m_cells.at(run[i], m_series.k), m_sign}, {m_cells.at(run[i - 1], m_series.k), -m_sign}},
                        Interval::exactly(0)};
                    for (const std::size_t k : m_columns) {
                        step.terms.push_back({m_cells.at(rowOf(run[i - 1], run[i]), k), -1});
                    }
                    problem.add(std::move(step), EquationKind::Series);
                }
            }
        }
    }

private:
    const TableCells& m_cells;
    const table::Series& m_series;
    std::vector<std::size_t> m_columns;
    bool m_isBefore;
    double m_sign;
    std::size_t m_agreeing = 0, m_differing = 0;
    double m_digits = 0;
    std::set<double> m_values; // that agree: the same one again shows nothing more

    std::size_t rowOf(std::size_t before, std::size_t row) const { return m_isBefore ? before : row; }
    template <typename Is>
    bool all(std::size_t before, std::size_t row, const Is& is) const {
        return is(before, m_series.k) && is(row, m_series.k) &&
               std::all_of(m_columns.begin(), m_columns.end(),
                           [&](std::size_t k) { return is(rowOf(before, row), k); });
    }
    bool isStated(std::size_t before, std::size_t row) const {
        return all(before, row, [this](std::size_t at, std::size_t k) { return m_cells.isOpen(at, k); });
    }

    void compare(std::size_t before, std::size_t row) {
        if (!isStated(before, row)) {
            return;
        }
        double step = 0;
        for (const std::size_t k : m_columns) {
            step += m_cells.stated(rowOf(before, row), k);
        }
        const double gained = m_sign * (m_cells.stated(row, m_series.k) - m_cells.stated(before, m_series.k));
        if (gained != step) {
            ++m_differing;
            return;
        }
        ++m_agreeing;
        if (step > 0 && m_values.insert(step).second) {
            m_digits += std::log10(step);
        }
    }

    bool tells(std::size_t before, std::size_t row) const {
        const bool isUsable =
            all(before, row, [this](std::size_t at, std::size_t k) { return m_cells.at(at, k) != TableCells::none; });
        return isUsable && (!isStated(before, row) || m_cells.options().keepsStated);
    }
};

bool isExact(const TableCells& cells, std::size_t k) {
    return cells.roundingOf(k).kind == table::RoundingKind::None;
}

} // namespace

void addRunningSums(const TableCells& cells, TableProblem& problem) {
    std::vector<std::size_t> exact;
    for (std::size_t k = 0; k < cells.counts().columns().size() && exact.size() < mostColumns; ++k) {
        if (isExact(cells, k)) {
            exact.push_back(k);
        }
    }
    std::vector<table::Series> all = cells.relations().series();
    for (table::Series& named : table::seriesByName(cells.relations().grid(), cells.counts())) {
        const bool isKnown = std::any_of(all.begin(), all.end(), [&](const auto& one) { return one.k == named.k; });
        if (!isKnown) {
            all.push_back(std::move(named));
        }
    }
    const std::size_t compared = all.size() * exact.size() * (exact.size() + 1);
    for (const table::Series& series : all) {
        const auto tryColumns = [&](const std::vector<std::size_t>& columns) {
            for (const bool isBefore : {false, true}) {
                const bool isOther = std::find(columns.begin(), columns.end(), series.k) == columns.end();
                if (isOther && isExact(cells, series.k)) {
                    if (const Steps steps(cells, series, columns, isBefore); steps.areBorneOut(compared)) {
                        steps.add(problem);
                    }
                }
            }
        };
        for (std::size_t i = 0; i < exact.size(); ++i) {
            tryColumns({exact[i]});
            for (std::size_t j = i + 1; j < exact.size(); ++j) {
                tryColumns({exact[i], exact[j]});
            }
        }
    }
}

} // namespace outcheck::audit
