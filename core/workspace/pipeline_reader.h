// SPDX-License-Identifier: GPL-3.0-or-later
// Private to this folder: what the readers of a pipeline share with its rules.
#pragma once

#include "workspace/pipeline.h"

#include <optional>
#include <string>

namespace outcheck::workspace {

struct ExpectationsSeen {
    bool present = false;
    std::uint64_t line = 0;
    std::optional<std::string> populationSize;
};

// Fills versionNumber from version.
void readVersion(Pipeline& pipeline);

// Appends what today's rules refuse in a pipeline that has been read; sorts all refusals by line.
void applyRules(Pipeline& pipeline, const ExpectationsSeen& expectations);

// Nothing where the text is not a number to its end.
std::optional<double> numberIn(const std::string& text);

} // namespace outcheck::workspace
