// SPDX-License-Identifier: GPL-3.0-or-later
// What a pipeline's patterns say about any path: its level, by the strictest, and the actions that may have written it.
#pragma once

#include "workspace/pattern.h"
#include "workspace/pipeline.h"

#include <string>
#include <string_view>
#include <vector>

namespace outcheck::workspace {

// The stricter of two: highly sensitive, then unknown (which counts as that), then moderately, then minimally.
PrivacyLevel stricter(PrivacyLevel first, PrivacyLevel second);

class PipelineIndex {
public:
    struct Item {
        std::string action;
        PipelineOutput output;
    };

    PipelineIndex() = default;
    explicit PipelineIndex(const Pipeline& pipeline);

    PathLevel levelOf(std::string_view path) const;
    const std::vector<Item>& items() const { return m_items; }
    // The numbers in items() of the patterns that may name a file which this one names too, itself among them.
    std::vector<std::size_t> overlaps(std::size_t item) const {
        return m_patterns.overlaps(m_items[item].output.pattern);
    }

private:
    std::vector<Item> m_items;
    PatternIndex m_patterns;
};

} // namespace outcheck::workspace
