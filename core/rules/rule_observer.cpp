// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_observer.h"

#include <algorithm>

namespace outcheck::rules {

Interest RuleObserver::interestIn(std::uint32_t column, std::string_view text, const table::CellValue& value) const {
    Interest interest = Interest::None;
    for (const auto& rule : m_rules) {
        interest = std::max(interest, rule->interestIn(column, text, value));
    }
    return interest;
}

void RuleObserver::addRecord(std::uint64_t row, std::size_t cells) {
    for (const auto& rule : m_rules) {
        rule->addRecord(row, cells);
    }
}

void RuleObserver::addCell(std::uint32_t column, std::uint64_t row, std::string_view text,
                           const table::CellValue& value) {
    for (const auto& rule : m_rules) {
        rule->addCell({column, row, text, value});
    }
}

void RuleObserver::addTally(std::uint32_t column, std::string_view text, const table::CellValue& value,
                            std::uint64_t count) {
    for (const auto& rule : m_rules) {
        rule->addTally(column, text, value, count);
    }
}

} // namespace outcheck::rules
