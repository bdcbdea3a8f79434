// SPDX-License-Identifier: GPL-3.0-or-later
// small-count: cells of count columns that state 1 to `redact_at_most` people. While rows stream past nobody knows which
// columns will turn out to be counts, so candidates of every column are kept and the final roles choose among them.
#include "rules/rule_factories.h"
#include "rules/spot_list.h"

#include <algorithm>

namespace outcheck::rules {

namespace {

class SmallCountRule final : public TableRule {
public:
    explicit SmallCountRule(const RuleSetting& setting)
        : m_setting(setting), m_threshold(setting.number("redact_at_most")) {}

    void addRecord(const TableRecord& record) override {
        if (record.values.size() > m_columns.size()) {
            m_columns.resize(record.values.size());
            m_limit = spotsPerColumn(m_columns.size());
        }
        for (std::size_t i = 0; i < record.values.size(); ++i) {
            const table::CellValue& value = record.values[i];
            if (!table::statesCount(value)) {
                continue;
            }
            if (isSmall(value.number)) {
                m_columns[i].add(record.number, value.number, m_limit);
            } else if (value.kind == table::CellKind::Fraction && isSmall(value.second)) {
                m_columns[i].add(record.number, value.second, m_limit); // few people in the denominator
            }
        }
    }

    void finish(const table::TableProfile& profile, std::vector<Finding>& findings) override {
        for (const table::ColumnProfile& column : profile.columns) {
            if (!table::isCountRole(column.role) || column.index >= m_columns.size()) {
                continue;
            }
            const CountSpots& spots = m_columns[column.index];
            const std::uint64_t total = spots.totalBelow(profile.headerRows);
            if (total == 0 || column.rounding.kind == table::RoundingKind::Midpoint) {
                continue; // midpoint-6: a published 3 stands for 1 to 6 and is right
            }
            Finding finding = makeFinding(m_setting, SpotKind::Cell, {}, severityFor(column));
            finding.columnName = column.name;
            spots.writeTo(finding, column.index, profile.headerRows);
            finding.reason = reasonFor(column, total);
            findings.push_back(std::move(finding));
        }
    }

private:
    const RuleSetting& m_setting;
    double m_threshold;
    std::size_t m_limit = Finding::maximumSpots;
    std::vector<CountSpots> m_columns;

    bool isSmall(double number) const { return number >= 1 && number <= m_threshold; }

    // The published 5 or 7 of a rounded column stands for several counts: a question, not a sure breach.
    static Severity severityFor(const table::ColumnProfile& column) {
        return column.rounding.kind == table::RoundingKind::None ? Severity::Block : Severity::Query;
    }

    Reason reasonFor(const table::ColumnProfile& column, std::uint64_t total) const {
        Reason reason;
        reason.key = column.rounding.kind == table::RoundingKind::None ? "small-count.column" : "small-count.rounded";
        reason.arguments = columnArguments(column);
        reason.arguments.emplace_back("cells", std::to_string(total));
        reason.arguments.emplace_back("threshold", std::to_string(static_cast<long long>(m_threshold)));
        if (column.rounding.kind != table::RoundingKind::None) {
            reason.arguments.emplace_back("base", std::to_string(column.rounding.base));
        }
        return reason;
    }
};

} // namespace

std::unique_ptr<TableRule> makeSmallCountRule(const RuleSetting& setting) {
    return std::make_unique<SmallCountRule>(setting);
}

} // namespace outcheck::rules
