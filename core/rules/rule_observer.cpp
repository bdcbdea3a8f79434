// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_observer.h"

#include <bit>

namespace outcheck::rules {

namespace {

template <typename Use>
void forEach(table::Parties parties, Use use) {
    for (; parties != 0; parties &= parties - 1) {
        use(static_cast<std::size_t>(std::countr_zero(parties)));
    }
}

} // namespace

RuleObserver::RuleObserver(const std::vector<std::unique_ptr<TableRule>>& rules) : m_rules(rules) {
    for (std::size_t kind = 0; kind < m_asked.size(); ++kind) {
        for (std::size_t rule = 0; rule < m_rules.size(); ++rule) {
            const bool asked = m_rules[rule]->kinds().contains(static_cast<table::CellKind>(kind));
            m_asked[kind] |= asked ? table::Parties{1} << rule : 0U;
        }
    }
}

table::Interest RuleObserver::interestIn(std::uint32_t column, std::string_view text,
                                         const table::CellValue& value) const {
    table::Interest all;
    forEach(m_asked[static_cast<std::size_t>(value.kind)], [&](std::size_t rule) {
        const Interest interest = m_rules[rule]->interestIn(column, text, value);
        all.parties |= interest != Interest::None ? table::Parties{1} << rule : 0U;
        all.wantsPlace = all.wantsPlace || interest == Interest::Place;
    });
    return all;
}

void RuleObserver::addRecord(std::uint64_t row, std::size_t cells) {
    for (const auto& rule : m_rules) {
        rule->addRecord(row, cells);
    }
}

void RuleObserver::addCell(const TableCell& cell, table::Parties parties) {
    forEach(parties, [&](std::size_t rule) { m_rules[rule]->addCell(cell); });
}

void RuleObserver::addTally(std::uint32_t column, std::string_view text, const table::CellValue& value,
                            std::uint64_t count, table::Parties parties) {
    forEach(parties, [&](std::size_t rule) { m_rules[rule]->addTally(column, text, value, count); });
}

} // namespace outcheck::rules
