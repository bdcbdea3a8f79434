// SPDX-License-Identifier: GPL-3.0-or-later
// All table rules as one observer of the cells of a table.
#pragma once

#include "rules/rule.h"
#include "table/cell_observer.h"

#include <memory>
#include <vector>

namespace outcheck::rules {

class RuleObserver final : public table::CellObserver {
public:
    // The rules must outlive this.
    explicit RuleObserver(const std::vector<std::unique_ptr<TableRule>>& rules) : m_rules(rules) {}

    // The strongest interest that any rule has.
    Interest interestIn(std::uint32_t column, std::string_view text, const table::CellValue& value) const override;
    void addRecord(std::uint64_t row, std::size_t cells) override;
    void addCell(std::uint32_t column, std::uint64_t row, std::string_view text, const table::CellValue& value) override;
    void addTally(std::uint32_t column, std::string_view text, const table::CellValue& value,
                  std::uint64_t count) override;

private:
    const std::vector<std::unique_ptr<TableRule>>& m_rules;
};

} // namespace outcheck::rules
