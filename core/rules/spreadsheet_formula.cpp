// SPDX-License-Identifier: GPL-3.0-or-later
// spreadsheet-formula: cells that a spreadsheet would compute instead of show.
#include "rules/rule_factories.h"
#include "rules/spot_list.h"
#include "table/cell_reader.h"

namespace outcheck::rules {

namespace {

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// "==1" is how Stata writes a category and "+ve" how people write positive; neither is computed into anything.
bool isFormula(std::string_view text) {
    text = table::trimmed(text);
    if (text.size() < 2) {
        return false;
    }
    switch (text.front()) {
    case '=':
        return text[1] != '=' && text[1] != ' ';
    case '@':
        return isLetter(text[1]);
    case '+':
    case '-':
        return isLetter(text[1]) && text.find('(') != std::string_view::npos && text.back() == ')';
    default:
        return false;
    }
}

class SpreadsheetFormulaRule final : public TableRule {
public:
    explicit SpreadsheetFormulaRule(const RuleSetting& setting) : m_setting(setting) {}

    CellKinds kinds() const override { return {table::CellKind::Text}; }

    Interest interestIn(std::uint32_t, std::string_view text, const table::CellValue&) const override {
        return isFormula(text) ? Interest::Place : Interest::None;
    }

    void addCell(const TableCell& cell) override { m_spots.add(cell.row, cell.column, 0, cell.text); }

    void finish(const table::TableProfile&, std::vector<Finding>& findings) override {
        if (m_spots.total() > 0) {
            Finding finding = makeFinding(m_setting, SpotKind::Cell,
                                          {"spreadsheet-formula.cells", {{"cells", std::to_string(m_spots.total())}}});
            m_spots.writeTo(finding);
            findings.push_back(std::move(finding));
        }
    }

private:
    const RuleSetting& m_setting;
    TextSpots m_spots;
};

} // namespace

std::unique_ptr<TableRule> makeSpreadsheetFormulaRule(const RuleSetting& setting) {
    return std::make_unique<SpreadsheetFormulaRule>(setting);
}

} // namespace outcheck::rules
