// SPDX-License-Identifier: GPL-3.0-or-later
// inconsistently-rounded: columns of counts in one table that are rounded in different ways, or of which some are and
// others are not. What one column blurs, the other may state.
#include "rules/rule_factories.h"
#include "rules/spot_list.h"

#include <algorithm>
#include <string>
#include <vector>

namespace outcheck::rules {

namespace {

constexpr std::uint64_t fewestCounts = 10;   // that a column must hold, and …
constexpr std::uint64_t fewestDifferent = 5; // … different ones, before its rounding is more than chance

std::string nameOf(const table::Rounding& rounding) {
    return rounding.kind == table::RoundingKind::None
               ? std::string("none")
               : std::string(table::nameOf(rounding.kind)) + "-" + std::to_string(rounding.base);
}

// Multiples of 10 are multiples of 5, too: the larger base may be chance.
bool isSame(const table::Rounding& a, const table::Rounding& b) {
    const bool fives = a.kind == table::RoundingKind::Nearest && b.kind == table::RoundingKind::Nearest &&
                       a.base % 5 == 0 && b.base % 5 == 0;
    return a == b || fives;
}

} // namespace

void judgeInconsistentRounding(const RuleSetting& setting, const table::Relations& table,
                               std::vector<Finding>& findings) {
    const auto& columns = table.grid().profile().columns;
    std::vector<table::Rounding> kinds;
    std::string names;
    TextSpots places;
    const std::uint64_t header = std::max<std::uint64_t>(table.grid().profile().headerRows, 1) - 1;
    for (const std::size_t index : table.counts().columns()) {
        const table::ColumnProfile& column = columns[index];
        if (column.nonZeroIntegers < fewestCounts || column.distinct < fewestDifferent) {
            continue;
        }
        places.add(header, column.index, 0, column.name);
        if (std::none_of(kinds.begin(), kinds.end(), [&](const auto& kind) { return isSame(kind, column.rounding); })) {
            kinds.push_back(column.rounding);
            names += (names.empty() ? "" : ", ") + nameOf(column.rounding);
        }
    }
    if (kinds.size() < 2) {
        return;
    }
    Finding finding = makeFinding(
        setting, SpotKind::Cell,
        {"inconsistently-rounded.columns", {{"columns", std::to_string(places.total())}, {"roundings", names}}},
        Severity::Query);
    places.writeTo(finding);
    findings.push_back(std::move(finding));
}

} // namespace outcheck::rules
