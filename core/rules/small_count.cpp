// SPDX-License-Identifier: GPL-3.0-or-later
// small-count: cells of count columns that state 1 to `redact_at_most` people. While rows stream past nobody knows
// which columns will turn out to be counts, so candidates of every column are kept and the final roles choose among
// them.
#include "rules/labelled_rows.h"
#include "rules/rule_factories.h"
#include "rules/spot_list.h"

#include <optional>

namespace outcheck::rules {

namespace {

class SmallCountRule final : public TableRule {
public:
    explicit SmallCountRule(const RuleSetting& setting)
        : m_setting(setting), m_threshold(setting.number("redact_at_most")) {}

    void addRecord(std::uint64_t, std::size_t cells) override { m_columns.widenTo(cells); }

    CellKinds kinds() const override { return countKinds; }

    Interest interestIn(std::uint32_t column, std::string_view, const table::CellValue& value) const override {
        if (!table::statesCount(value)) {
            return Interest::None;
        }
        if (m_threshold >= static_cast<double>(table::exactNumbers)) {
            return Interest::Place; // remainders do not tell what is small
        }
        return !smallPart(value)                             ? Interest::None
               : m_columns[column].isFull(m_columns.limit()) ? Interest::Tally
                                                             : Interest::Place;
    }

    void addCell(const TableCell& cell) override {
        if (const auto count = smallPart(cell.value)) {
            m_columns[cell.column].add(cell.row, *count, m_columns.limit());
        }
    }

    void addTally(std::uint32_t column, std::string_view, const table::CellValue& value, std::uint64_t count) override {
        if (smallPart(value)) {
            m_columns[column].addTally(count);
        }
    }

    void finish(const table::TableProfile& profile, std::vector<Finding>& findings) override {
        for (const table::ColumnProfile& column : profile.columns) {
            if (column.index >= m_columns.size() || !holdsCounts(column, profile)) {
                continue;
            }
            const auto labelled = spotsByLabels(m_columns[column.index], column, profile);
            const CountSpots& spots = labelled ? *labelled : m_columns[column.index];
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
    SpotColumns<CountSpots> m_columns;

    // The small count that a cell states, if it does.
    std::optional<double> smallPart(const table::CellValue& value) const {
        if (!table::statesCount(value)) {
            return std::nullopt;
        }
        if (isSmall(value.number)) {
            return value.number;
        }
        // Few people in the denominator.
        const bool few = value.kind == table::CellKind::Fraction && isSmall(value.second);
        return few ? std::optional(value.second) : std::nullopt;
    }

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
