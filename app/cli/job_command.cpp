// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "refusal_text.h"

#include "base/utf8.h"
#include "workspace/job_request.h"
#include "workspace/workspace.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <nlohmann/json.hpp>

namespace outcheck::cli {

namespace {

using namespace workspace;

struct JobOptions {
    std::string page;
    std::string workspace;
    std::string repository;
    std::string format = "text";
};

// Everything that the command says, before it is said.
struct JobAnswer {
    JobRequest request;
    RequestPipeline pipeline;
    std::vector<DeclaredOutput> declared;
    std::optional<Workspace> workspace;
    std::vector<OutputAgainstPipeline> held;
    std::vector<Error> problems;
};

std::string shown(const std::string& text) {
    return text.empty() ? "not told" : printable(text);
}

std::string name(PrivacyLevel level) {
    return std::string(nameOf(level));
}

std::string sourceText(const RequestPipeline& pipeline) {
    switch (pipeline.source) {
    case PipelineSource::Repository:
        return "from the study repository at commit " + pipeline.commit;
    case PipelineSource::Page:
        return "from the page";
    case PipelineSource::PageRebuilt:
        return "rebuilt from the page's text, which lost its indentation";
    case PipelineSource::None:
        break;
    }
    return "not told: the page shows none";
}

std::string joined(const std::vector<std::string>& texts, const char* separator) {
    std::string all;
    for (const std::string& text : texts) {
        all += (all.empty() ? "" : separator) + printable(text);
    }
    return all;
}

bool disagrees(const OutputAgainstPipeline& held) {
    return held.ofThisRequest && (!held.levelAgrees || !held.actionAgrees);
}

class JobText {
public:
    explicit JobText(const JobAnswer& answer) : m_answer(answer) {}

    void print() const {
        printPage();
        printPipeline();
        printDeclared();
        printHeld();
        printRefusals();
        printUntold();
    }

private:
    static void field(const char* label, const std::string& value) {
        std::printf("  %-22s  %s\n", label, value.c_str());
    }

    void printPage() const {
        const JobRequest& request = m_answer.request;
        std::printf("Job request %s\n", shown(request.number).c_str());
        field("Organisation", shown(request.organisation));
        field("Workspace", shown(request.workspace));
        field("ID", shown(request.id));
        field("Status", shown(request.statusText));
        field("Backend", shown(request.backend));
        field("Requested by", shown(request.requestedBy));
        field("Branch", shown(request.branch));
        const auto& force = request.forceRunDependencies;
        field("Force run dependencies", !force ? "not told" : *force ? "yes" : "no");
        field("Commit", shown(request.commit));
        field("Requested actions", shown(joined(request.requestedActions, ", ")));
        field("Created", shown(request.createdText));
        field("Started", shown(request.startedText));
        if (!request.finishedText.empty()) {
            field("Finished", printable(request.finishedText));
        }
        field("Runtime", shown(request.runtimeText));
        std::printf("\nJobs (%zu)\n", request.jobs.size());
        for (const JobOnPage& job : request.jobs) {
            std::printf("  %s  action %s  status %s\n", shown(job.identifier).c_str(), shown(job.action).c_str(),
                        shown(job.statusText).c_str());
            if (!job.message.empty()) {
                std::printf("    %s\n", printable(job.message).c_str());
            }
        }
    }

    void printPipeline() const {
        const RequestPipeline& pipeline = m_answer.pipeline;
        std::printf("\nPipeline: %s\n", sourceText(pipeline).c_str());
        if (pipeline.source != PipelineSource::None) {
            std::printf("  version %s, %zu actions\n", shown(pipeline.pipeline.version).c_str(),
                        pipeline.pipeline.actions.size());
        }
        for (const std::uint64_t line : pipeline.unclearLines) {
            std::printf("  line %llu: could not be placed\n", static_cast<unsigned long long>(line));
        }
        for (const Error& problem : pipeline.problems) {
            std::printf("  not taken from a repository: %s\n", printable(describe(problem)).c_str());
        }
    }

    void printDeclared() const {
        const std::string* action = nullptr;
        std::printf("\nPrivacy level of every output\n");
        for (const DeclaredOutput& output : m_answer.declared) {
            if (action == nullptr || *action != output.action) {
                action = &output.action;
                std::printf("  %s%s\n", printable(output.action).c_str(),
                            output.requested    ? " (requested)"
                            : output.dependency ? " (needed by what was requested)"
                                                : "");
            }
            std::printf("    %-20s  %s\n", printable(output.levelText).c_str(), printable(output.pattern).c_str());
            if (!output.overlaps.empty()) {
                std::printf("    %-20s    ambiguous: the same file may match %s\n", "",
                            joined(output.overlaps, ", ").c_str());
            }
            if (output.strictest != output.level) {
                std::printf("    %-20s    the strictest holds: %s\n", "", name(output.strictest).c_str());
            }
        }
        if (m_answer.declared.empty()) {
            std::printf("  none could be told\n");
        }
    }

