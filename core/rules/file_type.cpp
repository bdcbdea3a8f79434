// SPDX-License-Identifier: GPL-3.0-or-later
// file-type: the platform admits files by their last suffix, case-sensitively; release takes fewer kinds.
#include "rules/rule_factories.h"

#include <algorithm>

namespace outcheck::rules {

void judgeFileType(const RuleSetting& setting, const FileFacts& facts, std::vector<Finding>& findings) {
    const std::size_t name = facts.path.rfind('/') == std::string::npos ? 0 : facts.path.rfind('/') + 1;
    const std::size_t point = facts.path.rfind('.');
    // A name that begins with its only point has no suffix, as Python's pathlib sees it.
    const bool hasSuffix = point != std::string::npos && point > name;
    const std::string suffix = hasSuffix ? facts.path.substr(point) : std::string();
    const auto isIn = [&](std::string_view list) {
        const auto& suffixes = setting.list(list);
        return std::find(suffixes.begin(), suffixes.end(), suffix) != suffixes.end();
    };
    const std::string shown = suffix.empty() ? "none" : suffix;
    if (!isIn("admitted")) {
        findings.push_back(makeFinding(setting, SpotKind::File, {"file-type.not-admitted", {{"suffix", shown}}}));
    } else if (!isIn("released")) {
        findings.push_back(
            makeFinding(setting, SpotKind::File, {"file-type.not-released", {{"suffix", shown}}}, Severity::Query));
    }
}

} // namespace outcheck::rules
