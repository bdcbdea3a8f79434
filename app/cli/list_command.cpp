// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "list_groups.h"
#include "request/workspace_files.h"
#include "verify_outputs.h"

#include "base/utf8.h"
#include "workspace/workspace.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <nlohmann/json.hpp>

namespace outcheck::cli {

namespace {

using workspace::Job;
using workspace::Output;
using workspace::Presence;
using workspace::Verification;
using workspace::Workspace;

struct ListOptions {
    std::string path;
    std::string format = "text";
    bool all = false;
    bool jobs = false;
    bool verify = false;
    bool requests = false;
    std::string ledger;
};

std::string sizeText(std::uint64_t bytes) {
    static constexpr std::array<const char*, 4> units = {"KB", "MB", "GB", "TB"};
    if (bytes < 1000) {
        return std::to_string(bytes) + " B";
    }
    double amount = static_cast<double>(bytes) / 1000;
    std::size_t unit = 0;
    while (amount >= 999.95 && unit + 1 < units.size()) {
        amount /= 1000;
        ++unit;
    }
    char text[32];
    std::snprintf(text, sizeof text, "%.1f %s", amount, units[unit]);
    return text;
}

class Listing {
public:
    Listing(const Workspace& workspace, const ListOptions& options) : m_workspace(workspace), m_options(options) {
        for (const Output& output : workspace.outputs()) {
            m_groups[groupOf(output)].push_back(&output);
        }
        for (auto& [group, outputs] : m_groups) {
            std::stable_sort(outputs.begin(), outputs.end(),
                             [](const Output* a, const Output* b) { return a->action < b->action; });
        }
        m_problems.assign(workspace.problems().begin(), workspace.problems().end());
    }

    void verify() {
        task::Progress progress;
        VerifiedOutputs verified;
        {
            const ProgressLine line(progress, "Verifying");
            verified = verifyOutputs(m_workspace, stopOnSignal(), progress);
        }
        m_verified = std::move(verified.byPath);
        m_problems.insert(m_problems.end(), verified.problems.begin(), verified.problems.end());
    }

    // What the release requests of a ledger have to do with the outputs for review.
    Result<void> compareWithRequests() {
        RequestOptions options;
        options.ledger = m_options.ledger;
        auto session = RequestSession::look(options);
        if (!session) {
            return failure(session.error());
        }
        const auto read = readWorkspaceStanding(*session, m_options.path, {});
        if (!read) {
            return failure(read.error());
        }
        for (std::size_t i = 0; i < read->files.size(); ++i) {
            m_standing[read->files[i].path] = read->standing[i];
        }
        m_problems.insert(m_problems.end(), read->problems.begin(), read->problems.end());
        return {};
    }

    int exitCode() const {
        if (!m_problems.empty() || m_groups.contains(ListGroup::Unreadable)) {
            return Incomplete;
        }
        const bool differs = std::any_of(m_verified.begin(), m_verified.end(),
                                         [](const auto& entry) { return entry.second == Verification::Differs; });
        return differs || m_groups.contains(ListGroup::Missing) ? Findings : Clean;
    }

    void printText() const {
        printHead();
        for (const ListGroup group : listGroups) {
            const auto found = m_groups.find(group);
            if (found == m_groups.end()) {
                if (group == ListGroup::ForReview) {
                    std::printf("\n%s (0)\n", std::string(titleOf(group)).c_str());
                }
                continue;
            }
            const bool isShown = m_options.all || !isHidden(group);
            std::printf("\n%s (%zu)%s\n", std::string(titleOf(group)).c_str(), found->second.size(),
                        isShown ? "" : ": shown with --all");
            if (isShown) {
                printGroup(group, found->second);
            }
        }
        if (m_options.jobs || m_options.all) {
            printJobs();
        }
        if (!m_problems.empty()) {
            std::printf("\nProblems (%zu)\n", m_problems.size());
            for (const Error& problem : m_problems) {
                std::printf("  %s\n", printable(describe(problem)).c_str());
            }
        }
    }

