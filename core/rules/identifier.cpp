// SPDX-License-Identifier: GPL-3.0-or-later
// identifier: NHS numbers, e-mail addresses and full postcodes in cells and lines. A lone ten-digit number passes the
// check digit by chance one time in eleven, so one hit is a question; a column or a line that says "NHS" is a breach.
#include "rules/identifier_scan.h"
#include "rules/rule_factories.h"
#include "rules/spot_list.h"
#include "table/header_words.h"

#include <algorithm>
#include <array>
#include <map>

namespace outcheck::rules {

namespace {

using Hits = std::array<TextSpots, identifierKindCount>;

std::string reasonKey(IdentifierKind kind, bool certain) {
    return "identifier." + std::string(nameOf(kind)) + (certain ? "-certain" : "");
}

class IdentifierTableRule final : public TableRule {
public:
    explicit IdentifierTableRule(const RuleSetting& setting) : m_setting(setting) {}

    CellKinds kinds() const override {
        return {table::CellKind::Text, table::CellKind::Range, table::CellKind::Integer};
    }

    Interest interestIn(std::uint32_t, std::string_view text, const table::CellValue& value) const override {
        const bool isPlainNumber = value.digits == 10 && !value.writtenAsFloat;
        if (value.kind == table::CellKind::Integer && !isPlainNumber) {
            return Interest::None;
        }
        std::vector<IdentifierHit> found;
        scanIdentifiers(text, found);
        return found.empty() ? Interest::None : Interest::Place;
    }

    void addCell(const TableCell& cell) override {
        m_found.clear();
        scanIdentifiers(cell.text, m_found);
        for (const IdentifierHit& hit : m_found) {
            m_columns[cell.column][static_cast<std::size_t>(hit.kind)].add(cell.row, cell.column, 0, cell.text);
        }
    }

    void finish(const table::TableProfile& profile, std::vector<Finding>& findings) override {
        for (const table::ColumnProfile& column : profile.columns) {
            const auto hits = m_columns.find(column.index);
            if (hits == m_columns.end()) {
                continue;
            }
            for (std::size_t kind = 0; kind < identifierKindCount; ++kind) {
                addFinding(column, static_cast<IdentifierKind>(kind), hits->second[kind], findings);
            }
        }
    }

private:
    const RuleSetting& m_setting;
    std::map<std::uint32_t, Hits> m_columns;
    std::vector<IdentifierHit> m_found;

    void addFinding(const table::ColumnProfile& column, IdentifierKind kind, const TextSpots& spots,
                    std::vector<Finding>& findings) const {
        if (spots.total() == 0) {
            return;
        }
        const auto words = table::wordsOf(column.name);
        const std::uint64_t present = column.rows - std::min(column.rows, column.missing);
        const bool named = std::find(words.begin(), words.end(), "nhs") != words.end();
        const bool many = spots.total() >= 3 && 2 * spots.total() > present;
        const bool certain = kind == IdentifierKind::NhsNumber && (named || many);
        Finding finding = makeFinding(m_setting, SpotKind::Cell, {reasonKey(kind, certain), columnArguments(column)},
                                      certain ? Severity::Block : Severity::Query);
        finding.reason.arguments.emplace_back("places", std::to_string(spots.total()));
        finding.columnName = column.name;
        spots.writeTo(finding);
        findings.push_back(std::move(finding));
    }
};

bool saysNhs(std::string_view line) {
    for (std::size_t at = 0; at + 3 <= line.size(); ++at) {
        if ((line[at] | 0x20) == 'n' && (line[at + 1] | 0x20) == 'h' && (line[at + 2] | 0x20) == 's') {
            return true;
        }
    }
    return false;
}

class IdentifierTextRule final : public TextRule {
public:
    explicit IdentifierTextRule(const RuleSetting& setting) : m_setting(setting) {}

    LineMark mark() const override { return LineMark::Identifier; }

    void addLine(const TextLine& line) override {
        m_found.clear();
        scanIdentifiers(line.text, m_found);
        const bool isNamed = !m_found.empty() && saysNhs(line.text);
        for (const IdentifierHit& hit : m_found) {
            Hits& hits = isNamed && hit.kind == IdentifierKind::NhsNumber ? m_certain : m_possible;
            hits[static_cast<std::size_t>(hit.kind)].add(line.number, static_cast<std::uint32_t>(hit.offset),
                                                         static_cast<std::uint32_t>(hit.length),
                                                         line.text.substr(hit.offset, hit.length));
        }
    }

    void finish(std::vector<Finding>& findings) override {
        for (std::size_t kind = 0; kind < identifierKindCount; ++kind) {
            add(findings, static_cast<IdentifierKind>(kind), m_certain[kind], true);
            add(findings, static_cast<IdentifierKind>(kind), m_possible[kind], false);
        }
    }

private:
    const RuleSetting& m_setting;
    Hits m_certain, m_possible;
    std::vector<IdentifierHit> m_found;

    void add(std::vector<Finding>& findings, IdentifierKind kind, const TextSpots& spots, bool certain) const {
        if (spots.total() == 0) {
            return;
        }
        Finding finding = makeFinding(m_setting, SpotKind::Line,
                                      {reasonKey(kind, certain) + "-line", {{"places", std::to_string(spots.total())}}},
                                      certain ? Severity::Block : Severity::Query);
        spots.writeTo(finding);
        findings.push_back(std::move(finding));
    }
};

} // namespace

std::unique_ptr<TableRule> makeIdentifierTableRule(const RuleSetting& setting) {
    return std::make_unique<IdentifierTableRule>(setting);
}

std::unique_ptr<TextRule> makeIdentifierTextRule(const RuleSetting& setting) {
    return std::make_unique<IdentifierTextRule>(setting);
}

} // namespace outcheck::rules
