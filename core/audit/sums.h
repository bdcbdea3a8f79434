// SPDX-License-Identifier: GPL-3.0-or-later
// Counts that are taken for the sum of others, and how far what is stated bears it out.
#pragma once

#include "audit/table_cells.h"

#include "table/relations/count_range.h"

#include <algorithm>

namespace outcheck::audit {

struct Sum {
    CountPlace total;
    std::vector<CountPlace> parts;
};

enum class Agreement : std::uint8_t {
    Agrees,  // all is stated, and adds up
    Rebuilt, // the total is the sum of the published parts, and some are not published
    Open,    // something is not stated, and can make up for what is missing
    Differs, // it cannot
    Unusable // the total is not stated, or a part is no count at all
};

class Sums {
public:
    explicit Sums(const TableCells& cells) : m_cells(cells) {}

    Agreement agreementOf(const Sum& sum) const {
        if (!m_cells.isOpen(sum.total.row, sum.total.k)) {
            return hasNone(sum) ? Agreement::Unusable : Agreement::Open;
        }
        double stated = 0, hidden = 0;
        std::size_t nonZero = 0;
        for (const CountPlace& part : sum.parts) {
            if (m_cells.at(part.row, part.k) == TableCells::none) {
                return Agreement::Unusable;
            }
            const bool isStated = m_cells.isOpen(part.row, part.k);
            stated += isStated ? m_cells.stated(part.row, part.k) : 0;
            nonZero += isStated && m_cells.stated(part.row, part.k) > 0;
            hidden += isStated ? 0 : 1;
        }
        const double total = m_cells.stated(sum.total.row, sum.total.k);
        const double slack = slackOf(sum, nonZero);
        if (std::abs(stated - total) <= 1e-9 * std::max(1.0, total)) {
            return hidden > 0 ? Agreement::Rebuilt : Agreement::Agrees;
        }
        if (hidden > 0) {
            return stated <= total + slack ? Agreement::Open : Agreement::Differs;
        }
        return std::abs(stated - total) <= slack ? Agreement::Agrees : Agreement::Differs;
    }

    // Where anything in it is not exactly stated. Rounded parts that add up exactly to their rounded total may have
    // been added up after rounding: that says nothing.
    bool tells(const Sum& sum, Agreement agreement) const {
        return agreement == Agreement::Open || (agreement == Agreement::Agrees && m_cells.options().keepsStated) ||
               (agreement == Agreement::Agrees && isRounded(sum.total.k) && !isExact(sum));
    }

    // Whether the total is stated, and marks of redaction that stand for small counts make up for the rest of it.
    bool canBeFilled(const Sum& sum) const {
        double stated = 0;
        std::size_t marked = 0, nonZero = 0;
        for (const CountPlace& part : sum.parts) {
            if (m_cells.isOpen(part.row, part.k)) {
                stated += m_cells.stated(part.row, part.k);
                ++nonZero;
            } else if (m_cells.counts().at(part.row, part.k).state == table::CountCell::State::Marked) {
                ++marked;
            } else {
                return false;
            }
        }
        const TableOptions& options = m_cells.options();
        const double rest = m_cells.stated(sum.total.row, sum.total.k) - stated, slack = slackOf(sum, nonZero);
        const auto marks = static_cast<double>(marked);
        return marked > 0 && m_cells.isOpen(sum.total.row, sum.total.k) && rest >= marks * options.markLeast - slack &&
               rest <= marks * options.withheldAtMost + slack;
    }

    void add(const Sum& sum, EquationKind kind, TableProblem& problem) const {
        Equation equation;
        equation.terms.push_back({m_cells.at(sum.total.row, sum.total.k), 1});
        for (const CountPlace& part : sum.parts) {
            equation.terms.push_back({m_cells.at(part.row, part.k), -1});
        }
        problem.add(std::move(equation), kind);
    }

    std::size_t nonZeroParts(const Sum& sum) const {
        return static_cast<std::size_t>(std::count_if(sum.parts.begin(), sum.parts.end(), [&](const CountPlace& part) {
            return m_cells.isOpen(part.row, part.k) && m_cells.stated(part.row, part.k) > 0;
        }));
    }
    // Whether that it adds up is no accident of rounding.
    bool isTelling(const Sum& sum, std::size_t nonZero) const {
        return slackOf(sum, nonZero) * 50 <= m_cells.stated(sum.total.row, sum.total.k);
    }

private:
    const TableCells& m_cells;

    bool isRounded(std::size_t k) const { return m_cells.roundingOf(k).kind != table::RoundingKind::None; }
    bool hasNone(const Sum& sum) const {
        return m_cells.at(sum.total.row, sum.total.k) == TableCells::none ||
               std::any_of(sum.parts.begin(), sum.parts.end(),
                           [&](const CountPlace& part) { return m_cells.at(part.row, part.k) == TableCells::none; });
    }
    double slackOf(const Sum& sum, std::size_t nonZero) const {
        return table::roundingSlack(m_cells.roundingOf(sum.total.k)) * static_cast<double>(nonZero + 1);
    }
    bool isExact(const Sum& sum) const {
        double stated = 0;
        for (const CountPlace& part : sum.parts) {
            stated += m_cells.stated(part.row, part.k);
        }
        return stated == m_cells.stated(sum.total.row, sum.total.k);
    }
};

// One sum in twenty that is wrong is a slip, and not another meaning.
inline std::size_t slips(std::size_t sums) {
    return sums / 20;
}

// Sums of one kind in one column, all of which must hold.
struct ColumnSums {
    std::vector<Sum> sums;
    std::vector<Agreement> agreements;
    bool isKnown; // that they are sums was found out before

    ColumnSums(const TableCells& cells, std::vector<Sum> all, bool known = false)
        : sums(std::move(all)), isKnown(known) {
        for (const Sum& sum : sums) {
            agreements.push_back(Sums(cells).agreementOf(sum));
        }
    }
    std::size_t count(Agreement wanted) const {
        return static_cast<std::size_t>(std::count(agreements.begin(), agreements.end(), wanted));
    }
    bool holds() const {
        return isKnown || count(Agreement::Differs) <= slips(count(Agreement::Differs) + count(Agreement::Agrees));
    }
};

// Adds what they tell; says why not where they do not hold. `isSum`: that this one of them is a sum is certain, so that
// one which cannot hold is a contradiction.
template <typename IsSum>
void addAll(const TableCells& cells, const ColumnSums& column, EquationKind kind, std::size_t gridColumn,
            TableProblem& problem, const IsSum& isSum) {
    const Sums judge(cells);
    bool anyWrong = false;
    for (std::size_t i = 0; i < column.sums.size(); ++i) {
        const bool differs = column.agreements[i] == Agreement::Differs;
        if (differs ? isSum(i) : column.holds() && judge.tells(column.sums[i], column.agreements[i])) {
            judge.add(column.sums[i], kind, problem);
        }
        anyWrong = anyWrong || (differs && !isSum(i));
    }
    if (column.count(Agreement::Unusable) > 0) {
        problem.unrelated.push_back({cells.table(), gridColumn, "some of its totals have parts that are no counts"});
    }
    if (anyWrong) {
        problem.unrelated.push_back({cells.table(), gridColumn,
                                     column.holds() ? "some of its totals are not the sums of their parts"
                                                    : "what is labelled as its total is not the sum of its parts"});
    }
}

} // namespace outcheck::audit
