// SPDX-License-Identifier: GPL-3.0-or-later
// invisible-characters: characters that a reader does not see or that turn the direction of what he reads; text may
// hide in them.
#include "rules/rule_factories.h"
#include "rules/spot_list.h"

#include <algorithm>
#include <cstring>

namespace outcheck::rules {

namespace {

std::uint8_t byteAt(std::string_view text, std::size_t at) {
    return at < text.size() ? static_cast<std::uint8_t>(text[at]) : std::uint8_t{0};
}

// Whether an invisible character begins here. Escape is left alone: logs colour their lines with it.
bool isInvisibleAt(std::string_view text, std::size_t at) {
    const std::uint8_t first = byteAt(text, at);
    if (first < 0x20) {
        return first != '\t' && first != '\n' && first != '\r' && first != 0x1B && first != '\b' && first != 0;
    }
    const std::uint8_t second = byteAt(text, at + 1);
    const std::uint8_t third = byteAt(text, at + 2);
    switch (first) {
    case 0x7F:
        return true;
    case 0xC2:
        return second == 0xAD; // soft hyphen
    case 0xE2:                 // zero width, marks and overrides of direction, word joiner
        return (second == 0x80 && ((third >= 0x8B && third <= 0x8F) || (third >= 0xAA && third <= 0xAE))) ||
               (second == 0x81 && third >= 0xA0 && third <= 0xA9);
    case 0xEF:
        return second == 0xBB && third == 0xBF; // byte-order mark inside the text
    case 0xF3:
        return second == 0xA0 && (third == 0x80 || third == 0x81); // tag characters
    default:
        return false;
    }
}

std::size_t firstInvisible(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (isInvisibleAt(text, at)) {
            return at;
        }
    }
    return std::string_view::npos;
}

void addFinding(const RuleSetting& setting, SpotKind kind, const TextSpots& spots, std::vector<Finding>& findings) {
    if (spots.total() == 0) {
        return;
    }
    Finding finding = makeFinding(setting, kind,
                                  {kind == SpotKind::Cell ? "invisible-characters.cells" : "invisible-characters.lines",
                                   {{"places", std::to_string(spots.total())}}});
    spots.writeTo(finding);
    findings.push_back(std::move(finding));
}

class InvisibleCharactersTableRule final : public TableRule {
public:
    explicit InvisibleCharactersTableRule(const RuleSetting& setting) : m_setting(setting) {}

    CellKinds kinds() const override { return {table::CellKind::Text}; }

    Interest interestIn(std::uint32_t, std::string_view text, const table::CellValue&) const override {
        return firstInvisible(text) != std::string_view::npos ? Interest::Place : Interest::None;
    }

    void addCell(const TableCell& cell) override { m_spots.add(cell.row, cell.column, 0, cell.text); }

    void finish(const table::TableProfile&, std::vector<Finding>& findings) override {
        addFinding(m_setting, SpotKind::Cell, m_spots, findings);
    }

private:
    const RuleSetting& m_setting;
    TextSpots m_spots;
};

class InvisibleCharactersTextRule final : public TextRule {
public:
    explicit InvisibleCharactersTextRule(const RuleSetting& setting) : m_setting(setting) {}

    LineMark mark() const override { return LineMark::Invisible; }

    void addLine(const TextLine& line) override {
        const std::size_t at = firstInvisible(line.text);
        if (at != std::string_view::npos) {
            m_spots.add(line.number, static_cast<std::uint32_t>(at), 1, {});
        }
    }

    void finish(std::vector<Finding>& findings) override { addFinding(m_setting, SpotKind::Line, m_spots, findings); }

private:
    const RuleSetting& m_setting;
    TextSpots m_spots;
};

} // namespace

std::unique_ptr<TableRule> makeInvisibleCharactersTableRule(const RuleSetting& setting) {
    return std::make_unique<InvisibleCharactersTableRule>(setting);
}

std::unique_ptr<TextRule> makeInvisibleCharactersTextRule(const RuleSetting& setting) {
    return std::make_unique<InvisibleCharactersTextRule>(setting);
}

} // namespace outcheck::rules
