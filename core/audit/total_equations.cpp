// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/total_equations.h"

#include "audit/row_groups.h"
#include "table/relations/count_range.h"
#include "table/relations/totals.h"

#include <algorithm>

namespace outcheck::audit {

namespace {

constexpr std::size_t mostColumnsCompared = 64; // their sets of parts are tried one by one
constexpr std::size_t fewestParts = 2;          // two sums of two or one of three, where no row says that it is a total
constexpr std::size_t fewestRows = 2;           // that must agree before a column that does not say so is a total

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
        return agreement == Agreement::Open ||
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
std::size_t slips(std::size_t sums) {
    return sums / 20;
}

// Sums of one kind in one column, all of which must hold.
struct ColumnSums {
    std::vector<Sum> sums;
    std::vector<Agreement> agreements;

    ColumnSums(const TableCells& cells, std::vector<Sum> all) : sums(std::move(all)) {
        for (const Sum& sum : sums) {
            agreements.push_back(Sums(cells).agreementOf(sum));
        }
    }
    std::size_t count(Agreement wanted) const {
        return static_cast<std::size_t>(std::count(agreements.begin(), agreements.end(), wanted));
    }
    bool holds() const {
        return count(Agreement::Differs) <= slips(count(Agreement::Differs) + count(Agreement::Agrees));
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

// Whether a total that differs from its parts ought not to: its row is a total in another column, and in its own column
// others are sums, if there are others. What is no larger than a part (the people at risk in the first of some periods)
// is no sum of theirs.
bool isContradictory(const TableCells& cells, const std::vector<ColumnSums>& columns, std::size_t k,
                     std::size_t group) {
    const Sum& sum = columns[k].sums[group];
    const double total = cells.stated(sum.total.row, sum.total.k);
    const bool isLargest = std::none_of(sum.parts.begin(), sum.parts.end(), [&](const CountPlace& part) {
        return cells.isOpen(part.row, part.k) && cells.stated(part.row, part.k) >= total;
    });
    const bool isUsual = columns[k].count(Agreement::Agrees) > 0 || columns[k].count(Agreement::Differs) == 1;
    return isLargest && isUsual && std::any_of(columns.begin(), columns.end(), [&](const ColumnSums& other) {
               return other.agreements[group] == Agreement::Agrees;
           });
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

bool countsAnybody(const TableCells& cells, std::size_t k) {
    for (std::size_t row = cells.counts().firstRow(); row < cells.counts().rows(); ++row) {
        if (cells.isOpen(row, k) && cells.stated(row, k) > 0) {
            return true;
        }
    }
    return false;
}

// Whether the column is the sum of these in (nearly) every row, and evidently so: counts that are all stated add up, or
// its name says that it is a total, and nothing speaks against all others being its parts.
bool isTotalOf(const TableCells& cells, std::size_t k, const std::vector<std::size_t>& parts) {
    const Sums judge(cells);
    const bool isNamed = table::namesTotal(cells.relations().grid().profile().columns[cells.counts().columns()[k]]);
    std::size_t agreeing = 0, differing = 0, open = 0;
    for (std::size_t row = cells.counts().firstRow(); row < cells.counts().rows(); ++row) {
        const Sum sum = sumAt(row, k, parts);
        const Agreement agreement = judge.agreementOf(sum);
        differing += agreement == Agreement::Differs;
        if (differing > slips(row - cells.counts().firstRow() + 1)) {
            return false;
        }
        agreeing += agreement == Agreement::Agrees && judge.nonZeroParts(sum) >= 2;
        open += agreement == Agreement::Open;
    }
    const bool areAllOthers = parts.size() + 1 == cells.counts().columns().size();
    return agreeing >= fewestRows || (isNamed && (agreeing > 0 || (open > 0 && areAllOthers)));
}

// What speaks for rows being the totals that they might be.
struct Evidence {
    std::size_t parts = 0; // that had to be just so for exact sums
    bool isContradicted = false;
    bool wouldTell = false; // of something that is withheld
};

Evidence evidenceFor(const TableCells& cells, const std::vector<ColumnSums>& columns) {
    const Sums judge(cells);
    Evidence evidence;
    for (const ColumnSums& column : columns) {
        for (std::size_t i = 0; i < column.sums.size(); ++i) {
            const Agreement agreement = column.agreements[i];
            const std::size_t nonZero = judge.nonZeroParts(column.sums[i]);
            const bool isEvident =
                agreement == Agreement::Agrees && nonZero >= 2 && judge.isTelling(column.sums[i], nonZero);
            evidence.isContradicted = evidence.isContradicted || agreement == Agreement::Differs;
            evidence.wouldTell = evidence.wouldTell || judge.tells(column.sums[i], agreement);
            evidence.parts += isEvident ? nonZero - 1 : 0;
        }
    }
    return evidence;
}

std::vector<ColumnSums> sumsOf(const TableCells& cells, const TotalDimension& dimension) {
    std::vector<ColumnSums> columns;
    for (std::size_t k = 0; k < cells.counts().columns().size(); ++k) {
        std::vector<Sum> sums;
        for (const RowGroup& group : dimension.groups) {
            Sum sum{{group.total, k}, {}};
            for (const std::size_t row : group.parts) {
                sum.parts.push_back({row, k});
            }
            sums.push_back(std::move(sum));
        }
        columns.emplace_back(cells, std::move(sums));
    }
    return columns;
}

// Totals that do not say so (England below its regions), by evidence alone.
void addPossibleTotals(const TableCells& cells, TableProblem& problem) {
    for (const TotalDimension& dimension : possibleTotals(cells.relations().grid())) {
        const std::vector<ColumnSums> columns = sumsOf(cells, dimension);
        const Evidence evidence = evidenceFor(cells, columns);
        if (evidence.isContradicted || !evidence.wouldTell || evidence.parts == 0) {
            continue;
        }
        if (evidence.parts < fewestParts) {
            problem.unrelated.push_back({cells.table(), dimension.column,
                                         "one of its rows may be the total of the others; what is withheld may follow "
                                         "from it"});
            continue;
        }
        for (std::size_t k = 0; k < columns.size(); ++k) {
            addAll(cells, columns[k], EquationKind::TotalRow, cells.counts().columns()[k], problem,
                   [](std::size_t) { return false; });
        }
    }
}

} // namespace

void addTotalRows(const TableCells& cells, TableProblem& problem) {
    addPossibleTotals(cells, problem);
    const auto dimensions = findTotalDimensions(cells.relations().grid());
    if (!dimensions) {
        problem.unrelated.push_back({cells.table(), 0, "it has too many columns of labels for totals to be sought in"});
        return;
    }
    for (const TotalDimension& dimension : *dimensions) {
        const std::vector<ColumnSums> columns = sumsOf(cells, dimension);
        for (std::size_t k = 0; k < columns.size(); ++k) {
            const auto isSum = [&](std::size_t group) { return isContradictory(cells, columns, k, group); };
            addAll(cells, columns[k], EquationKind::TotalRow, cells.counts().columns()[k], problem, isSum);
        }
    }
}

void addTotalColumns(const TableCells& cells, TableProblem& problem) {
    const std::size_t columns = std::min(cells.counts().columns().size(), mostColumnsCompared);
    std::vector<bool> isTotal(columns);
    for (std::size_t k = 0; k < columns; ++k) {
        if (!countsAnybody(cells, k)) {
            continue; // a sum of anything that is empty
        }
        for (const auto& parts : partsToTry(k, columns)) {
            const bool isFree =
                std::none_of(parts.begin(), parts.end(), [&](std::size_t part) { return isTotal[part]; });
            if (isFree && isTotalOf(cells, k, parts)) {
                isTotal[k] = true;
                addAll(cells, ColumnSums(cells, sumsOver(cells, k, parts)), EquationKind::TotalColumn,
                       cells.counts().columns()[k], problem, [](std::size_t) { return true; });
                break;
            }
        }
    }
}

} // namespace outcheck::audit
