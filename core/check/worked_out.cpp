// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/worked_out.h"

#include "audit/table_audit.h"
#include "rules/whole_table.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace outcheck::check {

namespace {

constexpr std::string_view perhaps = "worked-out.perhaps";
constexpr std::string_view byInsider = "worked-out.insider";
constexpr std::size_t mostCounts = 20'000; // audited well within a second; more are left to the audit itself

bool hidesCounts(const table::CountGrid& counts) {
    for (std::size_t row = counts.firstRow(); row < counts.rows(); ++row) {
        for (std::size_t k = 0; k < counts.columns().size(); ++k) {
            if (counts.at(row, k).state == table::CountCell::State::Marked) {
                return true;
            }
        }
    }
    return false;
}

// Rows of which other rules have said already that a figure gives a count back.
std::set<std::uint64_t> rowsGivenBack(const std::vector<rules::Finding>& findings) {
    std::set<std::uint64_t> rows;
    for (const rules::Finding& finding : findings) {
        if (finding.rule.starts_with("count-from-")) {
            for (const rules::Spot& spot : finding.spots) {
                rows.insert(spot.row);
            }
        }
    }
    return rows;
}

bool isByFiguresAlone(const audit::TableAudit& audit, const audit::Disclosure& one) {
    const auto isFigure = [&](const audit::ProofSource& source) {
        const audit::EquationKind kind = audit.tables.equationKinds[source.equation];
        return kind == audit::EquationKind::Figure || kind == audit::EquationKind::Rounding;
    };
    return one.proof && std::all_of(one.proof->steps.begin(), one.proof->steps.end(), [&](const auto& step) {
               return std::all_of(step.sources.begin(), step.sources.end(), isFigure);
           });
}

bool isOfTable(audit::CellKind kind) {
    return kind == audit::CellKind::Withheld || kind == audit::CellKind::Blank;
}

std::string_view keyOf(audit::CellKind cell, const audit::Disclosure& one, double threshold) {
    if (cell == audit::CellKind::Blank) {
        return "worked-out.blank";
    }
    // A mark that may stand for a larger count is that of a further one, withheld for the sake of the small ones; only
    // whoever withheld it knows.
    return one.kind == audit::DisclosureKind::Exact ? "worked-out.exact"
           : one.found.most <= threshold            ? "worked-out.narrow"
                                                    : perhaps;
}

std::string valueOf(const audit::Interval& found) {
    const std::string least = rules::wholeText(found.least), most = rules::wholeText(found.most);
    return least == most ? least : least + "–" + most;
}

void report(const rules::RuleSetting& setting, const table::Relations& table, const audit::TableAudit& audit,
            std::vector<rules::Finding>& findings) {
    const std::set<std::uint64_t> given = rowsGivenBack(findings);
    std::map<std::pair<std::size_t, std::string_view>, rules::CellList> lists;
    std::map<audit::CellId, audit::Interval> seen; // by one of those who are alone elsewhere
    for (const audit::Disclosure& one : audit.disclosures) {
        const audit::CellOrigin& origin = audit.tables.origins[one.cell];
        if (isOfTable(origin.kind) && !(given.contains(origin.row) && isByFiguresAlone(audit, one))) {
            lists[{origin.column, keyOf(origin.kind, one, setting.number("redact_at_most"))}].add(
                origin.row, origin.column, valueOf(one.found));
        }
    }
    for (const audit::InsiderDisclosure& one : audit.insider) {
        const audit::CellOrigin& origin = audit.tables.origins[one.what.cell];
        if (isOfTable(origin.kind)) {
            seen.emplace(one.what.cell, one.what.found);
        }
    }
    for (const auto& [cell, found] : seen) {
        const audit::CellOrigin& origin = audit.tables.origins[cell];
        lists[{origin.column, byInsider}].add(origin.row, origin.column, valueOf(found));
    }
    for (const auto& [key, cells] : lists) {
        cells.report(setting, table.grid().profile().columns[key.first], std::string(key.second),
                     key.second == perhaps ? rules::Severity::Note : rules::Severity::Block, findings);
    }
}

} // namespace

void judgeWorkedOut(const rules::Policy& policy, const table::Relations& table, const std::stop_token& stop,
                    FileCheck& check) {
    const rules::RuleSetting* setting = policy.rule("worked-out");
    if (setting == nullptr || !setting->enabled || !hidesCounts(table.counts())) {
        return;
    }
    const table::CountGrid& counts = table.counts();
    if ((counts.rows() - counts.firstRow()) * counts.columns().size() > mostCounts) {
        check.notUnderstood.push_back({"not-audited", {}});
        return;
    }
    audit::TableOptions options;
    options.withheldAtMost = setting->number("redact_at_most");
    options.insider = setting->number("insider") != 0;
    const std::array tables{&table};
    const audit::TableAudit audit = audit::auditTables(tables, options, nullptr, stop);
    if (!audit.isComplete) {
        check.notUnderstood.push_back({"not-audited", {}});
        return;
    }
    if (!audit.unanswered.empty()) {
        check.notUnderstood.push_back({"not-audited", {}});
    }
    if (audit.leavesOpen) {
        check.notUnderstood.push_back({"relations-not-used", {}});
    }
    if (!audit.insiderNotTried.empty()) {
        check.notUnderstood.push_back({"insiders-not-tried", {}});
    }
    report(*setting, table, audit, check.findings);
}

} // namespace outcheck::check