    nlohmann::json toJson() const {
        nlohmann::json outputs = nlohmann::json::array();
        nlohmann::json counts = nlohmann::json::object();
        for (const ListGroup group : listGroups) {
            counts[std::string(nameOf(group))] = 0;
        }
        for (const auto& [group, members] : m_groups) {
            counts[std::string(nameOf(group))] = members.size();
            for (const Output* output : members) {
                if (m_options.all || !isHidden(group)) {
                    outputs.push_back(outputJson(*output, group));
                }
            }
        }
        nlohmann::json jobs = nlohmann::json::array();
        for (const Job& job : m_workspace.jobs()) {
            jobs.push_back(jobJson(job));
        }
        nlohmann::json problems = nlohmann::json::array();
        for (const Error& problem : m_problems) {
            problems.push_back({{"code", std::string(outcheck::nameOf(problem.code))},
                                {"file", toUtf8(problem.where.file)},
                                {"line", problem.where.line},
                                {"field", toUtf8(problem.where.field)},
                                {"detail", toUtf8(problem.detail)}});
        }
        return {{"workspace", toUtf8(m_workspace.name())},
                {"kind", std::string(workspace::nameOf(m_workspace.kind()))},
                {"repository", toUtf8(m_workspace.repository())},
                {"counts", counts},
                {"outputs", outputs},
                {"jobs", jobs},
                {"problems", problems}};
    }

private:
    void printHead() const {
        std::printf("%s (%s workspace)\n", printable(m_workspace.name()).c_str(),
                    std::string(workspace::nameOf(m_workspace.kind())).c_str());
        if (!m_workspace.repository().empty()) {
            std::printf("  repository  %s\n", printable(m_workspace.repository()).c_str());
        }
        std::map<std::string_view, std::size_t> states;
        for (const Job& job : m_workspace.jobs()) {
            ++states[job.status == workspace::JobStatus::Unknown ? "without a recorded state"
                                                                 : workspace::nameOf(job.status)];
        }
        std::string text;
        for (const auto& [state, count] : states) {
            text += (text.empty() ? "" : ", ") + std::to_string(count) + " " + std::string(state);
        }
        std::printf("  jobs        %zu%s\n", m_workspace.jobs().size(), text.empty() ? "" : (": " + text).c_str());
    }

    void printGroup(ListGroup group, const std::vector<const Output*>& outputs) const {
        std::size_t width = 0;
        for (const Output* output : outputs) {
            width = std::clamp(printable(output->path).size(), width, std::size_t{60});
        }
        const std::string* action = nullptr;
        for (const Output* output : outputs) {
            if (action == nullptr || *action != output->action) {
                action = &output->action;
                std::printf("  %s\n", actionText(*output).c_str());
            }
            std::printf("    %-*s  %-8s  %9s  %s\n", static_cast<int>(width), printable(output->path).c_str(),
                        std::string(workspace::nameOf(output->kind)).c_str(),
                        output->size ? sizeText(*output->size).c_str() : "-", remarkOn(*output, group).c_str());
        }
    }

    static std::string actionText(const Output& output) {
        if (output.action.empty()) {
            return "(no action recorded)";
        }
        std::string text = printable(output.action);
        if (!output.jobId.empty()) {
            text += "  job " + printable(output.jobId);
        }
        if (output.jobStatus != workspace::JobStatus::Unknown) {
            text += "  " + std::string(workspace::nameOf(output.jobStatus));
        }
        if (!output.commit.empty()) {
            text += "  commit " + printable(output.commit.substr(0, 7));
        }
        return text;
    }

