// SPDX-License-Identifier: GPL-3.0-or-later
// outcheck check: the rules of a policy against outputs. What the checker will see is what the researcher sees here.
#include "check/check_formats.h"
#include "check/check_run.h"
#include "check/result_cache.h"
#include "fail_on.h"
#include "named_output.h"
#include "text_output.h"

#include <QCoreApplication>
#include <filesystem>
#include <map>

namespace outcheck::cli {

namespace {

struct CheckOptions {
    std::vector<std::string> paths;
    std::string policy{check::defaultPolicy};
    std::string format = "text";
    std::string failOn{defaultFailOn};
    std::string output;
    bool showValues = false;
    bool fresh = false;
    unsigned threads = 0;
};

struct Selection {
    workspace::Workspace workspace;
    std::vector<std::string> paths;
    std::vector<check::NotChecked> notChecked;
};

// A researcher checks all that is there; a checker, what is offered for review.
bool isWanted(const workspace::Workspace& workspace, const workspace::Output& output) {
    using namespace workspace;
    if (output.forReview) {
        return true;
    }
    return workspace.kind() == WorkspaceKind::Local && output.level == PrivacyLevel::ModeratelySensitive &&
           (output.presence == Presence::Present || output.presence == Presence::Unreadable);
}

std::string stateOf(const workspace::Output& output) {
    if (output.presence != workspace::Presence::Present) {
        return std::string(workspace::nameOf(output.presence));
    }
    return output.outOfDateOutput || output.outOfDateAction ? "out-of-date" : "not-for-review";
}

std::string reasonFor(const workspace::Output& output) {
    if (output.presence != workspace::Presence::Withheld) {
        return output.exclusionReason;
    }
    return output.levelReason == "hard-link"
               ? "the same file as a highly sensitive one"
               : "nothing tells its privacy level, so it was not opened; name the file itself to vouch for it";
}

void addNotChecked(const workspace::Output& output, Selection& selection) {
    using namespace workspace;
    // Highly sensitive files are none of a checker's business; unknown ones are named so that nobody takes them for
    // passed.
    const bool isClosed = output.level == PrivacyLevel::HighlySensitive && output.levelReason != "hard-link";
    if (!isClosed && output.level != PrivacyLevel::MinimallySensitive) {
        selection.notChecked.push_back({output.path, stateOf(output), reasonFor(output)});
    }
}

Result<Selection> selectFrom(const std::string& path, const std::stop_token& stop) {
    std::error_code fault;
    const bool isFolder = std::filesystem::is_directory(path, fault);
    auto workspace =
        isFolder ? workspace::Workspace::open(path, {}, stop) : workspace::Workspace::openAround(path, stop);
    if (!workspace) {
        return failure(workspace.error());
    }
    Selection selection{*workspace, {}, {}};
    if (isFolder) {
        for (const workspace::Output& output : workspace->outputs()) {
            if (isWanted(*workspace, output)) {
                selection.paths.push_back(output.path);
            } else {
                addNotChecked(output, selection);
            }
        }
        return selection;
    }
    const std::string relative = pathInWorkspace(*workspace, path);
    if (const workspace::Output* output = workspace->find(relative);
        output != nullptr && output->presence == workspace::Presence::Excluded) {
        selection.notChecked.push_back({output->path, "excluded", output->exclusionReason});
    } else {
        selection.paths.push_back(relative); // whatever keeps it shut is then said as a problem
    }
    return selection;
}

check::CheckAccount checkAll(const Selection& selection, const rules::Policy& policy, const CheckOptions& options,
                             const std::stop_token& stop) {
    check::CheckAccount account;
    account.workspaceName = selection.workspace.name();
    account.workspaceKind = workspace::nameOf(selection.workspace.kind());
    account.notChecked = selection.notChecked;
    const auto problems = selection.workspace.problems();
    account.problems.assign(problems.begin(), problems.end());
    std::map<std::string, std::size_t, std::less<>> places;
    for (std::size_t i = 0; i < selection.paths.size(); ++i) {
        places.emplace(selection.paths[i], i);
    }
    account.checks.resize(selection.paths.size());
    task::Progress progress;
    const ProgressLine line(progress, "checking " + selection.workspace.name());
    check::ResultCache cache(selection.workspace, policy, {.reuses = !options.fresh});
    check::runChecks(
        selection.workspace, selection.paths, policy, stop, progress,
        [&](check::FileCheck result) {
            result.blocks = {};
            result.table.reset(); // no form tells it, and that of 100,000 tables would fill the memory
            account.checks[places.at(result.path)] = std::move(result);
        },
        options.threads, &cache);
    return account;
}

ExitCode exitCodeOf(const check::CheckAccount& account, const std::string& failOn) {
    if (account.checks.empty()) {
        printError(account.workspaceName + ": nothing was checked");
        return Incomplete; // a wrong folder, or everything stayed shut: nobody must take the silence for a pass
    }
    ExitCode code = Clean;
    for (const check::FileCheck& check : account.checks) {
        if (check.verdict == rules::Verdict::Incomplete) {
            return Incomplete;
        }
        code = reaches(check, failOn) ? Findings : code;
    }
    return code;
}

std::string formatted(const std::vector<check::CheckAccount>& accounts, const rules::Policy& policy,
                      const CheckOptions& options) {
    const check::FormatOptions format{options.showValues, QCoreApplication::applicationVersion().toStdString()};
    if (options.format == "json") {
        return check::toJson(accounts, policy, format);
    }
    if (options.format == "sarif") {
        return check::toSarif(accounts, policy, format);
    }
    return options.format == "junit" ? check::toJunit(accounts, policy, format)
                                     : check::toText(accounts, policy, format);
}

ExitCode run(const CheckOptions& options) {
    if (options.showValues && options.format != "text" && options.format != "json") {
        printError("--show-values goes with --format text or json only: other forms are made to be passed on");
        return Usage;
    }
    const auto policy = check::loadPolicy(options.policy);
    if (!policy) {
        printError(policy.error());
        return Usage;
    }
    const std::stop_token stop = stopOnSignal();
    std::vector<check::CheckAccount> accounts;
    ExitCode code = Clean;
    for (const std::string& path : options.paths) {
        const auto selection = selectFrom(path, stop);
        if (!selection) {
            printError(selection.error());
            code = worse(code, exitCodeFor(selection.error()));
            continue;
        }
        accounts.push_back(checkAll(*selection, *policy, options, stop));
        code = worse(code, exitCodeOf(accounts.back(), options.failOn));
    }
    if (accounts.empty()) {
        return code;
    }
    return worse(code, writeOutput(options.output, formatted(accounts, *policy, options)));
}

} // namespace

void addCheckCommand(CLI::App& app, int& exitCode) {
    const auto options = std::make_shared<CheckOptions>();
    CLI::App* command = app.add_subcommand("check", "Check outputs against a policy");
    command->footer(
        "A folder stands for all its outputs for review; in a checkout, for all moderately sensitive outputs on disk.\n"
        "Excluded outputs are listed with their reasons, never as passed. Rows are records counted from 1, header\n"
        "included. No form shows a cell value unless --show-values asks for it.\n"
        "A file whose device, inode, size and times are as they were is not read again: its result says that the "
        "digest\n"
        "is reused. decide, report and verify always read; --fresh does so here.\n\n"
        "Examples:\n  outcheck check .\n  outcheck check output/table1.csv --show-values\n"
        "  outcheck check workspaces/my-study --format sarif --output findings.sarif\n"
        "  outcheck check . --fail-on block --format junit > checks.xml");
    command->add_option("path", options->paths, "Workspaces, folders or single files")->required();
    command->add_option("--policy", options->policy, "A built-in policy or the path of a YAML file")
        ->capture_default_str();
    command->add_option("--format", options->format, "text, json, sarif or junit")
        ->check(CLI::IsMember({"text", "json", "sarif", "junit"}))
        ->capture_default_str();
    addFailOnOption(*command, options->failOn);
    command->add_flag("--show-values", options->showValues, "Show values of cells; the result is then not for release");
    command->add_flag("--fresh", options->fresh, "Read every file, also those that are as they were when last checked");
    command
        ->add_option("--threads", options->threads,
                     "How many outputs are checked at once (0: as many as the machine can)")
        ->check(CLI::Range(0U, 1024U))
        ->capture_default_str();
    command->add_option("--output", options->output, "Write to this file instead of standard output");
    command->callback([options, &exitCode] { exitCode = run(*options); });
}

} // namespace outcheck::cli
