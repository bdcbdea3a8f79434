// SPDX-License-Identifier: GPL-3.0-or-later
// small-count-in-label: small counts in the labels and tooltips of a drawing or page, and under the names of a JSON
// file; and two counts of it, one a part of the other, that differ by few.
#include "rules/log_text.h"
#include "rules/rule_factories.h"
#include "rules/spot_list.h"

#include <algorithm>

namespace outcheck::rules {

namespace {

// A count with the name that says so: "num_practices: 5", "n = 3".
struct NamedCount {
    std::string_view name;
    std::uint64_t value = 0;
};

// "date: 2020-03; count: 3" has two parts.
void findNamedCounts(std::string_view label, std::vector<NamedCount>& found) {
    while (!label.empty()) {
        const std::size_t end = std::min(label.find_first_of(";<|"), label.size());
        const std::string_view part = label.substr(0, end);
        const std::size_t sign = part.find_last_of(":=");
        if (sign != std::string_view::npos) {
            const std::string_view name = withoutOuterSpaces(part.substr(0, sign));
            std::string_view rest = withoutLeadingSpaces(part.substr(sign + 1));
            const auto value = takeWholeNumber(rest);
            rest = withoutLeadingSpaces(rest);
            if (value && (rest.empty() || rest.front() == '(') && namesCounts(name)) { // "n: 3 (2%)" too
                found.push_back({name, *value});
            }
        }
        label.remove_prefix(std::min(end + 1, label.size()));
    }
}

class LabelJudge {
public:
    explicit LabelJudge(std::uint64_t threshold) : m_threshold(threshold) {}

    TextSpots small, differences;

    void add(const media::DocumentLabel& label) {
        if (label.group != m_group) {
            endGroup();
            m_group = label.group;
        }
        m_found.clear();
        findNamedCounts(label.text, m_found);
        const bool announces = label.text.find("risk") != std::string::npos;
        if (const auto value = wholeNumber(label.text); value && m_underRisk) {
            m_found.push_back({{}, *value}); // below "Number at risk"
        }
        m_underRisk = m_underRisk || announces;
        for (const NamedCount& count : m_found) {
            if (count.value >= 1 && count.value <= m_threshold) {
                small.add(label.line, 0, 0, label.text);
            }
            if (label.group > 0 && m_counts.size() < mostOfGroup) {
                m_counts.push_back({label.line, std::string(count.name), label.text, count.value});
            }
        }
    }

    // A count whose name begins with that of another is a part of it, or the whole of it.
    void endGroup() {
        std::sort(m_counts.begin(), m_counts.end(), [](const Kept& a, const Kept& b) { return a.name < b.name; });
        for (std::size_t i = 0; i + 1 < m_counts.size(); ++i) {
            const Kept& whole = m_counts[i];
            const Kept& part = m_counts[i + 1];
            const std::uint64_t difference = std::max(whole.value, part.value) - std::min(whole.value, part.value);
            if (part.name.starts_with(whole.name) && difference >= 1 && difference <= m_threshold) {
                differences.add(part.line, 0, 0, part.text);
            }
        }
        m_counts.clear();
    }

private:
    struct Kept {
        std::uint64_t line = 0;
        std::string name, text;
        std::uint64_t value = 0;
    };
    static constexpr std::size_t mostOfGroup = 1'000;

    std::uint64_t m_threshold;
    std::uint64_t m_group = 0;
    bool m_underRisk = false;
    std::vector<NamedCount> m_found;
    std::vector<Kept> m_counts;
};

void addFinding(const RuleSetting& setting, const TextSpots& spots, std::string key, std::uint64_t threshold,
                std::vector<Finding>& findings) {
    if (spots.total() == 0) {
        return;
    }
    Finding finding = makeFinding(
        setting, SpotKind::Line,
        {std::move(key), {{"places", std::to_string(spots.total())}, {"threshold", std::to_string(threshold)}}});
    spots.writeTo(finding);
    findings.push_back(std::move(finding));
}

} // namespace

void judgeLabels(const RuleSetting& setting, const FileFacts& facts, std::vector<Finding>& findings) {
    if (!facts.document) {
        return;
    }
    const auto threshold = static_cast<std::uint64_t>(setting.number("redact_at_most"));
    LabelJudge judge(threshold);
    for (const media::DocumentLabel& label : facts.document->labels) {
        judge.add(label);
    }
    judge.endGroup();
    addFinding(setting, judge.small, "small-count-in-label.count", threshold, findings);
    addFinding(setting, judge.differences, "small-count-in-label.difference", threshold, findings);
}

} // namespace outcheck::rules
