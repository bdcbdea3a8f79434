// SPDX-License-Identifier: GPL-3.0-or-later
// A job request page of the jobs site, saved as text or HTML: what was asked to run, what came of it, and, held against
// the pipeline, the privacy level of every output.
#pragma once

#include "base/result.h"
#include "base/utc_time.h"
#include "workspace/output.h"
#include "workspace/pipeline.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::workspace {

enum class PageFormat { Text, Html };

// One job as the page lists it.
struct JobOnPage {
    std::string identifier;
    std::string action;     // empty where the page does not say
    std::string statusText; // empty where the page does not say
    JobStatus status = JobStatus::Unknown;
    std::string message;
};

// What the page says. A text that the page does not give is empty, and its name stands in `untold`.
struct JobRequest {
    PageFormat format = PageFormat::Text;
    std::string number;       // 236
    std::string organisation; // Bennett Institute
    std::string workspace;
    std::string id; // rknyxb2qhm25bzcg
    std::vector<JobOnPage> jobs;
    std::string statusText;
    JobStatus status = JobStatus::Unknown;
    std::string backend;
    std::string requestedBy;
    std::string branch;
    std::optional<bool> forceRunDependencies;
    std::string commit; // SHA-1, mostly its first 7 digits
    std::vector<std::string> requestedActions;
    std::string createdText, startedText, finishedText, runtimeText; // as written; UTC
    std::optional<UtcSeconds> created, started, finished;
    std::string codeComparison;

    std::string pipelineText;        // as the page has it; empty where it has none
    bool pipelineIndented = false;   // the text still has its structure (HTML pages)
    std::vector<std::string> untold; // names of fields above without a value on the page, e.g. "created"
};

// Reads a saved page. Unsupported where it is no job request page; whatever else is missing stands in `untold`.
Result<JobRequest> parseJobRequest(std::string_view bytes, std::string_view file);
// The same from a file the user named (at most 16 MiB). The errors of openNamedFile too, TooLarge.
Result<JobRequest> readJobRequest(const std::filesystem::path& file);

// Where a pipeline came from, best first: the study repository at the job's commit, the page's own text with its
// indentation, the page's text with the structure rebuilt.
enum class PipelineSource { None, Repository, Page, PageRebuilt };
std::string_view nameOf(PipelineSource source); // none | repository | page | page-rebuilt

struct RequestPipeline {
    PipelineSource source = PipelineSource::None;
    Pipeline pipeline;
    std::string commit;                      // full id, from the repository
    std::vector<std::uint64_t> unclearLines; // of pipelineText, where rebuilt
    std::vector<Error> problems;             // why a better source could not be used
};
// repositories: folders to look in, in this order; may be empty. Those that are no repository or lack the commit are
// reported in problems only if none of them serves.
RequestPipeline pipelineOf(const JobRequest& request, std::span<const std::filesystem::path> repositories);

// One pattern of the pipeline, held against the jobs of the request.
struct DeclaredOutput {
    std::string action, key, pattern, levelText;
    PrivacyLevel level = PrivacyLevel::Unknown;
    std::uint64_t line = 0;  // in the pipeline's text
    bool requested = false;  // its action is among the requested actions
    bool dependency = false; // or needed by one of them, directly or not
    // Other patterns that can name the same file, as "action: pattern". Not empty: the pattern alone does not tell the
    // action.
    std::vector<std::string> overlaps;
    // The strictest level among it and the overlapping ones; differs from `level` where they disagree.
    PrivacyLevel strictest = PrivacyLevel::Unknown;
};
std::vector<DeclaredOutput> declaredOutputs(const JobRequest& request, const Pipeline& pipeline);

// One output of a workspace, held against the pipeline.
struct OutputAgainstPipeline {
    std::string path;
    PathLevel byPattern;                           // what the pipeline says
    PrivacyLevel recorded = PrivacyLevel::Unknown; // what the workspace says
    std::string recordedAction;
    bool ofThisRequest = false; // the workspace names this request for it
    bool levelAgrees = true;    // byPattern.level == recorded
    bool actionAgrees = true;   // recordedAction is among byPattern.actions, or nothing is recorded
    bool ambiguous = false;     // several actions' patterns name it: only the record tells which wrote it
};
std::vector<OutputAgainstPipeline> holdAgainst(const Pipeline& pipeline, std::span<const Output> outputs,
                                               std::string_view requestId);

} // namespace outcheck::workspace
