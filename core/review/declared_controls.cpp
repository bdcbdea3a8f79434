// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/declared_controls.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>

namespace outcheck::review {

namespace {

using table::ColumnProfile;
using table::RoundingKind;

// Non-zero whole numbers of the column that this rounding can give. Nothing: the profile does not tell.
std::optional<std::uint64_t> roundedCells(const ColumnProfile& column, const table::Rounding& rounding) {
    if (rounding.kind == RoundingKind::Midpoint) {
        return rounding.base == 6 ? std::optional(column.midpoint6) : std::nullopt;
    }
    switch (rounding.base) {
    case 5:
        return column.divisibleBy5;
    case 6:
        return column.divisibleBy6;
    case 7:
        return column.divisibleBy7;
    case 10:
        return column.divisibleBy10;
    default:
        return std::nullopt;
    }
}

std::uint64_t unroundedCells(const ColumnProfile& column, const table::Rounding& rounding) {
    const auto rounded = roundedCells(column, rounding);
    return rounded && *rounded < column.nonZeroIntegers ? column.nonZeroIntegers - *rounded : 0;
}

std::uint64_t smallCells(const ColumnProfile& column, std::uint64_t threshold) {
    if (threshold >= column.small.size()) {
        const bool any = column.smallestNonZero && *column.smallestNonZero <= static_cast<double>(threshold);
        return any ? 1 : 0;
    }
    std::uint64_t cells = 0;
    for (std::uint64_t count = 1; count <= threshold; ++count) {
        cells += column.small[count];
    }
    return cells;
}

void judgeTable(const DeclaredControls& declared, const table::TableProfile& table,
                std::vector<UntrueControl>& untrue) {
    for (const ColumnProfile& column : table.columns) {
        if (!table::isCountRole(column.role)) {
            continue;
        }
        const bool isMidpoint = column.rounding.kind == RoundingKind::Midpoint;
        if (declared.threshold && !isMidpoint) {
            if (const std::uint64_t cells = smallCells(column, *declared.threshold); cells > 0) {
                untrue.push_back(
                    {DeclaredControl::Threshold, *declared.threshold, {}, column.index, column.name, cells, true});
            }
        }
        if (declared.rounding) {
            if (const std::uint64_t cells = unroundedCells(column, *declared.rounding); cells > 0) {
                untrue.push_back(
                    {DeclaredControl::Rounding, 0, *declared.rounding, column.index, column.name, cells, true});
            }
        }
    }
}

std::optional<std::uint64_t> thresholdOf(const rules::Finding& finding) {
    for (const auto& [name, text] : finding.reason.arguments) {
        std::uint64_t number = 0;
        const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (name == "threshold" && fault == std::errc{} && end == text.data() + text.size()) {
            return number;
        }
    }
    return std::nullopt;
}

void judgeText(std::uint64_t threshold, const std::vector<rules::Finding>& findings,
               std::vector<UntrueControl>& untrue) {
    std::uint64_t places = 0;
    for (const rules::Finding& finding : findings) {
        const auto found = thresholdOf(finding);
        // Above the declared threshold a count that a rule holds small may be as declared.
        if (finding.rule.starts_with("small-count") && found && *found <= threshold) {
            places += finding.spotCount;
        }
    }
    if (places > 0) {
        untrue.push_back({DeclaredControl::Threshold, threshold, {}, 0, {}, places, false});
    }
}

} // namespace

std::vector<UntrueControl> untrueControls(const DeclaredControls& declared, const table::TableProfile* table,
                                          const std::vector<rules::Finding>& findings) {
    std::vector<UntrueControl> untrue;
    if (table != nullptr) {
        judgeTable(declared, *table, untrue);
    } else if (declared.threshold) {
        judgeText(*declared.threshold, findings, untrue);
    }
    return untrue;
}

bool canBeJudged(const table::Rounding& rounding) {
    return roundedCells({}, rounding).has_value();
}

} // namespace outcheck::review
