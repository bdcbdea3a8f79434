// SPDX-License-Identifier: GPL-3.0-or-later
// embedded-data: pictures and data inside a document, which none of the other rules looks into.
#include "rules/rule_factories.h"

namespace outcheck::rules {

void judgeEmbeddedData(const RuleSetting& setting, const FileFacts& facts, std::vector<Finding>& findings) {
    if (!facts.document) {
        return;
    }
    const auto add = [&](std::string key, std::uint64_t count) {
        if (count > 0) {
            findings.push_back(makeFinding(
                setting, SpotKind::File,
                {std::move(key),
                 {{"places", std::to_string(count)}, {"bytes", std::to_string(facts.document->embeddedBytes)}}}));
        }
    };
    add("embedded-data.pictures", facts.document->pictures);
    add("embedded-data.data", facts.document->dataParts);
}

} // namespace outcheck::rules