    // What a reader must know about this output in its group.
    std::string remarkOn(const Output& output, ListGroup group) const {
        std::string text;
        const auto add = [&text](const std::string& part) { text += (text.empty() ? "" : "; ") + part; };
        if (group == ListGroup::Excluded) {
            add(output.exclusionReason.empty() ? "no reason is recorded" : printable(output.exclusionReason));
        } else if (group == ListGroup::OutOfDate) {
            add(output.outOfDateOutput ? "its action no longer writes it" : "its action has changed since");
        } else if (group == ListGroup::HighlySensitive && output.levelReason == "hard-link") {
            add("a second name of a highly sensitive file");
        } else if (group == ListGroup::HighlySensitive && output.levelReason == "strictest-pattern") {
            add("the strictest of several levels");
        } else if (output.levelReason == "vouched") {
            add("named by you");
        }
        if (output.presence == Presence::Present) {
            add(verificationText(output));
        }
        if (const auto found = m_standing.find(output.path); found != m_standing.end()) {
            const review::OutputStanding& standing = found->second;
            add(std::string(review::nameOf(standing.state)) +
                (standing.request.empty() ? "" : " (request " + standing.request.substr(0, 8) + ")"));
        }
        return text;
    }

    std::string verificationText(const Output& output) const {
        switch (verificationOf(output)) {
        case Verification::Verified:
            return "verified";
        case Verification::Differs:
            return "DIFFERS from the manifest";
        case Verification::NothingToCompare:
            return "no digest to compare with";
        case Verification::Unverified:
            break;
        }
        const bool sizeDiffers = output.declaredSize && output.size && *output.declaredSize != *output.size;
        return sizeDiffers ? "unverified, SIZE DIFFERS from the manifest" : "unverified";
    }

    Verification verificationOf(const Output& output) const {
        if (!output.declaredDigest) {
            return Verification::NothingToCompare;
        }
        const auto found = m_verified.find(output.path);
        return found == m_verified.end() ? Verification::Unverified : found->second;
    }

    void printJobs() const {
        std::printf("\nJobs (%zu)\n", m_workspace.jobs().size());
        for (const Job& job : m_workspace.jobs()) {
            const auto shown = [](const std::string& text) {
                return text.empty() ? std::string("-") : printable(text);
            };
            std::printf("  %-18s  %-9s  %s  commit %s  by %s  created %s  completed %s  %zu outputs\n",
                        shown(job.id).c_str(), std::string(workspace::nameOf(job.status)).c_str(),
                        shown(job.action).c_str(), shown(job.commit.substr(0, 7)).c_str(), shown(job.user).c_str(),
                        job.created ? toIso8601(*job.created).c_str() : "-",
                        job.completed ? toIso8601(*job.completed).c_str() : "-", job.outputs.size());
            if (!job.statusMessage.empty()) {
                std::printf("  %-18s  %s\n", "", printable(job.statusMessage).c_str());
            }
        }
    }

    nlohmann::json outputJson(const Output& output, ListGroup group) const {
        nlohmann::json entry = {{"path", toUtf8(output.path)},
                                {"group", std::string(nameOf(group))},
                                {"kind", std::string(workspace::nameOf(output.kind))},
                                {"level", std::string(workspace::nameOf(output.level))},
                                {"level_reason", output.levelReason},
                                {"presence", std::string(workspace::nameOf(output.presence))},
                                {"verification", std::string(workspace::nameOf(verificationOf(output)))},
                                {"for_review", output.forReview},
                                {"action", toUtf8(output.action)},
                                {"job_id", toUtf8(output.jobId)},
                                {"job_request", toUtf8(output.jobRequest)},
                                {"job_status", std::string(workspace::nameOf(output.jobStatus))},
                                {"user", toUtf8(output.user)},
                                {"commit", toUtf8(output.commit)}};
        if (output.size) {
            entry["size"] = *output.size;
        }
        if (output.declaredSize) {
            entry["declared_size"] = *output.declaredSize;
        }
        if (output.declaredDigest) {
            entry["declared_sha256"] = output.declaredDigest->toHex();
        }
        if (output.time) {
            entry["time"] = toIso8601(*output.time);
        }
        if (!output.exclusionReason.empty()) {
            entry["exclusion_reason"] = toUtf8(output.exclusionReason);
        }
        if (const auto found = m_standing.find(output.path); found != m_standing.end()) {
            entry["release_state"] = review::nameOf(found->second.state);
            entry["release_request"] = found->second.request;
        }
        entry["out_of_date_output"] = output.outOfDateOutput;
        entry["out_of_date_action"] = output.outOfDateAction;
        return entry;
    }

