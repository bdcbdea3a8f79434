// SPDX-License-Identifier: GPL-3.0-or-later
// digest-mismatch: the file is not the one that the manifest declares.
#include "rules/rule_factories.h"

namespace outcheck::rules {

void judgeDigest(const RuleSetting& setting, const FileFacts& facts, std::vector<Finding>& findings) {
    if (facts.digestDiffers) {
        findings.push_back(makeFinding(setting, SpotKind::File, {"digest-mismatch.file", {}}));
    }
}

} // namespace outcheck::rules
