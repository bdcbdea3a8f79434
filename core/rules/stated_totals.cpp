// SPDX-License-Identifier: GPL-3.0-or-later
// small-count and unrounded-count for the counts that stand in names: "Cases (N = 1,234)" over a column, "Asian (n =
// 5)" before a row (table/relations/stated_total.h).
#include "rules/rule_factories.h"
#include "table/relations/stated_total.h"

#include <algorithm>

namespace outcheck::rules {

namespace {

using table::ColumnRole;

// Header cells of every column, and the words of those that name rows.
bool mayStateTotal(const table::Relations& table, std::size_t row, std::size_t column) {
    const ColumnRole role = table.grid().profile().columns[column].role;
    const bool isName = row < table.counts().firstRow() || role == ColumnRole::Dimension || role == ColumnRole::Text;
    const std::string_view text = table.grid().at(row, column).text;
    return isName && text.find('=') != std::string_view::npos;
}

template <typename Wanted>
void report(const RuleSetting& setting, const table::Relations& table, const Wanted& isWanted, Reason reason,
            std::vector<Finding>& findings) {
    Finding finding = makeFinding(setting, SpotKind::Cell, std::move(reason));
    for (std::size_t row = 0; row < table.grid().rows(); ++row) {
        for (std::size_t column = 0; column < table.grid().columns(); ++column) {
            const auto total = mayStateTotal(table, row, column) ? table::statedTotal(table.grid().at(row, column).text)
                                                                 : std::nullopt;
            if (!total || !isWanted(*total)) {
                continue;
            }
            ++finding.spotCount;
            if (finding.spots.size() < Finding::maximumSpots) {
                finding.spots.push_back({row, static_cast<std::uint32_t>(column), 0, wholeText(*total)});
            }
        }
    }
    if (finding.spotCount > 0) {
        finding.reason.arguments.emplace_back("cells", std::to_string(finding.spotCount));
        findings.push_back(std::move(finding));
    }
}

} // namespace

void judgeSmallTotals(const RuleSetting& setting, const table::Relations& table, std::vector<Finding>& findings) {
    const double threshold = setting.number("redact_at_most");
    if (table.grid().profile().rounding.kind == table::RoundingKind::Midpoint) {
        return; // there a 3 stands for 1 to 6 and is right
    }
    report(
        setting, table, [threshold](double total) { return isSmall(total, threshold); },
        {"small-count.name", {{"threshold", wholeText(threshold)}}}, findings);
}

void judgeUnroundedTotals(const RuleSetting& setting, const table::Relations& table, std::vector<Finding>& findings) {
    const table::Rounding policy{table::RoundingKind::Nearest,
                                 static_cast<int>(std::clamp(setting.number("base"), 1.0, 1000.0))};
    const table::Rounding& own = table.grid().profile().rounding;
    report(
        setting, table,
        [&](double total) {
            const auto count = static_cast<std::uint64_t>(total);
            return own.kind == table::RoundingKind::None ? !table::fitsRounding(count, policy)
                                                         : !table::fitsRounding(count, own);
        },
        {"unrounded-count.name", {{"base", std::to_string(policy.base)}}}, findings);
}

} // namespace outcheck::rules
