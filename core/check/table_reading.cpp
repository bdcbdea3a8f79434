// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/table_reading.h"

#include "check/worked_out.h"
#include "rules/rule_set.h"
#include "rules/whole_table.h"
#include "table/relations/relations.h"
#include "table/relations/thousands_points.h"
#include "task/helpers.h"

#include <algorithm>
#include <initializer_list>

namespace outcheck::check {

namespace {

// Rates, percentages and the like whose counts stand elsewhere, or were not recognised: no rule has judged them. What a
// model gives, estimates with bounds or p-values, is usually safe (OpenSAFELY documentation) and has its own rule,
// degrees-of-freedom.
bool hasFiguresOnly(const table::TableProfile& profile) {
    using table::ColumnRole;
    const auto anyIs = [&](std::initializer_list<ColumnRole> roles) {
        return std::any_of(profile.columns.begin(), profile.columns.end(), [&](const table::ColumnProfile& column) {
            return std::find(roles.begin(), roles.end(), column.role) != roles.end();
        });
    };
    if (anyIs({ColumnRole::Count, ColumnRole::Composite})) {
        return false;
    }
    const bool isOfModel = anyIs({ColumnRole::Statistic}) && anyIs({ColumnRole::Bound, ColumnRole::PValue});
    return anyIs({ColumnRole::Rate, ColumnRole::Percentage}) ||
           (!isOfModel && anyIs({ColumnRole::Statistic, ColumnRole::Bound}));
}

// The columns of a table that one doubt is about.
struct Doubt {
    std::string_view key;
    std::uint64_t columns = 0, cells = 0;
    const table::ColumnProfile* first = nullptr;

    void add(const table::ColumnProfile& column, std::uint64_t more) {
        first = first == nullptr ? &column : first;
        ++columns;
        cells += more;
    }
};

bool holdsWords(const table::ColumnProfile& column) {
    using table::ColumnRole;
    return column.role == ColumnRole::Dimension || column.role == ColumnRole::Text ||
           column.role == ColumnRole::Identifier || column.role == ColumnRole::Date;
}

// What columns hold that no role explains, and columns that are perhaps counts: nobody has judged them.
void noteDoubts(const table::TableProfile& profile, std::vector<rules::Reason>& notUnderstood) {
    Doubt numbersInWords{"numbers-in-words"};
    Doubt perhapsCounts{"perhaps-counts"};
    Doubt wordsAmongNumbers{"words-among-numbers"};
    for (const table::ColumnProfile& column : profile.columns) {
        if (column.hidesNumbers && holdsWords(column)) {
            numbersInWords.add(column, 0);
        } else if (column.mayBeCount && column.nonZeroIntegers > 0) {
            perhapsCounts.add(column, 0);
        } else if (column.words > 0 && !holdsWords(column)) {
            wordsAmongNumbers.add(column, column.words);
        }
    }
    for (const Doubt& doubt : {numbersInWords, perhapsCounts, wordsAmongNumbers}) {
        if (doubt.first != nullptr) {
            auto arguments = rules::columnArguments(*doubt.first);
            arguments.emplace_back("columns", std::to_string(doubt.columns));
            arguments.emplace_back("cells", std::to_string(doubt.cells));
            notUnderstood.push_back({std::string(doubt.key), std::move(arguments)});
        }
    }
}

// Points that may separate thousands or decimals.
void noteUnclearPoints(const table::ValueGrid& grid, std::vector<rules::Reason>& notUnderstood) {
    const auto uses = table::pointUses(grid);
    for (std::size_t column = 0; column < uses.size(); ++column) {
        if (uses[column] == table::PointUse::Unclear) {
            notUnderstood.push_back({"unclear-points", rules::columnArguments(grid.profile().columns[column])});
        }
    }
}

} // namespace

TableReading::TableReading(const rules::Policy& policy)
    : m_policy(policy), m_rules(rules::makeTableRules(policy)), m_profiler(&m_observer, &task::Helpers::shared()) {}

void TableReading::judge(table::TableProfile profile, std::optional<table::ValueGrid>& grid,
                         const std::vector<RoleCorrection>& corrections, const std::stop_token& stop,
                         FileCheck& check) {
    check.table = std::move(profile);
    applyCorrections(corrections, *check.table, check.notUnderstood);
    if (check.table->records == 0) {
        check.notUnderstood.push_back({"no-table", {}});
    } else if (hasFiguresOnly(*check.table)) {
        check.notUnderstood.push_back({"figures-without-counts", {}});
    }
    noteDoubts(*check.table, check.notUnderstood);
    if (grid) {
        noteUnclearPoints(*grid, check.notUnderstood);
    }
    applyRules(*check.table, check.findings);
    judgeRelations(grid, stop, check);
}

void TableReading::applyRules(const table::TableProfile& profile, std::vector<rules::Finding>& findings) {
    for (const auto& rule : m_rules) {
        rule->finish(profile, findings);
    }
}

void TableReading::judgeRelations(std::optional<table::ValueGrid>& grid, const std::stop_token& stop,
                                  FileCheck& check) const {
    if (grid) {
        grid->setProfile(*check.table);
        const table::Relations relations(*grid);
        check.table->relations = relations.inWords();
        rules::applyWholeTableRules(m_policy, relations, check.findings);
        judgeWorkedOut(m_policy, relations, stop, check);
    } else if (rules::hasWholeTableRules(m_policy)) {
        check.notUnderstood.push_back({"relations-not-sought", {}});
    }
}

} // namespace outcheck::check
