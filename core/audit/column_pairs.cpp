// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/column_pairs.h"

#include "audit/sum_fit.h"
#include "table/relations/totals.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace outcheck::audit {

namespace {

constexpr std::size_t mostColumns = 24;

class PairSum {
public:
    PairSum(const TableCells& cells, std::size_t total, std::size_t one, std::size_t other)
        : m_cells(cells), m_total(total), m_one(one), m_other(other) {}

    bool isBorneOut(double enough) const {
        const table::CountGrid& counts = m_cells.counts();
        std::set<double> values; // that agree: the same one again shows nothing more
        double digits = 0;
        std::size_t differing = 0;
        for (std::size_t row = counts.firstRow(); row < counts.rows(); ++row) {
            if (!m_cells.isOpen(row, m_total)) {
                continue;
            }
            const StatedSum sum = sumAt(row);
            const double total = m_cells.stated(row, m_total);
            const auto fit = sum.fitOf(total);
            differing += !fit;
            if (differing > (row - counts.firstRow()) / 20) {
                return false;
            }
            // One count beside nobody says no more than that the two are the same.
            if (fit == Fit::Agrees && sum.nonZero() > 1 && values.insert(total).second) {
                digits += sum.digitsOf(total);
            }
        }
        return values.size() > 1 && digits >= enough;
    }

    void add(TableProblem& problem) const {
        const table::CountGrid& counts = m_cells.counts();
        for (std::size_t row = counts.firstRow(); row < counts.rows(); ++row) {
            const bool isUsable = m_cells.at(row, m_total) != TableCells::none &&
                                  m_cells.at(row, m_one) != TableCells::none &&
                                  m_cells.at(row, m_other) != TableCells::none;
            if (isUsable && tells(row)) {
                problem.add(
                    {{{m_cells.at(row, m_total), 1}, {m_cells.at(row, m_one), -1}, {m_cells.at(row, m_other), -1}},
                     Interval::exactly(0)},
                    EquationKind::TotalColumn);
            }
        }
    }

private:
    const TableCells& m_cells;
    std::size_t m_total, m_one, m_other;

    StatedSum sumAt(std::size_t row) const {
        StatedSum sum(m_cells);
        sum.add(row, m_one);
        sum.add(row, m_other);
        return sum;
    }
    bool tells(std::size_t row) const {
        const StatedSum sum = sumAt(row);
        if (!m_cells.isOpen(row, m_total)) {
            return true;
        }
        const auto fit = sum.fitOf(m_cells.stated(row, m_total));
        return fit && fit != Fit::Nothing && (sum.hidden() > 0 || m_cells.options().keepsStated);
    }
};

} // namespace

void addColumnPairs(const TableCells& cells, TableProblem& problem) {
    const std::size_t columns = std::min(cells.counts().columns().size(), mostColumns);
    const double enough = enoughDigits((columns * columns * columns + 1) / 2);
    for (std::size_t total = 0; total < columns; ++total) {
        const std::size_t column = cells.counts().columns()[total];
        const bool isNamed = table::namesTotal(cells.relations().grid().profile().columns[column]);
        for (std::size_t one = 0; one < columns; ++one) {
            for (std::size_t other = one + 2; other < columns; ++other) { // neighbours are tried by addTotalColumns
                const PairSum pair(cells, total, one, other);
                if (total != one && total != other && pair.isBorneOut(isNamed ? onceInThousand : enough)) {
                    pair.add(problem);
                }
            }
        }
    }
}

} // namespace outcheck::audit
