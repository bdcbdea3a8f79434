// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/total_equations.h"

#include "audit/cell_places.h"
#include "audit/column_pairs.h"
#include "audit/hierarchy_equations.h"
#include "audit/row_groups.h"
#include "audit/stacked_variables.h"
#include "audit/sums.h"
#include "table/relations/totals.h"

#include <algorithm>
#include <unordered_set>

namespace outcheck::audit {

namespace {

constexpr std::size_t mostColumnsCompared = 64; // their sets of parts are tried one by one
constexpr std::size_t fewestParts = 2;          // two sums of two or one of three, where no row says that it is a total
constexpr std::size_t fewestRows = 2;           // that must agree before a column is a total
constexpr std::size_t fewestOfSlip = 3;         // rows that agree for each that does not, where its name says total

// Whether a total that differs from its parts ought not to: its row is a total in another column, and in its own column
// others are sums, if there are others. What is no larger than a part (the people at risk in the first of some periods)
// is no sum of theirs.
bool isContradictory(const std::vector<ColumnSums>& columns, std::size_t k, std::size_t group) {
    const Sum& sum = columns[k].sums[group];
    const double total = sum.total.stated();
    const bool isLargest = std::none_of(sum.parts.begin(), sum.parts.end(), [total](const PlacedCount& part) {
        return part.isStated() && part.stated() >= total;
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

Sum sumAt(const TableCells& cells, std::size_t row, std::size_t k, const std::vector<std::size_t>& parts) {
    Sum sum{{&cells, {row, k}}, {}};
    for (const std::size_t part : parts) {
        sum.parts.push_back({&cells, {row, part}});
    }
    return sum;
}

std::vector<Sum> sumsOver(const TableCells& cells, std::size_t k, const std::vector<std::size_t>& parts) {
    std::vector<Sum> sums;
    for (std::size_t row = cells.counts().firstRow(); row < cells.counts().rows(); ++row) {
        sums.push_back(sumAt(cells, row, k, parts));
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
// its name says that it is a total, and all others are its parts, or small counts make up for what is withheld of
// these.
bool isTotalOf(const TableCells& cells, std::size_t k, const std::vector<std::size_t>& parts) {
    const Sums judge(cells.options());
    const auto& columns = cells.relations().grid().profile().columns;
    const bool isNamed = table::namesTotal(columns[cells.counts().columns()[k]]);
    std::size_t agreeing = 0, differing = 0, open = 0, filled = 0;
    for (std::size_t row = cells.counts().firstRow(); row < cells.counts().rows(); ++row) {
        const Sum sum = sumAt(cells, row, k, parts);
        const Agreement agreement = judge.agreementOf(sum);
        differing += agreement == Agreement::Differs;
        if (differing > (isNamed ? 1 + agreeing / fewestOfSlip : slips(row - cells.counts().firstRow() + 1))) {
            return false;
        }
        agreeing += agreement == Agreement::Agrees && judge.nonZeroParts(sum) >= 2;
        open += agreement == Agreement::Open && cells.isOpen(row, k);
        filled += agreement == Agreement::Open && judge.canBeFilled(sum);
    }
    const bool areAllOthers = parts.size() + 1 == cells.counts().columns().size();
    if (!isNamed || differing > agreeing / fewestOfSlip) {
        return !isNamed && agreeing >= fewestRows;
    }
    return agreeing > 0 || (open > 0 && (areAllOthers || filled == open));
}

// What speaks for rows being the totals that they might be.
struct Evidence {
    std::size_t parts = 0; // that had to be just so for exact sums
    bool isContradicted = false;
    bool wouldTell = false; // of something that is withheld
};

Evidence evidenceFor(const TableCells& cells, const std::vector<ColumnSums>& columns) {
    const Sums judge(cells.options());
    Evidence evidence;
    for (const ColumnSums& column : columns) {
        for (std::size_t i = 0; i < column.sums.size(); ++i) {
            const Agreement agreement = column.agreements[i];
            const std::size_t nonZero = judge.nonZeroParts(column.sums[i]);
            const bool isEvident = agreement == Agreement::Agrees && nonZero >= 2 && judge.isTelling(column.sums[i]);
            evidence.isContradicted = evidence.isContradicted || agreement == Agreement::Differs;
            evidence.wouldTell = evidence.wouldTell || judge.tells(column.sums[i], agreement);
            evidence.parts += isEvident ? nonZero - 1 : 0;
        }
    }
    return evidence;
}

// The rows of a group that are parts of no other in it, by what is said of their labels.
std::vector<std::size_t> outermost(const TableCells& cells, std::size_t column, const RowGroup& group) {
    const std::string& name = cells.relations().grid().profile().columns[column].name;
    const Hierarchy* const hierarchy = hierarchyOf(cells, dimensionIn(name));
    if (hierarchy == nullptr) {
        return group.parts;
    }
    const LabelTree& tree = hierarchy->labels;
    const auto labelAt = [&](std::size_t row) {
        return tree.find(meaningOf(cells.relations().grid().at(row, column).text));
    };
    std::unordered_set<LabelTree::Id> present;
    for (const std::size_t row : group.parts) {
        present.insert(labelAt(row));
    }
    const auto stands = [&](LabelTree::Id label) { return present.contains(label); };
    std::vector<std::size_t> rows;
    std::copy_if(group.parts.begin(), group.parts.end(), std::back_inserter(rows),
                 [&](std::size_t row) { return tree.nearestAbove(labelAt(row), stands) == LabelTree::none; });
    return rows;
}

std::vector<ColumnSums> sumsOf(const TableCells& cells, const TotalDimension& dimension) {
    std::vector<ColumnSums> columns;
    std::vector<std::vector<std::size_t>> parts;
    for (const RowGroup& group : dimension.groups) {
        parts.push_back(outermost(cells, dimension.column, group));
    }
    for (std::size_t k = 0; k < cells.counts().columns().size(); ++k) {
        std::vector<Sum> sums;
        for (std::size_t i = 0; i < dimension.groups.size(); ++i) {
            Sum sum{{&cells, {dimension.groups[i].total, k}}, {}};
            for (const std::size_t row : parts[i]) {
                sum.parts.push_back({&cells, {row, k}});
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
    const std::set<std::size_t> variables = addStackedVariables(cells, problem);
    for (const TotalDimension& dimension : *dimensions) {
        if (variables.contains(dimension.column)) {
            continue;
        }
        const std::vector<ColumnSums> columns = sumsOf(cells, dimension);
        for (std::size_t k = 0; k < columns.size(); ++k) {
            const auto isSum = [&](std::size_t group) { return isContradictory(columns, k, group); };
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
                addAll(cells, ColumnSums(cells, sumsOver(cells, k, parts), true), EquationKind::TotalColumn,
                       cells.counts().columns()[k], problem, [](std::size_t) { return true; });
                break;
            }
        }
    }
    addColumnPairs(cells, problem);
}

} // namespace outcheck::audit
