// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/job_request.h"

#include "provenance/study_repository.h"
#include "workspace/pipeline_index.h"

#include <algorithm>
#include <set>

namespace outcheck::workspace {

namespace {

constexpr std::uint64_t maximumPipelineBytes = 16ULL << 20U;

// The actions that a request runs: those asked for and all that they need. run_all asks for every one.
std::set<std::string> actionsOf(const JobRequest& request, const Pipeline& pipeline) {
    std::set<std::string> wanted;
    std::vector<std::string> open = request.requestedActions;
    if (std::find(open.begin(), open.end(), "run_all") != open.end()) {
        for (const PipelineAction& action : pipeline.actions) {
            open.push_back(action.name);
        }
    }
    while (!open.empty()) {
        const std::string name = std::move(open.back());
        open.pop_back();
        if (const PipelineAction* action = pipeline.find(name); wanted.insert(name).second && action != nullptr) {
            open.insert(open.end(), action->needs.begin(), action->needs.end());
        }
    }
    return wanted;
}

Result<Pipeline> pipelineAt(const std::filesystem::path& folder, const std::string& shaPrefix, std::string& commit) {
    const auto repository = provenance::StudyRepository::open(folder);
    if (!repository) {
        return failure(repository.error());
    }
    const auto found = repository->resolveCommit(shaPrefix);
    if (!found) {
        return failure(found.error());
    }
    commit = *found;
    return repository->readFile(*found, "project.yaml", maximumPipelineBytes).and_then([](const std::string& text) {
        return parsePipeline(text, "project.yaml");
    });
}

} // namespace

std::string_view nameOf(PipelineSource source) {
    switch (source) {
    case PipelineSource::Repository:
        return "repository";
    case PipelineSource::Page:
        return "page";
    case PipelineSource::PageRebuilt:
        return "page-rebuilt";
    case PipelineSource::None:
        break;
    }
    return "none";
}

RequestPipeline pipelineOf(const JobRequest& request, std::span<const std::filesystem::path> repositories) {
    RequestPipeline result;
    for (const auto& folder : repositories) {
        std::string commit;
        auto pipeline =
            request.commit.empty()
                ? Result<Pipeline>(failure(ErrorCode::MissingField, {{}, 0, "commit"}, "the page names no commit"))
                : pipelineAt(folder, request.commit, commit);
        if (pipeline) {
            result.source = PipelineSource::Repository;
            result.pipeline = std::move(*pipeline);
            result.commit = commit;
            result.problems.clear();
            return result;
        }
        result.problems.push_back(pipeline.error());
    }
    if (request.pipelineIndented) {
        if (auto pipeline = parsePipeline(request.pipelineText, "project.yaml")) {
            result.source = PipelineSource::Page;
            result.pipeline = std::move(*pipeline);
            return result;
        }
    }
    if (!request.pipelineText.empty()) {
        RebuiltPipeline rebuilt = rebuildPipeline(request.pipelineText);
        result.source = PipelineSource::PageRebuilt;
        result.pipeline = std::move(rebuilt.pipeline);
        result.unclearLines = std::move(rebuilt.unclearLines);
    }
    return result;
}

std::vector<DeclaredOutput> declaredOutputs(const JobRequest& request, const Pipeline& pipeline) {
    const std::set<std::string> wanted = actionsOf(request, pipeline);
    const auto& asked = request.requestedActions;
    const PipelineIndex index(pipeline);
    std::vector<DeclaredOutput> declared;
    for (std::size_t i = 0; i < index.items().size(); ++i) {
        const auto& item = index.items()[i];
        DeclaredOutput output;
        output.action = item.action;
        output.key = item.output.key;
        output.pattern = item.output.pattern;
        output.levelText = item.output.levelText;
        output.level = item.output.level;
        output.line = item.output.line;
        output.requested = std::find(asked.begin(), asked.end(), item.action) != asked.end();
        output.dependency = !output.requested && wanted.contains(item.action);
        output.strictest = output.level;
        for (const std::size_t other : index.overlaps(i)) {
            if (other != i) {
                const auto& overlapping = index.items()[other];
                output.overlaps.push_back(overlapping.action + ": " + overlapping.output.pattern);
                output.strictest = stricter(output.strictest, overlapping.output.level);
            }
        }
        declared.push_back(std::move(output));
    }
    return declared;
}

std::vector<OutputAgainstPipeline> holdAgainst(const Pipeline& pipeline, std::span<const Output> outputs,
                                               std::string_view requestId) {
    const PipelineIndex index(pipeline);
    std::vector<OutputAgainstPipeline> held;
    held.reserve(outputs.size());
    for (const Output& output : outputs) {
        OutputAgainstPipeline against;
        against.path = output.path;
        against.byPattern = index.levelOf(output.path);
        against.recorded = output.level;
        against.recordedAction = output.action;
        against.ofThisRequest = !requestId.empty() && output.jobRequest == requestId;
        against.levelAgrees = against.byPattern.level == output.level;
        const auto& actions = against.byPattern.actions;
        against.actionAgrees =
            output.action.empty() || std::find(actions.begin(), actions.end(), output.action) != actions.end();
        against.ambiguous = actions.size() > 1;
        held.push_back(std::move(against));
    }
    return held;
}

} // namespace outcheck::workspace
