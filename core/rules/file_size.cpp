// SPDX-License-Identifier: GPL-3.0-or-later
// file-size: files larger than the platform admits.
#include "rules/rule_factories.h"

namespace outcheck::rules {

void judgeFileSize(const RuleSetting& setting, const FileFacts& facts, std::vector<Finding>& findings) {
    const auto limit = static_cast<std::uint64_t>(setting.number("most_bytes"));
    if (facts.size > limit) {
        findings.push_back(makeFinding(
            setting, SpotKind::File,
            {"file-size.bytes", {{"bytes", std::to_string(facts.size)}, {"limit", std::to_string(limit)}}}));
    }
}

} // namespace outcheck::rules
