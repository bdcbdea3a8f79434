// SPDX-License-Identifier: GPL-3.0-or-later
// row-limit: tables with more rows than the platform admits.
#include "rules/rule_factories.h"

namespace outcheck::rules {

namespace {

class RowLimitRule final : public TableRule {
public:
    explicit RowLimitRule(const RuleSetting& setting) : m_setting(setting) {}

    void finish(const table::TableProfile& profile, std::vector<Finding>& findings) override {
        const auto limit = static_cast<std::uint64_t>(m_setting.number("most_rows"));
        // The platform counts every record but the first as a row, whatever it holds.
        const std::uint64_t rows = profile.records > 0 ? profile.records - 1 : 0;
        if (rows > limit) {
            findings.push_back(
                makeFinding(m_setting, SpotKind::File,
                            {"row-limit.rows", {{"rows", std::to_string(rows)}, {"limit", std::to_string(limit)}}}));
        }
    }

private:
    const RuleSetting& m_setting;
};

} // namespace

std::unique_ptr<TableRule> makeRowLimitRule(const RuleSetting& setting) {
    return std::make_unique<RowLimitRule>(setting);
}

} // namespace outcheck::rules
