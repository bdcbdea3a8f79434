// SPDX-License-Identifier: GPL-3.0-or-later
// name-content-mismatch: a file whose bytes are something else than its name says.
#include "rules/rule_factories.h"

namespace outcheck::rules {

void judgeNameAndContent(const RuleSetting& setting, const FileFacts& facts, std::vector<Finding>& findings) {
    if (facts.content && !media::contentAgreesWithName(*facts.content, facts.path)) {
        findings.push_back(makeFinding(setting, SpotKind::File,
                                       {"name-content-mismatch.file",
                                        {{"name", std::string(media::nameOf(media::kindByName(facts.path)))},
                                         {"content", std::string(media::nameOf(*facts.content))}}}));
    }
}

} // namespace outcheck::rules
