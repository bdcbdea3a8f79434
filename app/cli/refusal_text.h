// SPDX-License-Identifier: GPL-3.0-or-later
// What today's rules refuse in a pipeline, in English sentences.
#pragma once

#include "workspace/pipeline.h"

#include <string>

namespace outcheck::cli {

// One sentence without a full stop; control characters of the pipeline's own text made visible.
std::string sentenceFor(const workspace::PipelineRefusal& refusal);

} // namespace outcheck::cli
