// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/whole_table.h"

#include <cmath>

namespace outcheck::rules {

void CellList::add(std::size_t row, std::size_t column, std::string value) {
    ++m_total;
    if (m_spots.size() < Finding::maximumSpots) {
        m_spots.push_back({row, static_cast<std::uint32_t>(column), 0, std::move(value)});
    }
}

void CellList::report(const RuleSetting& setting, const table::ColumnProfile& column, std::string key, Severity atMost,
                      std::vector<Finding>& findings,
                      const std::vector<std::pair<std::string, std::string>>& moreArguments) const {
    if (isEmpty()) {
        return;
    }
    Finding finding = makeFinding(setting, SpotKind::Cell, {std::move(key), columnArguments(column)}, atMost);
    finding.columnName = column.name;
    finding.spotCount = m_total;
    finding.spots = m_spots;
    finding.reason.arguments.emplace_back("cells", std::to_string(m_total));
    finding.reason.arguments.insert(finding.reason.arguments.end(), moreArguments.begin(), moreArguments.end());
    findings.push_back(std::move(finding));
}

std::string wholeText(double number) {
    return std::abs(number) < 1e15 ? std::to_string(static_cast<long long>(number)) : std::string();
}

} // namespace outcheck::rules