    static nlohmann::json jobJson(const Job& job) {
        nlohmann::json entry = {{"id", toUtf8(job.id)},
                                {"action", toUtf8(job.action)},
                                {"request", toUtf8(job.request)},
                                {"status", std::string(workspace::nameOf(job.status))},
                                {"status_code", toUtf8(job.statusCode)},
                                {"status_message", toUtf8(job.statusMessage)},
                                {"commit", toUtf8(job.commit)},
                                {"user", toUtf8(job.user)},
                                {"sources", job.sources},
                                {"log", toUtf8(job.logPath)}};
        const auto addTime = [&entry](const char* name, const std::optional<UtcSeconds>& time) {
            if (time) {
                entry[name] = toIso8601(*time);
            }
        };
        addTime("created", job.created);
        addTime("started", job.started);
        addTime("completed", job.completed);
        if (job.exitCode) {
            entry["exit_code"] = *job.exitCode;
        }
        entry["outputs"] = job.outputs.size();
        return entry;
    }

    const Workspace& m_workspace;
    const ListOptions& m_options;
    std::map<ListGroup, std::vector<const Output*>> m_groups;
    std::map<std::string, Verification> m_verified;
    std::map<std::string, review::OutputStanding> m_standing;
    std::vector<Error> m_problems;
};

int runList(const ListOptions& options) {
    const auto opened = Workspace::open(options.path, {}, stopOnSignal());
    if (!opened) {
        printError(opened.error());
        return exitCodeFor(opened.error());
    }
    Listing listing(*opened, options);
    if (options.verify) {
        listing.verify();
    }
    if (options.requests) {
        if (const auto compared = listing.compareWithRequests(); !compared) {
            return ledgerFailure(compared.error());
        }
    }
    if (options.format == "json") {
        std::printf("%s\n", listing.toJson().dump(2).c_str());
    } else {
        listing.printText();
    }
    return listing.exitCode();
}

} // namespace

void addListCommand(CLI::App& app, int& exitCode) {
    auto options = std::make_shared<ListOptions>();
    CLI::App* command = app.add_subcommand("list", "What is in a workspace, and what of it is for review");
    command->add_option("PATH", options->path, "The folder of a workspace")->required();
    command->add_flag("--all", options->all, "Also the outputs that are only counted, and the jobs");
    command->add_flag("--jobs", options->jobs, "Also the jobs");
    command->add_flag("--verify", options->verify, "Hash every output and compare with the manifest");
    CLI::Option* requests = command->add_flag("--requests", options->requests,
                                              "Say what release requests have to do with each output for review: "
                                              "unreleased, under-review, released, updated, withdrawn or invalid");
    command->add_option("--ledger", options->ledger, "The ledger's folder (default: your own)")->needs(requests);
    command->add_option("--format", options->format, "text or json")->check(CLI::IsMember({"text", "json"}));
    command->footer("Examples:\n"
                    "  outcheck list workspaces/my-study\n"
                    "  outcheck list workspaces/my-study --verify\n"
                    "  outcheck list . --all --format json\n\n"
                    "Exit codes: 0 all is as recorded, 1 something is missing or differs, 2 usage,\n"
                    "3 something could not be read. Highly sensitive files are never opened.");
    command->callback([options, &exitCode] { exitCode = runList(*options); });
}

} // namespace outcheck::cli
