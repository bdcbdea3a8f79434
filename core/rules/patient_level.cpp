// SPDX-License-Identifier: GPL-3.0-or-later
// patient-level: one row a person. Told by a column that identifies rows, by its header, or by the shape of the table.
#include "rules/rule_factories.h"
#include "table/header_words.h"

#include <algorithm>
#include <array>

namespace outcheck::rules {

namespace {

using table::ColumnProfile;
using table::ColumnRole;

bool contains(const std::vector<std::string>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool namesPersons(const std::vector<std::string>& words) {
    static constexpr std::array persons = {"patient", "person", "nhs", "participant", "subject", "pseudo", "pseudonym"};
    const bool person = std::any_of(persons.begin(), persons.end(), [&](const char* w) { return contains(words, w); });
    return person && (contains(words, "id") || contains(words, "number") || contains(words, "pseudo") ||
                      contains(words, "pseudonym") || contains(words, "identifier"));
}

bool namesBirth(const std::vector<std::string>& words) {
    return contains(words, "dob") || (contains(words, "birth") && !contains(words, "weight"));
}

// Distinct counts over 512 are estimates, so unique means nearly so.
bool isUnique(const ColumnProfile& column) {
    const std::uint64_t present = column.rows - std::min(column.rows, column.missing + column.redacted);
    return present >= 2 && static_cast<double>(column.distinct) >= 0.9 * static_cast<double>(present);
}

class PatientLevelRule final : public TableRule {
public:
    explicit PatientLevelRule(const RuleSetting& setting) : m_setting(setting) {}

    void finish(const table::TableProfile& profile, std::vector<Finding>& findings) override {
        const bool anyCount = std::any_of(profile.columns.begin(), profile.columns.end(),
                                          [](const ColumnProfile& c) { return table::isCountRole(c.role); });
        const auto fewestRows = static_cast<std::uint64_t>(m_setting.number("fewest_rows"));
        for (const ColumnProfile& column : profile.columns) {
            const auto words = table::wordsOf(column.name);
            const auto& forbidden = m_setting.list("forbidden_headers");
            const bool named = std::find(forbidden.begin(), forbidden.end(), column.name) != forbidden.end();
            if ((named || namesPersons(words)) && isUnique(column)) {
                add(findings, column, "patient-level.identified", Severity::Block);
            } else if (named) {
                add(findings, column, "patient-level.header", Severity::Block);
            } else if (namesBirth(words) && !anyCount && profile.dataRows >= fewestRows) {
                add(findings, column, "patient-level.birth", Severity::Query);
            }
        }
    }

private:
    const RuleSetting& m_setting;

    void add(std::vector<Finding>& findings, const ColumnProfile& column, std::string key, Severity atMost) const {
        Finding finding = makeFinding(m_setting, SpotKind::File, {std::move(key), columnArguments(column)}, atMost);
        finding.columnName = column.name;
        findings.push_back(std::move(finding));
    }
};

} // namespace

std::unique_ptr<TableRule> makePatientLevelRule(const RuleSetting& setting) {
    return std::make_unique<PatientLevelRule>(setting);
}

} // namespace outcheck::rules
