// SPDX-License-Identifier: GPL-3.0-or-later
// organisation-identifier: columns that tell a practice, primary care network, integrated care board (formerly STP),
// local authority or small area, by the codes or names in their cells or by their header.
#include "rules/rule_factories.h"
#include "rules/spot_list.h"
#include "table/header_words.h"

#include <algorithm>
#include <array>
#include <map>

namespace outcheck::rules {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}

bool allDigits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

// ONS codes of nine characters for places smaller than a region.
bool isAreaCode(std::string_view text) {
    static constexpr std::array types = {"E01", "E02", "E05", "E06", "E07", "E08", "E09", "E10", "E38", "E40",
                                         "E54", "W01", "W02", "W06", "W11", "S01", "S02", "S08", "S12", "N09"};
    return text.size() == 9 && allDigits(text.substr(1)) &&
           std::any_of(types.begin(), types.end(), [&](const char* type) { return text.starts_with(type); });
}

// ODS codes of practices and networks, A81001 or U12345; codes of drugs and devices look alike.
bool isPracticeCode(std::string_view text) {
    return text.size() == 6 && isUpper(text[0]) && allDigits(text.substr(1));
}

bool endsInFolded(std::string_view text, std::string_view lowerCase) {
    return text.size() >= lowerCase.size() &&
           std::equal(lowerCase.rbegin(), lowerCase.rend(), text.rbegin(),
                      [](char wanted, char c) { return wanted == (isUpper(c) ? static_cast<char>(c | 0x20) : c); });
}

// "Oak Lane Surgery", "Northshire ICB": two words at least, the last of which say that it is one.
bool isOrganisationName(std::string_view text) {
    static constexpr std::array<std::string_view, 18> endings = {" surgery",
                                                                 " medical centre",
                                                                 " health centre",
                                                                 " medical practice",
                                                                 " medical group",
                                                                 " nhs trust",
                                                                 " foundation trust",
                                                                 " primary care network",
                                                                 " pcn",
                                                                 " care board",
                                                                 " icb",
                                                                 " stp",
                                                                 " ccg",
                                                                 " commissioning group",
                                                                 " city council",
                                                                 " county council",
                                                                 " borough council",
                                                                 " district council"};
    constexpr std::size_t longest = 120; // bytes; a longer text is a sentence
    if (text.size() > longest || text.empty() || !isUpper(text.front())) {
        return false;
    }
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return endsInFolded(text, ending); });
}

class OrganisationIdentifierRule final : public TableRule {
public:
    explicit OrganisationIdentifierRule(const RuleSetting& setting) : m_setting(setting) {}

    CellKinds kinds() const override { return {table::CellKind::Text}; }

    Interest interestIn(std::uint32_t column, std::string_view text, const table::CellValue&) const override {
        const auto codes = m_codes.find(column);
        if (isAreaCode(text) || isPracticeCode(text)) {
            return codes != m_codes.end() && codes->second.spots.isFull() ? Interest::Tally : Interest::Place;
        }
        if (isOrganisationName(text)) {
            return codes != m_codes.end() && codes->second.names.isFull() ? Interest::Tally : Interest::Place;
        }
        return Interest::None;
    }

    void addCell(const TableCell& cell) override {
        Codes& codes = m_codes[cell.column];
        codes.areas += isAreaCode(cell.text) ? 1U : 0U;
        TextSpots& spots = isAreaCode(cell.text) || isPracticeCode(cell.text) ? codes.spots : codes.names;
        spots.add(cell.row, cell.column, 0, cell.text);
    }

    void addTally(std::uint32_t column, std::string_view text, const table::CellValue&, std::uint64_t count) override {
        Codes& codes = m_codes[column];
        codes.areas += isAreaCode(text) ? count : 0U;
        TextSpots& spots = isAreaCode(text) || isPracticeCode(text) ? codes.spots : codes.names;
        spots.addTally(count);
    }

    void finish(const table::TableProfile& profile, std::vector<Finding>& findings) override {
        for (const table::ColumnProfile& column : profile.columns) {
            const auto codes = m_codes.find(column.index);
            const std::uint64_t present = column.rows - std::min(column.rows, column.missing);
            if (codes != m_codes.end() &&
                (2 * codes->second.spots.total() > present || codes->second.areas >= fewestAreas)) {
                addCells(column, codes->second.spots, "organisation-identifier.codes", Severity::Block, findings);
            } else if (codes != m_codes.end() && 2 * codes->second.names.total() > present) {
                addCells(column, codes->second.names, "organisation-identifier.names", Severity::Query, findings);
            } else if (namesOrganisations(column) && mayName(column)) {
                addHeader(column, findings);
            }
        }
    }

private:
    struct Codes {
        TextSpots spots, names;
        std::uint64_t areas = 0;
    };
    static constexpr std::uint64_t fewestAreas = 10; // nothing else is written like ten of these
    const RuleSetting& m_setting;
    std::map<std::uint32_t, Codes> m_codes;

    bool namesOrganisations(const table::ColumnProfile& column) const {
        const auto words = table::wordsOf(column.name);
        const auto& headers = m_setting.list("headers");
        return std::any_of(headers.begin(), headers.end(), [&](const std::string& header) {
            const auto wanted = table::wordsOf(header);
            return !wanted.empty() &&
                   std::search(words.begin(), words.end(), wanted.begin(), wanted.end()) != words.end();
        });
    }

    // A count of practices names none of them.
    static bool mayName(const table::ColumnProfile& column) {
        using table::ColumnRole;
        return column.distinct >= 2 && (column.role == ColumnRole::Identifier || column.role == ColumnRole::Dimension ||
                                        column.role == ColumnRole::Text || column.role == ColumnRole::Index);
    }

    void addCells(const table::ColumnProfile& column, const TextSpots& spots, std::string key, Severity atMost,
                  std::vector<Finding>& findings) const {
        Finding finding = makeFinding(m_setting, SpotKind::Cell, {std::move(key), columnArguments(column)}, atMost);
        finding.reason.arguments.emplace_back("cells", std::to_string(spots.total()));
        finding.columnName = column.name;
        spots.writeTo(finding);
        findings.push_back(std::move(finding));
    }

    void addHeader(const table::ColumnProfile& column, std::vector<Finding>& findings) const {
        const bool identifies = column.role == table::ColumnRole::Identifier;
        Finding finding = makeFinding(
            m_setting, SpotKind::File,
            {identifies ? "organisation-identifier.column" : "organisation-identifier.header", columnArguments(column)},
            identifies ? Severity::Block : Severity::Query);
        finding.columnName = column.name;
        findings.push_back(std::move(finding));
    }
};

} // namespace

std::unique_ptr<TableRule> makeOrganisationIdentifierRule(const RuleSetting& setting) {
    return std::make_unique<OrganisationIdentifierRule>(setting);
}

} // namespace outcheck::rules