    void printHeld() const {
        if (!m_answer.workspace) {
            return;
        }
        const auto ofRequest = std::count_if(m_answer.held.begin(), m_answer.held.end(),
                                             [](const OutputAgainstPipeline& held) { return held.ofThisRequest; });
        std::printf("\nHeld against workspace %s: %td of %zu outputs are of this request\n",
                    printable(m_answer.workspace->name()).c_str(), ofRequest, m_answer.held.size());
        if (m_answer.request.workspace != m_answer.workspace->name()) {
            std::printf("  The page is of another workspace: %s\n", shown(m_answer.request.workspace).c_str());
        }
        for (const OutputAgainstPipeline& held : m_answer.held) {
            if (!held.ofThisRequest) {
                continue;
            }
            const std::string byPattern =
                held.byPattern.actions.empty() ? "no pattern names it" : name(held.byPattern.level);
            std::printf("    %-20s  %s\n", name(held.recorded).c_str(), printable(held.path).c_str());
            if (!held.levelAgrees) {
                std::printf("    %-20s    DISAGREES with the pipeline: %s\n", "", byPattern.c_str());
            }
            if (!held.actionAgrees) {
                std::printf("    %-20s    recorded action %s, but the pipeline names %s\n", "",
                            printable(held.recordedAction).c_str(),
                            shown(joined(held.byPattern.actions, ", ")).c_str());
            } else if (held.ambiguous) {
                std::printf("    %-20s    written by %s; by pattern it could be %s\n", "",
                            shown(held.recordedAction).c_str(), joined(held.byPattern.actions, " or ").c_str());
            }
        }
    }

    void printRefusals() const {
        const Pipeline& pipeline = m_answer.pipeline.pipeline;
        if (m_answer.pipeline.source == PipelineSource::None) {
            return;
        }
        std::printf("\nWhat today's rules refuse in this pipeline (%zu)\n", pipeline.refusals.size());
        for (const PipelineRefusal& refusal : pipeline.refusals) {
            std::string place = refusal.line > 0 ? "line " + std::to_string(refusal.line) : "";
            place += (place.empty() || refusal.action.empty() ? "" : ", ") + printable(refusal.action);
            const std::string when =
                pipeline.refusedNow(refusal) ? "" : " (from version " + std::to_string(refusal.fromVersion) + ")";
            std::printf("  %s%s%s%s\n", place.c_str(), place.empty() ? "" : ": ", sentenceFor(refusal).c_str(),
                        when.c_str());
        }
    }

    void printUntold() const {
        if (!m_answer.request.untold.empty()) {
            std::printf("\nThe page does not tell: %s\n", joined(m_answer.request.untold, ", ").c_str());
        }
        for (const Error& problem : m_answer.problems) {
            std::printf("Problem: %s\n", printable(describe(problem)).c_str());
        }
    }

