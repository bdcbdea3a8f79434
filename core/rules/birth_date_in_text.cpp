// SPDX-License-Identifier: GPL-3.0-or-later
// identifier: dates of birth in lines of text.
#include "rules/identifier_scan.h"
#include "rules/rule_factories.h"
#include "rules/spot_list.h"

namespace outcheck::rules {

namespace {

// A date with a label that says birth. Nothing marks such lines: the first ones are all looked at.
class BirthDateTextRule final : public TextRule {
public:
    explicit BirthDateTextRule(const RuleSetting& setting) : m_setting(setting) {}

    LineMark mark() const override { return LineMark::Identifier; }
    bool wantsNextLine() const override { return m_nextNumber < linesReadClosely; }

    void addLine(const TextLine& line) override {
        m_nextNumber = line.number + 1;
        const BirthDate date = line.number < linesReadClosely ? findBirthDate(line.text) : BirthDate{};
        if (date.length > 0) {
            m_spots.add(line.number, static_cast<std::uint32_t>(date.offset), static_cast<std::uint32_t>(date.length),
                        line.text.substr(date.offset, date.length));
        }
    }

    void finish(std::vector<Finding>& findings) override {
        if (m_spots.total() > 0) {
            Finding finding =
                makeFinding(m_setting, SpotKind::Line,
                            {"identifier.birth-date-line", {{"places", std::to_string(m_spots.total())}}});
            m_spots.writeTo(finding);
            findings.push_back(std::move(finding));
        }
    }

private:
    static constexpr std::uint64_t linesReadClosely = 250'000;
    const RuleSetting& m_setting;
    std::uint64_t m_nextNumber = 0;
    TextSpots m_spots;
};

} // namespace

std::unique_ptr<TextRule> makeBirthDateTextRule(const RuleSetting& setting) {
    return std::make_unique<BirthDateTextRule>(setting);
}

} // namespace outcheck::rules
