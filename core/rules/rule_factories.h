// SPDX-License-Identifier: GPL-3.0-or-later
// One maker or judge for each rule's own file; only rule_set.cpp uses them.
#pragma once

#include "rules/rule.h"
#include "rules/whole_table.h"

#include <memory>

namespace outcheck::rules {

std::unique_ptr<TableRule> makeSmallCountRule(const RuleSetting& setting);
std::unique_ptr<TableRule> makeUnroundedCountRule(const RuleSetting& setting);
std::unique_ptr<TableRule> makeRowLimitRule(const RuleSetting& setting);
std::unique_ptr<TableRule> makeMissingHeaderRule(const RuleSetting& setting);
std::unique_ptr<TableRule> makePatientLevelRule(const RuleSetting& setting);
std::unique_ptr<TableRule> makeIdentifierTableRule(const RuleSetting& setting);
std::unique_ptr<TableRule> makeOrganisationIdentifierRule(const RuleSetting& setting);
std::unique_ptr<TableRule> makeSpreadsheetFormulaRule(const RuleSetting& setting);
std::unique_ptr<TableRule> makeInvisibleCharactersTableRule(const RuleSetting& setting);
std::unique_ptr<TableRule> makeMalformedTableRule(const RuleSetting& setting);

std::unique_ptr<TextRule> makeIdentifierTextRule(const RuleSetting& setting);
std::unique_ptr<TextRule> makeBirthDateTextRule(const RuleSetting& setting);
std::unique_ptr<TextRule> makeNameTextRule(const RuleSetting& setting);
std::unique_ptr<TextRule> makePersonRowsInLogRule(const RuleSetting& setting);
std::unique_ptr<TextRule> makeSmallCountInLogRule(const RuleSetting& setting);
std::unique_ptr<TextRule> makeInvisibleCharactersTextRule(const RuleSetting& setting);

void judgeFileType(const RuleSetting& setting, const FileFacts& facts, std::vector<Finding>& findings);
void judgeFileSize(const RuleSetting& setting, const FileFacts& facts, std::vector<Finding>& findings);
void judgeNameAndContent(const RuleSetting& setting, const FileFacts& facts, std::vector<Finding>& findings);
void judgeImageMetadata(const RuleSetting& setting, const FileFacts& facts, std::vector<Finding>& findings);
void judgeActiveContent(const RuleSetting& setting, const FileFacts& facts, std::vector<Finding>& findings);
void judgeEmbeddedData(const RuleSetting& setting, const FileFacts& facts, std::vector<Finding>& findings);
void judgeMarks(const RuleSetting& setting, const FileFacts& facts, std::vector<Finding>& findings);
void judgeLabels(const RuleSetting& setting, const FileFacts& facts, std::vector<Finding>& findings);
void judgeDigest(const RuleSetting& setting, const FileFacts& facts, std::vector<Finding>& findings);
void judgeScanFaults(const RuleSetting& setting, const FileFacts& facts, std::vector<Finding>& findings);

// Rules of whole_table.h.
void judgeSmallTotals(const RuleSetting& setting, const table::Relations& table, std::vector<Finding>& findings);
void judgeUnroundedTotals(const RuleSetting& setting, const table::Relations& table, std::vector<Finding>& findings);
void judgeCountFromPercentage(const RuleSetting& setting, const table::Relations& table,
                              std::vector<Finding>& findings);
void judgeCountFromHeader(const RuleSetting& setting, const table::Relations& table, std::vector<Finding>& findings);
void judgeCountFromRate(const RuleSetting& setting, const table::Relations& table, std::vector<Finding>& findings);
void judgeCountFromMean(const RuleSetting& setting, const table::Relations& table, std::vector<Finding>& findings);
void judgeSmallComplement(const RuleSetting& setting, const table::Relations& table, std::vector<Finding>& findings);
void judgeSurvivalSteps(const RuleSetting& setting, const table::Relations& table, std::vector<Finding>& findings);
void judgeSmallDenominator(const RuleSetting& setting, const table::Relations& table, std::vector<Finding>& findings);
void judgeClassDisclosure(const RuleSetting& setting, const table::Relations& table, std::vector<Finding>& findings);
void judgeMinimumMaximum(const RuleSetting& setting, const table::Relations& table, std::vector<Finding>& findings);
void judgeDegreesOfFreedom(const RuleSetting& setting, const table::Relations& table, std::vector<Finding>& findings);
void judgeGroupOfOne(const RuleSetting& setting, const table::Relations& table, std::vector<Finding>& findings);
void judgeInconsistentRounding(const RuleSetting& setting, const table::Relations& table,
                               std::vector<Finding>& findings);
void judgeNames(const RuleSetting& setting, const table::Relations& table, std::vector<Finding>& findings);
void judgeDominance(const RuleSetting& setting, const table::Relations& table, std::vector<Finding>& findings);

} // namespace outcheck::rules
