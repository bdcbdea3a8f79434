// SPDX-License-Identifier: GPL-3.0-or-later
// class-disclosure: a group of which everybody, or where zeros disclose nobody, is in one class. Whoever knows that
// somebody is in the group then knows the class.
#include "rules/rule_factories.h"

#include <algorithm>

namespace outcheck::rules {

namespace {

using table::CountCell;

// A total that one of its parts makes up alone. One row that has only one class is a fact about that group; a table
// whose every row does is one of another kind (one-hot columns).
void judgeTotals(const RuleSetting& setting, const table::Relations& table, const table::Totals::Column& total,
                 std::vector<Finding>& findings) {
    CellList cells;
    std::size_t filled = 0;
    const std::size_t column = table.counts().columns()[total.k];
    for (std::size_t row = table.counts().firstRow(); row < table.counts().rows(); ++row) {
        const CountCell& whole = table.counts().at(row, total.k);
        if (whole.state != CountCell::State::Open || !(whole.number > 0) || table.isTotalRow(row)) {
            continue;
        }
        ++filled;
        for (const std::size_t part : total.parts) {
            const CountCell& count = table.counts().at(row, part);
            if (count.state == CountCell::State::Open && count.number == whole.number) {
                cells.add(row, table.counts().columns()[part], {});
            }
        }
    }
    if (2 * cells.total() <= filled) {
        cells.report(setting, table.grid().profile().columns[column], "class-disclosure.row", Severity::Query,
                     findings);
    }
}

// Percentages of a count by its population. 100% of a total, or of every row, is how a table is built.
void judgePercentages(const RuleSetting& setting, const table::Relations& table, const table::Ratio& ratio,
                      std::vector<Finding>& findings) {
    const bool zerosDisclose = setting.number("zeros_disclose") > 0;
    CellList all, none;
    std::size_t figures = 0;
    for (std::size_t row = table.counts().firstRow(); row < table.counts().rows(); ++row) {
        const auto figure = table::figureOf(table.grid().at(row, ratio.figure));
        const auto numerator = table.ratios().stated().numberAt(row, ratio.numerator);
        const auto denominator = table.ratios().stated().denominatorAt(ratio, row);
        if (!figure || !numerator || !denominator || !(*denominator > 0) || table.isTotalRow(row)) {
            continue;
        }
        ++figures;
        if (*numerator == *denominator && figure->value == ratio.scale) {
            all.add(row, ratio.figure, {});
        } else if (zerosDisclose && *numerator == 0 && figure->value == 0) {
            none.add(row, ratio.figure, {});
        }
    }
    const table::ColumnProfile& column = table.grid().profile().columns[ratio.figure];
    if (2 * all.total() <= figures) {
        all.report(setting, column, "class-disclosure.all", Severity::Query, findings);
    }
    none.report(setting, column, "class-disclosure.none", Severity::Query, findings);
}

} // namespace

void judgeClassDisclosure(const RuleSetting& setting, const table::Relations& table, std::vector<Finding>& findings) {
    for (const table::Totals::Column& total : table.totals().columns) {
        judgeTotals(setting, table, total, findings);
    }
    for (std::size_t column = 0; column < table.grid().columns(); ++column) {
        const auto& ratio = table.ratios().of(column);
        if (ratio && !table::isRate(*ratio, table.counts())) {
            judgePercentages(setting, table, *ratio, findings);
        }
    }
}

} // namespace outcheck::rules
