// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/running_sums.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace outcheck::audit {

namespace {

// Digits: where a name says that the column adds up, and where none does.
constexpr double onceInHundred = 2, onceInThousand = 3;

// One column as the steps of another.
class Steps {
public:
    Steps(const TableCells& cells, const table::Series& series, std::size_t k)
        : m_cells(cells), m_series(series), m_k(k), m_sign(series.kind == table::Series::Kind::Remaining ? -1 : 1) {
        for (const auto& run : series.runs) {
            for (std::size_t i = 1; i < run.size(); ++i) {
                compare(run[i - 1], run[i]);
            }
        }
    }

    bool areBorneOut(std::size_t compared) const {
        const double enough = m_series.byName
                                  ? onceInHundred
                                  : onceInThousand + std::log10(std::max<double>(1, static_cast<double>(compared)));
        return m_digits >= enough && m_differing <= m_agreeing / 20;
    }

    void add(TableProblem& problem) const {
        for (const auto& run : m_series.runs) {
            for (std::size_t i = 1; i < run.size(); ++i) {
                if (tells(run[i - 1], run[i])) {
                    problem.add({{{m_cells.at(run[i], m_series.k), m_sign},
                                  {m_cells.at(run[i - 1], m_series.k), -m_sign},
                                  {m_cells.at(run[i], m_k), -1}},
                                 Interval::exactly(0)},
                                EquationKind::Series);
                }
            }
        }
    }

private:
    const TableCells& m_cells;
    const table::Series& m_series;
    std::size_t m_k;
    double m_sign;
    std::size_t m_agreeing = 0, m_differing = 0;
    double m_digits = 0;
    std::set<double> m_values; // that agree: the same one again shows nothing more

    std::size_t openOf(std::size_t before, std::size_t row) const {
        return std::size_t{m_cells.isOpen(before, m_series.k)} + std::size_t{m_cells.isOpen(row, m_series.k)} +
               std::size_t{m_cells.isOpen(row, m_k)};
    }

    void compare(std::size_t before, std::size_t row) {
        if (openOf(before, row) < 3) {
            return;
        }
        const double step = m_cells.stated(row, m_k);
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
        const bool isUsable = m_cells.at(before, m_series.k) != TableCells::none &&
                              m_cells.at(row, m_series.k) != TableCells::none &&
                              m_cells.at(row, m_k) != TableCells::none;
        return isUsable && (openOf(before, row) < 3 || m_cells.options().keepsStated);
    }
};

bool isExact(const TableCells& cells, std::size_t k) {
    return cells.roundingOf(k).kind == table::RoundingKind::None;
}

} // namespace

void addRunningSums(const TableCells& cells, TableProblem& problem) {
    const std::size_t columns = cells.counts().columns().size();
    const auto& all = cells.relations().series();
    for (const table::Series& series : all) {
        for (std::size_t k = 0; k < columns; ++k) {
            if (k == series.k || !isExact(cells, k) || !isExact(cells, series.k)) {
                continue;
            }
            const Steps steps(cells, series, k);
            if (steps.areBorneOut(all.size() * columns)) {
                steps.add(problem);
            }
        }
    }
}

} // namespace outcheck::audit
