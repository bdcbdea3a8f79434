// SPDX-License-Identifier: GPL-3.0-or-later
// malformed-table: records of another width than the first, quotes where none belong, bytes that are no text. Two
// programs may read such a table as two different tables.
#include "rules/rule_factories.h"
#include "rules/spot_list.h"

namespace outcheck::rules {

namespace {

class MalformedTableRule final : public TableRule {
public:
    explicit MalformedTableRule(const RuleSetting& setting) : m_setting(setting) {}

    void addRecord(std::uint64_t row, std::size_t cells) override {
        if (row == 0) {
            m_width = cells;
        } else {
            m_spots.add(row, 0, 0, {});
        }
    }

    void finish(const table::TableProfile&, std::vector<Finding>& findings) override {
        if (m_spots.total() > 0) {
            Finding finding =
                makeFinding(m_setting, SpotKind::Cell,
                            {"malformed-table.ragged",
                             {{"records", std::to_string(m_spots.total())}, {"width", std::to_string(m_width)}}});
            m_spots.writeTo(finding);
            findings.push_back(std::move(finding));
        }
    }

private:
    const RuleSetting& m_setting;
    TextSpots m_spots;
    std::size_t m_width = 0;
};

} // namespace

std::unique_ptr<TableRule> makeMalformedTableRule(const RuleSetting& setting) {
    return std::make_unique<MalformedTableRule>(setting);
}

void judgeScanFaults(const RuleSetting& setting, const FileFacts& facts, std::vector<Finding>& findings) {
    if (facts.strayQuotes > 0) {
        findings.push_back(makeFinding(setting, SpotKind::File,
                                       {"malformed-table.quotes", {{"places", std::to_string(facts.strayQuotes)}}},
                                       Severity::Note));
    }
    if (facts.invalidUtf8Records > 0) {
        findings.push_back(
            makeFinding(setting, SpotKind::File,
                        {"malformed-table.encoding", {{"records", std::to_string(facts.invalidUtf8Records)}}}));
    }
}

} // namespace outcheck::rules
