// SPDX-License-Identifier: GPL-3.0-or-later
// small-complement: a count and its population, both exact, that differ by 1 to `redact_at_most` people: those who are
// left over are as few as a small count.
#include "rules/rule_factories.h"

namespace outcheck::rules {

namespace {

using table::CountCell;

bool isExact(const table::ColumnProfile& column) {
    return column.rounding.kind == table::RoundingKind::None;
}

// n/N in one cell. Without a percentage N may be person-time.
void judgeFractions(const RuleSetting& setting, const table::Relations& table, std::vector<Finding>& findings) {
    const double threshold = setting.number("redact_at_most");
    for (const std::size_t column : table.counts().columns()) {
        const table::ColumnProfile& profile = table.grid().profile().columns[column];
        CellList certain, likely;
        for (std::size_t row = table.counts().firstRow(); isExact(profile) && row < table.counts().rows(); ++row) {
            const table::ValueCell& cell = table.grid().at(row, column);
            const double rest = cell.value.second - cell.value.number;
            if (cell.value.kind == table::CellKind::Fraction && isSmall(rest, threshold)) {
                (table::figureOf(cell) ? certain : likely).add(row, column, wholeText(rest));
            }
        }
        const std::vector<std::pair<std::string, std::string>> arguments{{"threshold", wholeText(threshold)}};
        certain.report(setting, profile, "small-complement.fraction", Severity::Block, findings, arguments);
        likely.report(setting, profile, "small-complement.fraction", Severity::Query, findings, arguments);
    }
}

void judgePopulation(const RuleSetting& setting, const table::Relations& table, const table::Population& population,
                     std::vector<Finding>& findings) {
    const auto& columns = table.grid().profile().columns;
    if (!isExact(columns[population.part]) || !isExact(columns[population.whole])) {
        return;
    }
    const double threshold = setting.number("redact_at_most");
    const std::size_t part = *table.counts().placeOf(population.part);
    const std::size_t whole = *table.counts().placeOf(population.whole);
    CellList cells;
    for (std::size_t row = table.counts().firstRow(); row < table.counts().rows(); ++row) {
        const CountCell& few = table.counts().at(row, part);
        const CountCell& all = table.counts().at(row, whole);
        const bool open = few.state == CountCell::State::Open && all.state == CountCell::State::Open;
        if (open && isSmall(all.number - few.number, threshold)) {
            cells.add(row, population.part, wholeText(all.number - few.number));
        }
    }
    cells.report(setting, columns[population.part],
                 population.byFigure ? "small-complement.population" : "small-complement.named",
                 population.byFigure ? Severity::Block : Severity::Query, findings,
                 {{"threshold", wholeText(threshold)}, {"whole", std::to_string(population.whole + 1)}});
}

} // namespace

void judgeSmallComplement(const RuleSetting& setting, const table::Relations& table, std::vector<Finding>& findings) {
    judgeFractions(setting, table, findings);
    for (const table::Population& population : table.populations()) {
        judgePopulation(setting, table, population, findings);
    }
}

} // namespace outcheck::rules
