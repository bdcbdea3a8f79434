// SPDX-License-Identifier: GPL-3.0-or-later
// marks-per-person: drawings with so many marks of one kind that each may stand for a person or an event.
#include "rules/rule_factories.h"

namespace outcheck::rules {

void judgeMarks(const RuleSetting& setting, const FileFacts& facts, std::vector<Finding>& findings) {
    if (!facts.document) {
        return;
    }
    const media::DocumentInfo& document = *facts.document;
    const auto limit = static_cast<std::uint64_t>(setting.number("most_marks"));
    if (document.marks > limit) {
        findings.push_back(makeFinding(setting, SpotKind::File,
                                       {"marks-per-person.marks",
                                        {{"marks", std::to_string(document.marks)},
                                         {"element", document.mostMarks},
                                         {"limit", std::to_string(limit)}}}));
    }
    if (document.longestPath > limit) {
        findings.push_back(
            makeFinding(setting, SpotKind::File,
                        {"marks-per-person.path",
                         {{"strokes", std::to_string(document.longestPath)}, {"limit", std::to_string(limit)}}}));
    }
}

} // namespace outcheck::rules
