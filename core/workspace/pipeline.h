// SPDX-License-Identifier: GPL-3.0-or-later
// A study's pipeline (project.yaml) as its author wrote it: read leniently, with a list of what today's rules refuse
// in it. Old pipelines are genuine too; nothing is refused here, only reported.
#pragma once

#include "base/result.h"
#include "workspace/output.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::workspace {

// One "key: pattern" below a level.
struct PipelineOutput {
    std::string levelText; // as written, perhaps misspelt
    PrivacyLevel level = PrivacyLevel::Unknown;
    std::string key;
    std::string pattern;
    std::uint64_t line = 0; // from 1
};

struct PipelineAction {
    std::string name;
    std::string run;
    std::vector<std::string> needs;
    std::vector<PipelineOutput> outputs;
    std::uint64_t line = 0;
};

// One breach of today's rules. code is stable: pipeline_rules.cpp has them all; subject is the pattern, key,
// name or value at fault (pipelines are public, these are no cell values).
struct PipelineRefusal {
    std::string code;
    std::string action; // empty where it concerns the whole
    std::string subject;
    std::uint64_t line = 0;
    int fromVersion = 0; // refused in pipelines of this version and later; 0: in every version
};

struct Pipeline {
    std::string version; // as written
    std::optional<double> versionNumber;
    std::vector<PipelineAction> actions; // in file order; of two with one name only the later, as the platform reads it
    std::vector<PipelineRefusal> refusals;

    const PipelineAction* find(std::string_view action) const;
    // Whether the refusal holds for this pipeline's own version (of no version: as for the newest).
    bool refusedNow(const PipelineRefusal& refusal) const;
};

// Malformed where it is no YAML, TooLarge as parseYaml. Everything odd but readable is in refusals.
Result<Pipeline> parsePipeline(std::string_view bytes, std::string_view file);

// Where a pipeline's text lost its indentation, its structure is rebuilt from the known keys.
struct RebuiltPipeline {
    Pipeline pipeline;
    std::vector<std::uint64_t> unclearLines; // lines of the text whose place could not be told, from 1
};
RebuiltPipeline rebuildPipeline(std::string_view text);

// What the patterns say about a path.
struct PathLevel {
    PrivacyLevel level = PrivacyLevel::Unknown; // the strictest; Unknown where a misspelt level is among them
    std::string reason;                         // pattern | strictest-pattern | no-pattern | unknown-level
    std::vector<std::string> actions;           // those whose patterns name it, in file order, each once
};

} // namespace outcheck::workspace
