// SPDX-License-Identifier: GPL-3.0-or-later
// count-from-percentage: percentages that give back counts out of the N in their header, where no count stands beside
// them (table/relations/header_shares.h).
#include "rules/rule_factories.h"

#include <cmath>
#include <utility>

namespace outcheck::rules {

namespace {

void judgeShare(const RuleSetting& setting, const table::Relations& table, const table::HeaderShare& share,
                std::vector<Finding>& findings) {
    const double threshold = setting.number("redact_at_most");
    CellList small, exact;
    double step = 0; // that all counts are multiples of: rounded ones tell nothing
    for (std::size_t row = table.grid().firstDataRow(); row < table.grid().rows(); ++row) {
        const auto figure = table::figureOf(table.grid().at(row, share.column));
        const auto people = figure ? table::peopleBehind(share, *figure) : table::CountRange{1, 0};
        if (!people.isSingle() || people.least < 1) {
            continue;
        }
        double count = people.least;
        (isSmall(count, threshold) ? small : exact).add(row, share.column, wholeText(count));
        while (count > 0) { // the greatest common divisor
            step = std::exchange(count, std::fmod(step, count));
        }
    }
    const table::ColumnProfile& column = table.grid().profile().columns[share.column];
    const std::vector<std::pair<std::string, std::string>> arguments{{"threshold", wholeText(threshold)}};
    const bool isRounded = step >= 5;
    small.report(setting, column, "count-from-figure.small-of-header", isRounded ? Severity::Query : Severity::Block,
                 findings, arguments);
    if (!isRounded) {
        exact.report(setting, column, "count-from-figure.of-header", Severity::Query, findings, arguments);
    }
}

} // namespace

void judgeCountFromHeader(const RuleSetting& setting, const table::Relations& table, std::vector<Finding>& findings) {
    for (const table::HeaderShare& share : table.headerShares()) {
        judgeShare(setting, table, share, findings);
    }
}

} // namespace outcheck::rules