    const JobAnswer& m_answer;
};

nlohmann::json requestJson(const JobRequest& request) {
    nlohmann::json jobs = nlohmann::json::array();
    for (const JobOnPage& job : request.jobs) {
        jobs.push_back({{"identifier", job.identifier},
                        {"action", job.action},
                        {"status", std::string(nameOf(job.status))},
                        {"message", job.message}});
    }
    nlohmann::json json = {{"number", request.number},
                           {"organisation", request.organisation},
                           {"workspace", request.workspace},
                           {"id", request.id},
                           {"jobs", jobs},
                           {"status", std::string(nameOf(request.status))},
                           {"backend", request.backend},
                           {"requested_by", request.requestedBy},
                           {"branch", request.branch},
                           {"commit", request.commit},
                           {"requested_actions", request.requestedActions},
                           {"created", request.createdText},
                           {"started", request.startedText},
                           {"finished", request.finishedText},
                           {"runtime", request.runtimeText},
                           {"not_told", request.untold}};
    if (request.forceRunDependencies) {
        json["force_run_dependencies"] = *request.forceRunDependencies;
    }
    return json;
}

nlohmann::json answerJson(const JobAnswer& answer) {
    nlohmann::json outputs = nlohmann::json::array();
    for (const DeclaredOutput& output : answer.declared) {
        outputs.push_back({{"action", toUtf8(output.action)},
                           {"key", toUtf8(output.key)},
                           {"pattern", toUtf8(output.pattern)},
                           {"level", name(output.level)},
                           {"level_text", toUtf8(output.levelText)},
                           {"strictest", name(output.strictest)},
                           {"line", output.line},
                           {"requested", output.requested},
                           {"dependency", output.dependency},
                           {"overlaps", output.overlaps}});
    }
    nlohmann::json refusals = nlohmann::json::array();
    for (const PipelineRefusal& refusal : answer.pipeline.pipeline.refusals) {
        refusals.push_back({{"code", refusal.code},
                            {"action", toUtf8(refusal.action)},
                            {"subject", toUtf8(refusal.subject)},
                            {"line", refusal.line},
                            {"from_version", refusal.fromVersion},
                            {"refused_now", answer.pipeline.pipeline.refusedNow(refusal)}});
    }
    nlohmann::json json = {{"request", requestJson(answer.request)},
                           {"pipeline",
                            {{"source", std::string(nameOf(answer.pipeline.source))},
                             {"version", toUtf8(answer.pipeline.pipeline.version)},
                             {"commit", answer.pipeline.commit},
                             {"unclear_lines", answer.pipeline.unclearLines}}},
                           {"outputs", outputs},
                           {"refusals", refusals}};
    nlohmann::json problems = nlohmann::json::array();
    for (const auto* list : {&answer.pipeline.problems, &answer.problems}) {
        for (const Error& problem : *list) {
            problems.push_back(toUtf8(describe(problem)));
        }
    }
    json["problems"] = problems;
    if (answer.workspace) {
        nlohmann::json held = nlohmann::json::array();
        for (const OutputAgainstPipeline& output : answer.held) {
            held.push_back({{"path", toUtf8(output.path)},
                            {"recorded_level", name(output.recorded)},
                            {"pipeline_level", name(output.byPattern.level)},
                            {"recorded_action", toUtf8(output.recordedAction)},
                            {"pipeline_actions", output.byPattern.actions},
                            {"of_this_request", output.ofThisRequest},
                            {"level_agrees", output.levelAgrees},
                            {"action_agrees", output.actionAgrees},
                            {"ambiguous", output.ambiguous}});
        }
        json["workspace"] = {{"name", toUtf8(answer.workspace->name())}, {"outputs", held}};
    }
    return json;
}

int exitCodeOf(const JobAnswer& answer) {
    const bool isTold = answer.pipeline.source != PipelineSource::None && answer.pipeline.unclearLines.empty();
    if (!isTold || !answer.problems.empty()) {
        return Incomplete;
    }
    return std::any_of(answer.held.begin(), answer.held.end(), disagrees) ? Findings : Clean;
}

int runJob(const JobOptions& options) {
    JobAnswer answer;
    auto request = readJobRequest(options.page);
    if (!request) {
        printError(request.error());
        return exitCodeFor(request.error());
    }
    answer.request = std::move(*request);
    std::vector<std::filesystem::path> repositories;
    if (!options.repository.empty()) {
        repositories.emplace_back(options.repository);
    }
    if (!options.workspace.empty()) {
        auto workspace = Workspace::open(options.workspace, {}, stopOnSignal());
        if (!workspace) {
            printError(workspace.error());
            return exitCodeFor(workspace.error());
        }
        // A checkout is the study repository itself.
        if (std::error_code fault; std::filesystem::exists(workspace->folder() / ".git", fault)) {
            repositories.push_back(workspace->folder());
        }
        answer.workspace = std::move(*workspace);
        answer.problems.assign(answer.workspace->problems().begin(), answer.workspace->problems().end());
    }
    answer.pipeline = pipelineOf(answer.request, repositories);
    answer.declared = declaredOutputs(answer.request, answer.pipeline.pipeline);
    if (answer.workspace && answer.pipeline.source != PipelineSource::None) {
        answer.held = holdAgainst(answer.pipeline.pipeline, answer.workspace->outputs(), answer.request.id);
    }
    if (options.format == "json") {
        std::printf("%s\n", answerJson(answer).dump(2, ' ', false, nlohmann::json::error_handler_t::replace).c_str());
    } else {
        JobText(answer).print();
    }
    return exitCodeOf(answer);
}

} // namespace

void addJobCommand(CLI::App& app, int& exitCode) {
    auto options = std::make_shared<JobOptions>();
    CLI::App* command =
        app.add_subcommand("job", "What a job request page says, and the privacy level of every output");
    command->add_option("PAGE", options->page, "A page of the jobs site, saved as text or HTML")->required();
    command->add_option("--workspace", options->workspace, "Hold the outputs of this workspace against the pipeline");
    command->add_option("--repository", options->repository,
                        "Take the pipeline from this study repository at the job's commit");
    command->add_option("--format", options->format, "text or json")->check(CLI::IsMember({"text", "json"}));
    command->footer("Examples:\n"
                    "  outcheck job job-request-236.txt\n"
                    "  outcheck job page.html --workspace workspaces/my-study\n"
                    "  outcheck job page.html --repository my-study --format json\n\n"
                    "Exit codes: 0 everything could be told, 1 the workspace disagrees with the pipeline, 2 usage,\n"
                    "3 something could not be told or read.");
    command->callback([options, &exitCode] { exitCode = runJob(*options); });
}

} // namespace outcheck::cli
