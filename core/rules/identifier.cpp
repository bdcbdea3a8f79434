// SPDX-License-Identifier: GPL-3.0-or-later
// identifier: NHS numbers, e-mail addresses, full postcodes and dates of birth in cells and
// lines. A lone ten-digit
// number passes the check digit by chance one time in eleven, so one hit is a question; a column or a line that says
// "NHS" is a breach.
#include "rules/identifier_scan.h"
#include "rules/rule_factories.h"
#include "rules/spot_list.h"
#include "table/cell_reader.h"
#include "table/header_words.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <map>

namespace outcheck::rules {

namespace {

using Hits = std::array<TextSpots, identifierKindCount>;

// Ten digits have the right check digit one time in eleven. Few numbers say nothing about their rate.
bool isAtRateOfChance(std::uint64_t hits, std::uint64_t numbers) {
    constexpr std::uint64_t enough = 20;
    return numbers >= enough && 5 * hits <= numbers;
}

std::string reasonKey(IdentifierKind kind, bool certain) {
    return "identifier." + std::string(nameOf(kind)) + (certain ? "-certain" : "");
}

class IdentifierTableRule final : public TableRule {
public:
    explicit IdentifierTableRule(const RuleSetting& setting) : m_setting(setting) {}

    CellKinds kinds() const override {
        return {table::CellKind::Text, table::CellKind::Range, table::CellKind::Integer};
    }

    // A cheap answer, so that a cell is scanned once: where it is added.
    Interest interestIn(std::uint32_t, std::string_view text, const table::CellValue& value) const override {
        const bool mayHold = value.kind == table::CellKind::Integer
                                 ? value.digits == 10 && !value.writtenAsFloat && isNhsNumber(table::trimmed(text))
                                 : mayHoldIdentifier(text);
        return mayHold ? Interest::Place : Interest::None;
    }

    void addCell(const TableCell& cell) override {
        m_found.clear();
        const std::size_t numbers = scanIdentifiers(cell.text, m_found);
        Column& column = m_columns[cell.column];
        column.numbers += numbers;
        for (const IdentifierHit& hit : m_found) {
            column.hits[static_cast<std::size_t>(hit.kind)].add(cell.row, cell.column, 0, cell.text);
        }
    }

    void finish(const table::TableProfile& profile, std::vector<Finding>& findings) override {
        for (const table::ColumnProfile& column : profile.columns) {
            if (holdsBirthDates(column)) {
                addBirthDates(column, profile, findings);
            }
            const auto found = m_columns.find(column.index);
            for (std::size_t kind = 0; found != m_columns.end() && kind < identifierKindCount; ++kind) {
                addFinding(column, static_cast<IdentifierKind>(kind), found->second, findings);
            }
        }
    }

private:
    struct Column {
        Hits hits;
        std::uint64_t numbers = 0; // of ten digits, but for cells that are nothing else and have another check digit
    };
    const RuleSetting& m_setting;
    std::map<std::uint32_t, Column> m_columns;
    std::vector<IdentifierHit> m_found;

    static bool has(const std::vector<std::string>& words, std::initializer_list<std::string_view> wanted) {
        return std::any_of(wanted.begin(), wanted.end(), [&](std::string_view word) {
            return std::find(words.begin(), words.end(), word) != words.end();
        });
    }

    static bool holdsBirthDates(const table::ColumnProfile& column) {
        const auto words = table::wordsOf(column.name);
        const bool named = has(words, {"dob"}) || (has(words, {"birth"}) && has(words, {"date", "dates"}));
        return named && column.type == table::CellKind::Date;
    }

    void addBirthDates(const table::ColumnProfile& column, const table::TableProfile& profile,
                       std::vector<Finding>& findings) const {
        const bool anyCount = std::any_of(profile.columns.begin(), profile.columns.end(),
                                          [](const table::ColumnProfile& c) { return table::isCountRole(c.role); });
        Finding finding = makeFinding(m_setting, SpotKind::File, {"identifier.birth-date", columnArguments(column)},
                                      anyCount ? Severity::Query : Severity::Block);
        finding.columnName = column.name;
        findings.push_back(std::move(finding));
    }

