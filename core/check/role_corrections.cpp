// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/role_corrections.h"

#include "table/rounding.h"
#include "workspace/pattern.h"

#include <algorithm>

namespace outcheck::check {

namespace {

using table::ColumnRole;

// Those that a correction speaks of.
std::vector<table::ColumnProfile*> columnsOf(const RoleCorrection& correction, table::TableProfile& profile) {
    std::vector<table::ColumnProfile*> columns;
    for (table::ColumnProfile& column : profile.columns) {
        if (correction.column ? column.index == *correction.column : column.name == correction.name) {
            columns.push_back(&column);
        }
    }
    return columns;
}

} // namespace

std::vector<ColumnRole> allRoles() {
    return {ColumnRole::Dimension, ColumnRole::Date,       ColumnRole::Count,     ColumnRole::Composite,
            ColumnRole::Rate,      ColumnRole::Percentage, ColumnRole::Statistic, ColumnRole::Bound,
            ColumnRole::PValue,    ColumnRole::Identifier, ColumnRole::Text,      ColumnRole::Index,
            ColumnRole::Empty};
}

std::optional<ColumnRole> roleNamed(std::string_view name) {
    for (const ColumnRole role : allRoles()) {
        if (table::nameOf(role) == name) {
            return role;
        }
    }
    return std::nullopt;
}

std::vector<RoleCorrection> RoleCorrections::on(std::string_view path) const {
    std::vector<RoleCorrection> here;
    std::copy_if(all.begin(), all.end(), std::back_inserter(here),
                 [path](const RoleCorrection& correction) { return workspace::matchesPattern(correction.file, path); });
    return here;
}

void applyCorrections(const std::vector<RoleCorrection>& corrections, table::TableProfile& profile,
                      std::vector<rules::Reason>& notUnderstood) {
    std::vector<std::optional<ColumnRole>> before(profile.columns.size());
    std::vector<const RoleCorrection*> by(profile.columns.size());
    for (const RoleCorrection& correction : corrections) {
        const auto columns = columnsOf(correction, profile);
        if (columns.empty()) {
            notUnderstood.push_back({"role-correction-unmatched", {{"source", correction.source}}});
        }
        for (table::ColumnProfile* column : columns) {
            const auto place = static_cast<std::size_t>(column - profile.columns.data());
            before[place] = before[place].value_or(column->role);
            by[place] = &correction;
            column->role = correction.role;
            column->confidence = 1;
            column->evidence = "a person says so: " + correction.source; // the reason may quote values and stays out
        }
    }
    bool changed = false;
    for (std::size_t place = 0; place < before.size(); ++place) {
        table::ColumnProfile& column = profile.columns[place];
        if (!before[place] || *before[place] == column.role) {
            continue; // nobody spoke of it, or the judgement was the same
        }
        changed = true;
        notUnderstood.push_back({"role-corrected",
                                 {{"column", std::to_string(column.index + 1)},
                                  {"name", column.name},
                                  {"role", std::string(table::nameOf(column.role))},
                                  {"before", std::string(table::nameOf(*before[place]))},
                                  {"source", by[place]->source}}});
    }
    if (changed) {
        table::findRounding(profile); // of other counts now
    }
}

} // namespace outcheck::check
