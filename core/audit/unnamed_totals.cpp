// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/unnamed_totals.h"

#include "audit/sums.h"

namespace outcheck::audit {

namespace {

constexpr std::size_t fewestParts = 3;
constexpr double leastTotal = 100; // the sums of small counts are met by chance

Sum sumOfOthers(const TableCells& cells, std::size_t total, std::size_t k) {
    Sum sum{{total, k}, {}};
    for (std::size_t row = cells.counts().firstRow(); row < cells.counts().rows(); ++row) {
        if (row != total) {
            sum.parts.push_back({row, k});
        }
    }
    return sum;
}

bool isTotal(const TableCells& cells, std::size_t row) {
    std::size_t agreeing = 0;
    for (std::size_t k = 0; k < cells.counts().columns().size(); ++k) {
        const Agreement agreement = Sums(cells).agreementOf(sumOfOthers(cells, row, k));
        if (agreement == Agreement::Differs) {
            return false;
        }
        agreeing += agreement == Agreement::Agrees && cells.stated(row, k) >= leastTotal;
    }
    return agreeing > 0;
}

} // namespace

void addUnnamedTotal(const TableCells& cells, TableProblem& problem) {
    const std::size_t first = cells.counts().firstRow(), rows = cells.counts().rows();
    if (rows < first + fewestParts + 1) {
        return;
    }
    for (const std::size_t row : {rows - 1, first}) {
        if (!isTotal(cells, row)) {
            continue;
        }
        for (std::size_t k = 0; k < cells.counts().columns().size(); ++k) {
            addAll(cells, ColumnSums(cells, {sumOfOthers(cells, row, k)}), EquationKind::TotalRow,
                   cells.counts().columns()[k], problem, [](std::size_t) { return false; });
        }
        return;
    }
}

} // namespace outcheck::audit
