// SPDX-License-Identifier: GPL-3.0-or-later
// One table through profiler and rules: each record once, then the judgement.
#pragma once

#include "check/check_run.h"
#include "check/role_corrections.h"
#include "rules/rule.h"
#include "rules/rule_observer.h"
#include "table/relations/value_grid.h"
#include "table/table_profile.h"

#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

namespace outcheck::check {

class TableReading {
public:
    // The policy must outlive this.
    explicit TableReading(const rules::Policy& policy);
    TableReading(const TableReading&) = delete; // its parts refer to each other
    TableReading& operator=(const TableReading&) = delete;

    void addRecord(std::span<const std::string_view> fields) { m_profiler.addRecord(fields); }
    void addBlock(const csv::RecordBlock& block) { m_profiler.addBlock(block); }
    table::TableProfile profile() { return m_profiler.judge(); }

    // Adds to `check` what the rules find and what was not understood, and its table: the profile, with corrected
    // roles, and with relations where the grid of the same records is given.
    void judge(table::TableProfile profile, std::optional<table::ValueGrid>& grid,
               const std::vector<RoleCorrection>& corrections, const std::stop_token& stop, FileCheck& check);
    // Only what the rules find that cells and columns have to do with.
    void applyRules(const table::TableProfile& profile, std::vector<rules::Finding>& findings);

private:
    const rules::Policy& m_policy;
    std::vector<std::unique_ptr<rules::TableRule>> m_rules;
    rules::RuleObserver m_observer{m_rules};
    table::TableProfiler m_profiler;

    void judgeRelations(std::optional<table::ValueGrid>& grid, const std::stop_token& stop, FileCheck& check) const;
};

} // namespace outcheck::check
