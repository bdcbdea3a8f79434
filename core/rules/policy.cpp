// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/policy.h"

#include "rules/policy_reader.h"
#include "rules/rule_catalogue.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace outcheck::rules {

double RuleSetting::number(std::string_view name) const {
    const auto found = numbers.find(std::string(name));
    return found == numbers.end() ? 0 : found->second;
}

const std::vector<std::string>& RuleSetting::list(std::string_view name) const {
    static const std::vector<std::string> none;
    const auto found = lists.find(std::string(name));
    return found == lists.end() ? none : found->second;
}

std::string_view severityWord(const RuleSetting& setting) {
    return setting.enabled ? nameOf(setting.severity) : "off";
}

std::string numberText(double number) {
    std::array<char, 512> digits{}; // the longest double has 309 before the point, or some 330 after it
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed).ptr;
    return std::string(digits.data(), end);
}

Policy::Policy(PolicyContent content) : m_content(std::move(content)), m_digest(sha256Of(m_content.text)) {}

Result<Policy> Policy::parse(std::string_view yaml, std::string_view file) {
    PolicyReading reading = readPolicy(yaml, file, [](const std::string&, const Place& where) {
        PolicyReading none;
        none.faults.push_back(Error{ErrorCode::NotFound, where, "no other policy can be read here"});
        return none;
    });
    if (!reading.policy) {
        return failure(std::move(reading.faults.front()));
    }
    return *std::move(reading.policy);
}

const RuleSetting* Policy::rule(std::string_view name) const {
    const auto found =
        std::find_if(rules().begin(), rules().end(), [&](const RuleSetting& rule) { return rule.rule == name; });
    return found == rules().end() ? nullptr : &*found;
}

std::vector<std::string> Policy::rulesOff() const {
    std::vector<std::string> names;
    for (const RuleSpecification& known : ruleCatalogue()) {
        const RuleSetting* setting = rule(known.name);
        if (setting == nullptr || !setting->enabled) {
            names.emplace_back(known.name);
        }
    }
    return names;
}

const Guidance* Policy::guidance(std::string_view key) const {
    const auto found = std::find_if(guidanceList().begin(), guidanceList().end(),
                                    [&](const Guidance& guidance) { return guidance.key == key; });
    return found == guidanceList().end() ? nullptr : &*found;
}

std::uint64_t Policy::smallCountThreshold() const {
    const RuleSetting* setting = rule("small-count");
    return setting == nullptr || !setting->enabled
               ? 0
               : static_cast<std::uint64_t>(std::min(setting->number("redact_at_most"), 1e9));
}

} // namespace outcheck::rules
