// SPDX-License-Identifier: GPL-3.0-or-later
// small-count-in-log: small frequencies in Stata's tabulate frames, and messages such as "(3 observations deleted)".
#include "rules/log_text.h"
#include "rules/rule_factories.h"
#include "rules/spot_list.h"

#include <algorithm>
#include <array>

namespace outcheck::rules {

namespace {

struct Number {
    std::size_t offset = 0;
    std::size_t length = 0;
    std::uint64_t value = 0;
};

// The first whole number behind the bar of a tabulate row.
std::optional<Number> frequencyIn(std::string_view line) {
    const std::size_t bar = line.find('|');
    if (bar == std::string_view::npos) {
        return std::nullopt;
    }
    std::string_view rest = withoutLeadingSpaces(line.substr(bar + 1));
    const std::size_t offset = static_cast<std::size_t>(rest.data() - line.data());
    const std::size_t before = rest.size();
    const auto value = takeWholeNumber(rest);
    if (rest.size() == before || !value) {
        return std::nullopt;
    }
    return Number{offset, before - rest.size(), *value};
}

std::optional<Number> messageCountIn(std::string_view line) {
    static constexpr std::array endings = {" observations deleted",
                                           " observation deleted",
                                           " missing values generated",
                                           " missing value generated",
                                           " failures",
                                           " observations are dropped"};
    const std::size_t bracket = line.find('(');
    if (bracket == std::string_view::npos) {
        return std::nullopt;
    }
    std::string_view rest = line.substr(bracket + 1);
    const std::size_t before = rest.size();
    const auto value = takeWholeNumber(rest);
    if (!value ||
        std::none_of(endings.begin(), endings.end(), [&](const char* ending) { return rest.starts_with(ending); })) {
        return std::nullopt;
    }
    return Number{bracket + 1, before - rest.size(), *value};
}

bool isRule(std::string_view line) {
    return line.find("-+-") != std::string_view::npos;
}

class SmallCountInLogRule final : public TextRule {
public:
    explicit SmallCountInLogRule(const RuleSetting& setting)
        : m_setting(setting), m_threshold(static_cast<std::uint64_t>(setting.number("redact_at_most"))) {}

    LineMark mark() const override { return LineMark::CountWords; }
    bool wantsNextLine() const override { return m_inFrame; }

    void addLine(const TextLine& line) override {
        if (line.text.find("Freq.") != std::string_view::npos && line.text.find('|') != std::string_view::npos) {
            m_inFrame = true;
            return;
        }
        if (m_inFrame) {
            addFrameLine(line.number, line.text);
        } else if (const auto count = messageCountIn(line.text)) {
            add(m_messages, line.number, line.text, *count);
        }
    }

    void finish(std::vector<Finding>& findings) override {
        addFinding(findings, m_frequencies, "small-count-in-log.frame");
        addFinding(findings, m_messages, "small-count-in-log.message");
    }

private:
    const RuleSetting& m_setting;
    std::uint64_t m_threshold;
    bool m_inFrame = false;
    TextSpots m_frequencies, m_messages;

    void add(TextSpots& spots, std::uint64_t line, std::string_view text, const Number& number) const {
        if (number.value >= 1 && number.value <= m_threshold) {
            spots.add(line, static_cast<std::uint32_t>(number.offset), static_cast<std::uint32_t>(number.length),
                      text.substr(number.offset, number.length));
        }
    }

    void addFrameLine(std::uint64_t number, std::string_view line) {
        if (isRule(line)) {
            return;
        }
        if (line.find('|') == std::string_view::npos) {
            m_inFrame = false;
            return;
        }
        if (const auto frequency = frequencyIn(line)) {
            add(m_frequencies, number, line, *frequency);
        }
    }

    void addFinding(std::vector<Finding>& findings, const TextSpots& spots, std::string key) const {
        if (spots.total() == 0) {
            return;
        }
        Finding finding = makeFinding(
            m_setting, SpotKind::Line,
            {std::move(key), {{"places", std::to_string(spots.total())}, {"threshold", std::to_string(m_threshold)}}});
        spots.writeTo(finding);
        findings.push_back(std::move(finding));
    }
};

} // namespace

std::unique_ptr<TextRule> makeSmallCountInLogRule(const RuleSetting& setting) {
    return std::make_unique<SmallCountInLogRule>(setting);
}

} // namespace outcheck::rules
