// SPDX-License-Identifier: GPL-3.0-or-later
// identifier: names of persons behind a title in lines of text.
#include "rules/identifier_scan.h"
#include "rules/name_scan.h"
#include "rules/rule_factories.h"
#include "rules/spot_list.h"

namespace outcheck::rules {

namespace {

// Nothing marks such lines: the first ones are all looked at.
class NameTextRule final : public TextRule {
public:
    explicit NameTextRule(const RuleSetting& setting) : m_setting(setting) {}

    LineMark mark() const override { return LineMark::Identifier; }
    bool wantsNextLine() const override { return m_nextNumber < linesReadClosely; }

    void addLine(const TextLine& line) override {
        m_nextNumber = line.number + 1;
        if (line.number >= linesReadClosely) {
            return;
        }
        TitledNames names(line.text);
        TitledName name = names.next();
        TextSpots& spots = name.length > 0 && isCredit(line.text) ? m_credits : m_spots;
        for (; name.length > 0; name = names.next()) {
            spots.add(line.number, static_cast<std::uint32_t>(name.offset), static_cast<std::uint32_t>(name.length),
                      line.text.substr(name.offset, name.length));
        }
    }

    void finish(std::vector<Finding>& findings) override {
        report(m_spots, "identifier.name-line", Severity::Query, findings);
        report(m_credits, "identifier.name-credit-line", Severity::Note, findings);
    }

private:
    static constexpr std::uint64_t linesReadClosely = 250'000;
    const RuleSetting& m_setting;
    std::uint64_t m_nextNumber = 0;
    TextSpots m_spots, m_credits;

    void report(const TextSpots& spots, const char* key, Severity atMost, std::vector<Finding>& findings) const {
        if (spots.total() > 0) {
            Finding finding =
                makeFinding(m_setting, SpotKind::Line, {key, {{"places", std::to_string(spots.total())}}}, atMost);
            spots.writeTo(finding);
            findings.push_back(std::move(finding));
        }
    }
};

} // namespace

std::unique_ptr<TextRule> makeNameTextRule(const RuleSetting& setting) {
    return std::make_unique<NameTextRule>(setting);
}

} // namespace outcheck::rules
