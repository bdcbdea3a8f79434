// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_set.h"

#include "rules/rule_factories.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace outcheck::rules {

namespace {

template <typename Made>
struct Factory {
    std::string_view rule;
    Made make;
};

constexpr Factory<std::unique_ptr<TableRule> (*)(const RuleSetting&)> tableFactories[] = {
    {"small-count", makeSmallCountRule},
    {"unrounded-count", makeUnroundedCountRule},
    {"row-limit", makeRowLimitRule},
    {"missing-header", makeMissingHeaderRule},
    {"patient-level", makePatientLevelRule},
    {"identifier", makeIdentifierTableRule},
    {"organisation-identifier", makeOrganisationIdentifierRule},
    {"spreadsheet-formula", makeSpreadsheetFormulaRule},
    {"invisible-characters", makeInvisibleCharactersTableRule},
    {"malformed-table", makeMalformedTableRule},
};

static_assert(std::size(tableFactories) <= table::mostParties);

constexpr Factory<std::unique_ptr<TextRule> (*)(const RuleSetting&)> textFactories[] = {
    {"identifier", makeIdentifierTextRule},
    {"identifier", makeBirthDateTextRule},
    {"identifier", makeNameTextRule},
    {"person-rows-in-log", makePersonRowsInLogRule},
    {"small-count-in-log", makeSmallCountInLogRule},
    {"invisible-characters", makeInvisibleCharactersTextRule},
};

constexpr Factory<void (*)(const RuleSetting&, const FileFacts&, std::vector<Finding>&)> fileJudges[] = {
    {"file-type", judgeFileType},
    {"file-size", judgeFileSize},
    {"name-content-mismatch", judgeNameAndContent},
    {"image-metadata", judgeImageMetadata},
    {"marks-per-person", judgeMarks},
    {"small-count-in-label", judgeLabels},
    {"active-content", judgeActiveContent},
    {"embedded-data", judgeEmbeddedData},
    {"digest-mismatch", judgeDigest},
    {"malformed-table", judgeScanFaults},
};

constexpr Factory<void (*)(const RuleSetting&, const table::Relations&, std::vector<Finding>&)> wholeTableJudges[] = {
    {"small-count", judgeSmallTotals},
    {"unrounded-count", judgeUnroundedTotals},
    {"count-from-percentage", judgeCountFromPercentage},
    {"count-from-percentage", judgeCountFromHeader},
    {"count-from-rate", judgeCountFromRate},
    {"count-from-rate", judgeCountFromMean},
    {"small-complement", judgeSmallComplement},
    {"survival-steps", judgeSurvivalSteps},
    {"small-denominator", judgeSmallDenominator},
    {"class-disclosure", judgeClassDisclosure},
    {"minimum-maximum", judgeMinimumMaximum},
    {"degrees-of-freedom", judgeDegreesOfFreedom},
    {"group-of-one", judgeGroupOfOne},
    {"inconsistently-rounded", judgeInconsistentRounding},
    {"dominance", judgeDominance},
    {"identifier", judgeNames},
};

template <typename Use, typename Entries>
void forEnabled(const Policy& policy, const Entries& entries, Use use) {
    for (const auto& entry : entries) {
        const RuleSetting* setting = policy.rule(entry.rule);
        if (setting != nullptr && setting->enabled) {
            use(entry.make, *setting);
        }
    }
}

} // namespace

Finding makeFinding(const RuleSetting& setting, SpotKind kind, Reason reason, Severity atMost) {
    Finding finding;
    finding.rule = setting.rule;
    finding.severity = std::min(setting.severity, atMost);
    finding.kind = kind;
    finding.reason = std::move(reason);
    finding.guidance = setting.guidance;
    finding.spotCount = kind == SpotKind::File ? 1 : 0;
    return finding;
}

std::vector<std::pair<std::string, std::string>> columnArguments(const table::ColumnProfile& column) {
    return {{"column", std::to_string(column.index + 1)}, {"name", column.name}};
}

std::vector<std::unique_ptr<TableRule>> makeTableRules(const Policy& policy) {
    std::vector<std::unique_ptr<TableRule>> rules;
    forEnabled(policy, tableFactories, [&](auto make, const RuleSetting& setting) { rules.push_back(make(setting)); });
    return rules;
}

std::vector<std::unique_ptr<TextRule>> makeTextRules(const Policy& policy) {
    std::vector<std::unique_ptr<TextRule>> rules;
    forEnabled(policy, textFactories, [&](auto make, const RuleSetting& setting) { rules.push_back(make(setting)); });
    return rules;
}

void applyFileRules(const Policy& policy, const FileFacts& facts, std::vector<Finding>& findings) {
    forEnabled(policy, fileJudges, [&](auto judge, const RuleSetting& setting) { judge(setting, facts, findings); });
}

void applyWholeTableRules(const Policy& policy, const table::Relations& table, std::vector<Finding>& findings) {
    forEnabled(policy, wholeTableJudges,
               [&](auto judge, const RuleSetting& setting) { judge(setting, table, findings); });
}

bool hasWholeTableRules(const Policy& policy) {
    bool any = false;
    forEnabled(policy, wholeTableJudges, [&](auto, const RuleSetting&) { any = true; });
    return any;
}

void sealFindings(std::vector<Finding>& findings) {
    const auto place = [](const Finding& f) {
        return f.spots.empty() ? std::pair<std::uint32_t, std::uint64_t>{}
                               : std::pair{f.kind == SpotKind::Cell ? f.spots.front().column : 0, f.spots.front().row};
    };
    std::stable_sort(findings.begin(), findings.end(), [&](const Finding& a, const Finding& b) {
        return std::tuple(-static_cast<int>(a.severity), std::string_view(a.rule), place(a)) <
               std::tuple(-static_cast<int>(b.severity), std::string_view(b.rule), place(b));
    });
    for (Finding& finding : findings) {
        finding.fingerprint = fingerprintOf(finding);
    }
}

} // namespace outcheck::rules
