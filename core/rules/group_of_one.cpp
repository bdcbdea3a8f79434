// SPDX-License-Identifier: GPL-3.0-or-later
// group-of-one: a frequency table over `fewest_variables` or more variables, with rows that count one person: each such
// row is that person's record.
#include "rules/rule_factories.h"

#include <algorithm>

namespace outcheck::rules {

namespace {

using table::ColumnProfile;
using table::ColumnRole;

// What a person can be told by: categories and codes.
bool isVariable(const ColumnProfile& column) {
    return (column.role == ColumnRole::Dimension || column.role == ColumnRole::Identifier) && column.distinct >= 2;
}

} // namespace

void judgeGroupOfOne(const RuleSetting& setting, const table::Relations& table, std::vector<Finding>& findings) {
    const auto& columns = table.grid().profile().columns;
    const auto variables = std::count_if(columns.begin(), columns.end(), isVariable);
    if (table.counts().columns().size() != 1 || static_cast<double>(variables) < setting.number("fewest_variables")) {
        return;
    }
    const std::size_t column = table.counts().columns().front();
    CellList cells;
    for (std::size_t row = table.counts().firstRow(); row < table.counts().rows(); ++row) {
        const table::CountCell& count = table.counts().at(row, 0);
        if (count.state == table::CountCell::State::Open && count.number == 1) {
            cells.add(row, column, wholeText(1));
        }
    }
    cells.report(setting, columns[column], "group-of-one.rows", Severity::Block, findings,
                 {{"variables", std::to_string(variables)}});
}

} // namespace outcheck::rules
