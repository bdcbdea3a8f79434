// SPDX-License-Identifier: GPL-3.0-or-later
// missing-header: a table whose columns nobody has named cannot be judged with certainty.
#include "rules/rule_factories.h"

namespace outcheck::rules {

namespace {

class MissingHeaderRule final : public TableRule {
public:
    explicit MissingHeaderRule(const RuleSetting& setting) : m_setting(setting) {}

    void finish(const table::TableProfile& profile, std::vector<Finding>& findings) override {
        if (profile.headerMissing && profile.records > 0) {
            findings.push_back(makeFinding(m_setting, SpotKind::File, {"missing-header.table", {}}));
        }
    }

private:
    const RuleSetting& m_setting;
};

} // namespace

std::unique_ptr<TableRule> makeMissingHeaderRule(const RuleSetting& setting) {
    return std::make_unique<MissingHeaderRule>(setting);
}

} // namespace outcheck::rules
