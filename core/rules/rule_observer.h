// SPDX-License-Identifier: GPL-3.0-or-later
// All table rules as one observer of the cells of a table; each rule is a party, by its place in the list.
#pragma once

#include "rules/rule.h"
#include "table/cell_observer.h"

#include <array>
#include <memory>
#include <vector>

namespace outcheck::rules {

class RuleObserver final : public table::CellObserver {
public:
    // At most table::mostParties rules, which must outlive this.
    explicit RuleObserver(const std::vector<std::unique_ptr<TableRule>>& rules);

    table::Interest interestIn(std::uint32_t column, std::string_view text,
                               const table::CellValue& value) const override;
    void addRecord(std::uint64_t row, std::size_t cells) override;
    void addCell(const TableCell& cell, table::Parties parties) override;
    void addTally(std::uint32_t column, std::string_view text, const table::CellValue& value, std::uint64_t count,
                  table::Parties parties) override;

private:
    const std::vector<std::unique_ptr<TableRule>>& m_rules;
    std::array<table::Parties, table::cellKindCount> m_asked{}; // of each kind of cell
};

} // namespace outcheck::rules
