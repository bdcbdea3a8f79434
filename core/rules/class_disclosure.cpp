// SPDX-License-Identifier: GPL-3.0-or-later
// class-disclosure: a group of which everybody, or where zeros disclose nobody, is in one class. Whoever knows that
// somebody is in the group then knows the class. Where a policy says less than 100%, that share is enough (Eurostat,
// guidelines for output checking, rule of thumb: 90%); it is looked for in columns that end in a total too.
#include "rules/rule_factories.h"

#include <algorithm>
#include <iterator>

namespace outcheck::rules {

namespace {

using table::CountCell;

// The share of a group from which on one class is too much of it.
class Share {
public:
    explicit Share(const RuleSetting& setting) : m_percent(setting.number("most_percent")) {}
    bool isEverybody() const { return m_percent >= 100; }
    bool isReached(double part, double whole) const {
        return isEverybody() ? part == whole : 100 * part >= m_percent * whole;
    }
    std::vector<std::pair<std::string, std::string>> arguments() const {
        return isEverybody() ? std::vector<std::pair<std::string, std::string>>{}
                             : std::vector<std::pair<std::string, std::string>>{{"percent", numberText(m_percent)}};
    }

private:
    double m_percent;
};

// A total that one of its parts makes up alone. One row that has only one class is a fact about that group; a table
// whose every row does is one of another kind (one-hot columns).
void judgeTotals(const RuleSetting& setting, const table::Relations& table, const table::Totals::Column& total,
                 std::vector<Finding>& findings) {
    CellList cells;
    std::size_t filled = 0;
    const Share share(setting);
    const std::size_t column = table.counts().columns()[total.k];
    for (std::size_t row = table.counts().firstRow(); row < table.counts().rows(); ++row) {
        const CountCell& whole = table.counts().at(row, total.k);
        if (whole.state != CountCell::State::Open || !(whole.number > 0) || table.isTotalRow(row)) {
            continue;
        }
        ++filled;
        for (const std::size_t part : total.parts) {
            const CountCell& count = table.counts().at(row, part);
            if (count.state == CountCell::State::Open && share.isReached(count.number, whole.number)) {
                cells.add(row, table.counts().columns()[part], {});
            }
        }
    }
    if (!share.isEverybody() || 2 * cells.total() <= filled) {
        cells.report(setting, table.grid().profile().columns[column],
                     share.isEverybody() ? "class-disclosure.row" : "class-disclosure.share", Severity::Query, findings,
                     share.arguments());
    }
}

// A column that one row makes up nearly alone, by its total below. One that a row makes up alone is of that row only.
void judgeColumns(const RuleSetting& setting, const table::Relations& table, std::vector<Finding>& findings) {
    const Share share(setting);
    if (share.isEverybody()) {
        return;
    }
    std::vector<CellList> cells(table.counts().columns().size());
    const std::vector<std::size_t>& totalRows = table.totals().rows;
    for (const table::Totals::Cell& total : table.totals().cells) {
        const CountCell& whole = table.counts().at(total.row, total.k);
        if (total.parts != table::PartRows::Above || whole.state != CountCell::State::Open || !(whole.number > 0)) {
            continue;
        }
        const auto at = std::lower_bound(totalRows.begin(), totalRows.end(), total.row);
        for (std::size_t row = at == totalRows.begin() ? table.counts().firstRow() : *std::prev(at) + 1;
             row < total.row; ++row) {
            const CountCell& count = table.counts().at(row, total.k);
            if (count.state == CountCell::State::Open && share.isReached(count.number, whole.number)) {
                cells[total.k].add(row, table.counts().columns()[total.k], {});
            }
        }
    }
    for (std::size_t k = 0; k < cells.size(); ++k) {
        cells[k].report(setting, table.grid().profile().columns[table.counts().columns()[k]], "class-disclosure.column",
                        Severity::Query, findings, share.arguments());
    }
}

// Percentages of a count by its population. 100% of a total, or of every row, is how a table is built.
void judgePercentages(const RuleSetting& setting, const table::Relations& table, const table::Ratio& ratio,
                      std::vector<Finding>& findings) {
    const bool zerosDisclose = setting.number("zeros_disclose") > 0;
    const Share share(setting);
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
        const bool saysAll = !share.isEverybody() || figure->value == ratio.scale;
        if (saysAll && share.isReached(*numerator, *denominator)) {
            all.add(row, ratio.figure, {});
        } else if (zerosDisclose && *numerator == 0 && figure->value == 0) {
            none.add(row, ratio.figure, {});
        }
    }
    const table::ColumnProfile& column = table.grid().profile().columns[ratio.figure];
    if (!share.isEverybody() || 2 * all.total() <= figures) {
        all.report(setting, column, share.isEverybody() ? "class-disclosure.all" : "class-disclosure.share-of",
                   Severity::Query, findings, share.arguments());
    }
    none.report(setting, column, "class-disclosure.none", Severity::Query, findings);
}

} // namespace

void judgeClassDisclosure(const RuleSetting& setting, const table::Relations& table, std::vector<Finding>& findings) {
    for (const table::Totals::Column& total : table.totals().columns) {
        judgeTotals(setting, table, total, findings);
    }
    judgeColumns(setting, table, findings);
    for (std::size_t column = 0; column < table.grid().columns(); ++column) {
        const auto& ratio = table.ratios().of(column);
        if (ratio && !table::isRate(*ratio, table.counts())) {
            judgePercentages(setting, table, *ratio, findings);
        }
    }
}

} // namespace outcheck::rules
