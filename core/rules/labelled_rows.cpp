// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/labelled_rows.h"

#include <algorithm>

namespace outcheck::rules {

namespace {

using table::ColumnRole;
using table::RowKind;

bool mayHoldCounts(ColumnRole role) {
    return role == ColumnRole::Statistic || role == ColumnRole::Rate || role == ColumnRole::Percentage;
}

bool anyCountColumn(const table::TableProfile& profile) {
    return std::any_of(profile.columns.begin(), profile.columns.end(),
                       [](const table::ColumnProfile& column) { return table::isCountRole(column.role); });
}

} // namespace

bool holdsCounts(const table::ColumnProfile& column, const table::TableProfile& profile) {
    if (table::isCountRole(column.role)) {
        return true;
    }
    const bool labelled = column.countsInLabelledRows || !anyCountColumn(profile);
    return !profile.rowKinds.empty() && mayHoldCounts(column.role) && labelled;
}

std::optional<CountSpots> spotsByLabels(const CountSpots& spots, const table::ColumnProfile& column,
                                        const table::TableProfile& profile) {
    const auto kindOf = [&profile](std::uint64_t row) {
        return row < profile.rowKinds.size() ? profile.rowKinds[row] : RowKind::Plain;
    };
    if (profile.rowKinds.empty()) {
        return std::nullopt;
    }
    if (column.role == ColumnRole::Composite) {
        return spots.without([&](std::uint64_t row) { return kindOf(row) == RowKind::Spread; });
    }
    if (column.role == ColumnRole::Count) { // a row without a label may be a count too
        if (!column.countsInLabelledRows) {
            return std::nullopt;
        }
        return spots.without(
            [&](std::uint64_t row) { return kindOf(row) == RowKind::Spread || kindOf(row) == RowKind::Figure; });
    }
    return spots.only([&](std::uint64_t row) { return kindOf(row) == RowKind::Count; });
}

} // namespace outcheck::rules