    // A column of nothing but ten digits tells of the rest how many there were.
    static std::uint64_t numbersIn(const table::ColumnProfile& column, const Column& found) {
        const bool tenDigits = column.type == table::CellKind::Integer && column.minimum && *column.minimum >= 1e9 &&
                               column.maximum && *column.maximum < 1e10;
        return tenDigits ? std::max(column.integers, found.numbers) : found.numbers;
    }

    static bool isCertain(IdentifierKind kind, const table::ColumnProfile& column, std::uint64_t hits) {
        const auto words = table::wordsOf(column.name);
        const std::uint64_t present = column.rows - std::min(column.rows, column.missing);
        switch (kind) {
        case IdentifierKind::NhsNumber:
            return has(words, {"nhs"}) || (hits >= 3 && 2 * hits > present);
        case IdentifierKind::Postcode:
            return has(words, {"patient", "person", "participant", "home", "residence"});
        case IdentifierKind::Email:
            return false;
        }
        return false;
    }

    void addFinding(const table::ColumnProfile& column, IdentifierKind kind, const Column& found,
                    std::vector<Finding>& findings) const {
        const TextSpots& spots = found.hits[static_cast<std::size_t>(kind)];
        if (spots.total() == 0) {
            return;
        }
        const bool certain = isCertain(kind, column, spots.total());
        const std::uint64_t numbers = numbersIn(column, found);
        const bool chance = !certain && kind == IdentifierKind::NhsNumber && isAtRateOfChance(spots.total(), numbers);
        Finding finding = makeFinding(m_setting, SpotKind::Cell,
                                      {reasonKey(kind, certain) + (chance ? "-chance" : ""), columnArguments(column)},
                                      certain ? Severity::Block : Severity::Query);
        finding.reason.arguments.emplace_back("places", std::to_string(spots.total()));
        if (chance) {
            finding.reason.arguments.emplace_back("numbers", std::to_string(numbers));
        }
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
        m_numbers += scanIdentifiers(line.text, m_found);
        const bool isNamed = !m_found.empty() && saysNhs(line.text);
        const bool isAuthors = !m_found.empty() && isCredit(line.text);
        for (const IdentifierHit& hit : m_found) {
            Hits& hits = isNamed && hit.kind == IdentifierKind::NhsNumber ? m_certain
                         : isAuthors && hit.kind == IdentifierKind::Email ? m_credits
                                                                          : m_possible;
            hits[static_cast<std::size_t>(hit.kind)].add(line.number, static_cast<std::uint32_t>(hit.offset),
                                                         static_cast<std::uint32_t>(hit.length),
                                                         line.text.substr(hit.offset, hit.length));
        }
    }

    void finish(std::vector<Finding>& findings) override {
        for (std::size_t kind = 0; kind < identifierKindCount; ++kind) {
            const auto identifier = static_cast<IdentifierKind>(kind);
            const std::string key = reasonKey(identifier, false);
            const bool chance =
                identifier == IdentifierKind::NhsNumber && isAtRateOfChance(m_possible[kind].total(), m_numbers);
            add(findings, m_certain[kind], reasonKey(identifier, true) + "-line", Severity::Block);
            add(findings, m_possible[kind], key + (chance ? "-chance-line" : "-line"), Severity::Query);
            add(findings, m_credits[kind], key + "-credit-line", Severity::Note);
        }
    }

private:
    const RuleSetting& m_setting;
    Hits m_certain, m_possible, m_credits;
    std::uint64_t m_numbers = 0; // of ten digits
    std::vector<IdentifierHit> m_found;

    void add(std::vector<Finding>& findings, const TextSpots& spots, std::string key, Severity atMost) const {
        if (spots.total() == 0) {
            return;
        }
        Finding finding = makeFinding(
            m_setting, SpotKind::Line,
            {std::move(key), {{"places", std::to_string(spots.total())}, {"numbers", std::to_string(m_numbers)}}},
            atMost);
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
