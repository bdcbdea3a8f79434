// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/total_equations.h"

#include "audit/row_groups.h"
#include "table/relations/count_range.h"

#include <algorithm>

namespace outcheck::audit {

namespace {

constexpr std::size_t mostColumnsCompared = 64; // their sets of parts are tried one by one
constexpr std::size_t fewestRows = 2;           // that must agree before a column is a total

// A count in a row and a column of counts.
struct CountPlace {
    std::size_t row = 0, k = 0;
};

struct Sum {
    CountPlace total;
    std::vector<CountPlace> parts;
};

enum class Agreement : std::uint8_t {
    Agrees,   // all is stated, and adds up
    Rebuilt,  // the total is the sum of the published parts, and some are not published
    Open,     // something is not stated, and can make up for what is missing
    Differs,  // it cannot
    Unusable  // the total is not stated, or a part is no count at all
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

    void add(const Sum& sum, EquationKind kind, TableProblem& problem) const {
        Equation equation;
        equation.terms.push_back({m_cells.at(sum.total.row, sum.total.k), 1});
        for (const CountPlace& part : sum.parts) {
            equation.terms.push_back({m_cells.at(part.row, part.k), -1});
        }
        problem.add(std::move(equation), kind);
    }

private:
    const TableCells& m_cells;

    bool isRounded(std::size_t k) const { return m_cells.roundingOf(k).kind != table::RoundingKind::None; }
    bool hasNone(const Sum& sum) const {
        return m_cells.at(sum.total.row, sum.total.k) == TableCells::none ||
               std::any_of(sum.parts.begin(), sum.parts.end(), [&](const CountPlace& part) {
                   return m_cells.at(part.row, part.k) == TableCells::none;
               });
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

// Adds what is told by sums of one kind, all of which must hold; says why not where they do not.
void addAll(const TableCells& cells, const std::vector<Sum>& sums, EquationKind kind, std::size_t column,
            TableProblem& problem) {
    const Sums judge(cells);
    std::vector<Agreement> agreements;
    std::size_t differ = 0, agree = 0;
    for (const Sum& sum : sums) {
        agreements.push_back(judge.agreementOf(sum));
        differ += agreements.back() == Agreement::Differs;
        agree += agreements.back() == Agreement::Agrees;
    }
    if (differ > 0 && differ * 20 > agree) { // one slip in twenty is a slip and not another meaning
        problem.unrelated.push_back({cells.table(), column, "what is labelled as its total is not the sum of its parts"});
        return;
    }
    for (std::size_t i = 0; i < sums.size(); ++i) {
        if (judge.tells(sums[i], agreements[i])) {
            judge.add(sums[i], kind, problem);
        }
    }
    if (differ > 0) {
        problem.unrelated.push_back({cells.table(), column, "some of its totals are not the sums of their parts"});
    }
}

// Sets of columns that `k` may be the sum of: all others, and two or more neighbours before or behind it.
std::vector<std::vector<std::size_t>> partsToTry(std::size_t k, std::size_t columns) {
    std::vector<std::vector<std::size_t>> sets(1);
    for (std::size_t other = 0; other < columns; ++other) {
        if (other != k) {
            sets.front().push_back(other);
        }
    }
    std::vector<std::size_t> run;
    for (std::size_t before = k; before-- > 0;) {
        run.insert(run.begin(), before);
        sets.push_back(run);
    }
    run.clear();
    for (std::size_t behind = k + 1; behind < columns; ++behind) {
        run.push_back(behind);
        sets.push_back(run);
    }
    std::erase_if(sets, [](const auto& set) { return set.size() < 2; });
    return sets;
}

Sum sumAt(std::size_t row, std::size_t k, const std::vector<std::size_t>& parts) {
    Sum sum{{row, k}, {}};
    for (const std::size_t part : parts) {
        sum.parts.push_back({row, part});
    }
    return sum;
}

std::vector<Sum> sumsOver(const TableCells& cells, std::size_t k, const std::vector<std::size_t>& parts) {
    std::vector<Sum> sums;
    for (std::size_t row = cells.counts().firstRow(); row < cells.counts().rows(); ++row) {
        sums.push_back(sumAt(row, k, parts));
    }
    return sums;
}

// Whether the column is the sum of these in every row, and evidently so: counts that are all stated add up exactly.
bool isTotalOf(const TableCells& cells, std::size_t k, const std::vector<std::size_t>& parts) {
    const Sums judge(cells);
    std::size_t agreeing = 0;
    for (std::size_t row = cells.counts().firstRow(); row < cells.counts().rows(); ++row) {
        const Sum sum = sumAt(row, k, parts);
        const Agreement agreement = judge.agreementOf(sum);
        if (agreement == Agreement::Differs) {
            return false;
        }
        std::size_t nonZero = 0;
        for (const CountPlace& part : sum.parts) {
            nonZero += cells.isOpen(part.row, part.k) && cells.stated(part.row, part.k) > 0;
        }
        agreeing += agreement == Agreement::Agrees && nonZero >= 2;
    }
    return agreeing >= fewestRows;
}

} // namespace

void addTotalRows(const TableCells& cells, TableProblem& problem) {
    for (const TotalDimension& dimension : findTotalDimensions(cells.relations().grid())) {
        for (std::size_t k = 0; k < cells.counts().columns().size(); ++k) {
            std::vector<Sum> sums;
            for (const RowGroup& group : dimension.groups) {
                Sum sum{{group.total, k}, {}};
                for (const std::size_t row : group.parts) {
                    sum.parts.push_back({row, k});
                }
                sums.push_back(std::move(sum));
            }
            addAll(cells, sums, EquationKind::TotalRow, cells.counts().columns()[k], problem);
        }
    }
}

void addTotalColumns(const TableCells& cells, TableProblem& problem) {
    const std::size_t columns = std::min(cells.counts().columns().size(), mostColumnsCompared);
    std::vector<bool> isTotal(columns);
    for (std::size_t k = 0; k < columns; ++k) {
        for (const auto& parts : partsToTry(k, columns)) {
            const bool isFree = std::none_of(parts.begin(), parts.end(), [&](std::size_t part) { return isTotal[part]; });
            if (isFree && isTotalOf(cells, k, parts)) {
                isTotal[k] = true;
                addAll(cells, sumsOver(cells, k, parts), EquationKind::TotalColumn, cells.counts().columns()[k],
                       problem);
                break;
            }
        }
    }
}

} // namespace outcheck::audit
