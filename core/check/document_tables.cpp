// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/document_tables.h"

#include "rules/rule_observer.h"
#include "rules/rule_set.h"
#include "table/table_profile.h"

#include <algorithm>

namespace outcheck::check {

namespace {

bool isAboutForm(const rules::Finding& finding) {
    return finding.rule == "missing-header" || finding.rule == "malformed-table";
}

// From record and column to table and line of the document.
void placeInLines(rules::Finding& finding, const media::DocumentTable& table) {
    finding.table = table.number;
    if (finding.kind != rules::SpotKind::Cell) {
        return;
    }
    finding.kind = rules::SpotKind::Line;
    for (rules::Spot& spot : finding.spots) {
        spot.row = spot.row < table.rows.size() ? table.rows[spot.row].lineOf(spot.column) : 0;
        spot.column = 0;
    }
}

void judgeTable(const media::DocumentTable& table, const rules::Policy& policy, std::vector<rules::Finding>& findings) {
    const auto tableRules = rules::makeTableRules(policy);
    rules::RuleObserver observer(tableRules);
    table::TableProfiler profiler(&observer);
    std::vector<std::string_view> fields;
    for (const media::DocumentTable::Row& row : table.rows) {
        fields.assign(row.cells.begin(), row.cells.end());
        profiler.addRecord(fields);
    }
    const table::TableProfile profile = profiler.judge();
    std::vector<rules::Finding> found;
    for (const auto& rule : tableRules) {
        rule->finish(profile, found);
    }
    for (rules::Finding& finding : found) {
        if (!isAboutForm(finding)) {
            placeInLines(finding, table);
            findings.push_back(std::move(finding));
        }
    }
}

} // namespace

void judgeDocumentTables(const std::vector<media::DocumentTable>& tables, const rules::Policy& policy,
                         std::vector<rules::Finding>& findings, const std::stop_token& stop) {
    for (const media::DocumentTable& table : tables) {
        if (stop.stop_requested()) {
            return;
        }
        judgeTable(table, policy, findings);
    }
}

} // namespace outcheck::check
