// SPDX-License-Identifier: GPL-3.0-or-later
// active-content: documents that do something when they are opened: run scripts, ask the network, show another
// document, or say by entities of their own what is not written.
#include "rules/rule_factories.h"

namespace outcheck::rules {

void judgeActiveContent(const RuleSetting& setting, const FileFacts& facts, std::vector<Finding>& findings) {
    if (!facts.document) {
        return;
    }
    const media::DocumentInfo& document = *facts.document;
    const auto add = [&](std::string key, std::uint64_t count) {
        if (count > 0) {
            findings.push_back(
                makeFinding(setting, SpotKind::File, {std::move(key), {{"places", std::to_string(count)}}}));
        }
    };
    add("active-content.scripts", document.scripts);
    add("active-content.network", document.networkReferences);
    add("active-content.frames", document.frames);
    add("active-content.entities", document.mayHaveEntities ? 1 : 0);
}

} // namespace outcheck::rules
