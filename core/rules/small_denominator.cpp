// SPDX-License-Identifier: GPL-3.0-or-later
// small-denominator: a percentage, rate or mean that describes 1 to `redact_at_most` people, or a group whose size is
// withheld because it is that small.
#include "rules/rule_factories.h"

namespace outcheck::rules {

namespace {

using table::ColumnProfile;
using table::CountCell;

bool saysFigure(const table::ValueCell& cell) {
    const auto figure = table::figureOf(cell);
    return figure && figure->value != 0;
}

// Figures of one column by how the count they rest on stands in their row.
void judgeBy(const RuleSetting& setting, const table::Relations& table, const ColumnProfile& figure, std::size_t k,
             Severity atMost, std::vector<Finding>& findings) {
    const double threshold = setting.number("redact_at_most");
    const ColumnProfile& denominator = table.grid().profile().columns[table.counts().columns()[k]];
    CellList small, withheld;
    for (std::size_t row = table.counts().firstRow(); row < table.counts().rows(); ++row) {
        const CountCell& count = table.counts().at(row, k);
        if (!saysFigure(table.grid().at(row, figure.index))) {
            continue;
        }
        if (count.state == CountCell::State::Open && isSmall(count.number, threshold)) {
            small.add(row, figure.index, {});
        } else if (count.state == CountCell::State::Marked) {
            withheld.add(row, figure.index, {});
        }
    }
    const std::vector<std::pair<std::string, std::string>> arguments{
        {"threshold", wholeText(threshold)}, {"denominator", std::to_string(denominator.index + 1)}};
    const bool exact = denominator.rounding.kind == table::RoundingKind::None;
    if (denominator.rounding.kind != table::RoundingKind::Midpoint) { // there a 3 stands for 1 to 6 and is right
        small.report(setting, figure, "small-denominator.small", exact ? atMost : Severity::Query, findings, arguments);
    }
    withheld.report(setting, figure, "small-denominator.withheld", Severity::Query, findings, arguments);
}

} // namespace

void judgeSmallDenominator(const RuleSetting& setting, const table::Relations& table, std::vector<Finding>& findings) {
    for (const ColumnProfile& column : table.grid().profile().columns) {
        const auto& ratio = table.ratios().of(column.index);
        const bool byColumn = ratio && ratio->denominator == table::Ratio::Denominator::Column;
        const auto k = byColumn ? table.counts().placeOf(ratio->denominatorColumn) : std::nullopt;
        if (k) {
            judgeBy(setting, table, column, *k, Severity::Block, findings);
        }
    }
    for (const table::Mean& mean : table.means()) {
        if (!table.ratios().of(mean.column)) {
            judgeBy(setting, table, table.grid().profile().columns[mean.column], mean.k, Severity::Query, findings);
        }
    }
}

} // namespace outcheck::rules
