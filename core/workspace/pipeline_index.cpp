// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/pipeline_index.h"

#include <algorithm>

namespace outcheck::workspace {

namespace {

int strictness(PrivacyLevel level) {
    switch (level) {
    case PrivacyLevel::HighlySensitive:
        return 3;
    case PrivacyLevel::Unknown:
        return 2;
    case PrivacyLevel::ModeratelySensitive:
        return 1;
    case PrivacyLevel::MinimallySensitive:
        break;
    }
    return 0;
}

} // namespace

PrivacyLevel stricter(PrivacyLevel first, PrivacyLevel second) {
    return strictness(first) >= strictness(second) ? first : second;
}

PipelineIndex::PipelineIndex(const Pipeline& pipeline) {
    for (const PipelineAction& action : pipeline.actions) {
        for (const PipelineOutput& output : action.outputs) {
            m_patterns.add(output.pattern, m_items.size());
            m_items.push_back({action.name, output});
        }
    }
}

PathLevel PipelineIndex::levelOf(std::string_view path) const {
    const auto numbers = m_patterns.matches(path);
    PathLevel result;
    if (numbers.empty()) {
        result.reason = "no-pattern";
        return result;
    }
    result.level = m_items[numbers.front()].output.level;
    bool several = false;
    for (const std::size_t number : numbers) {
        const Item& item = m_items[number];
        several = several || item.output.level != result.level;
        result.level = stricter(result.level, item.output.level);
        if (std::find(result.actions.begin(), result.actions.end(), item.action) == result.actions.end()) {
            result.actions.push_back(item.action);
        }
    }
    const bool unknown = result.level == PrivacyLevel::Unknown;
    result.reason = unknown ? "unknown-level" : several ? "strictest-pattern" : "pattern";
    return result;
}

} // namespace outcheck::workspace
