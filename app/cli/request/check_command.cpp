// SPDX-License-Identifier: GPL-3.0-or-later
// `outcheck request check`: the rules against the pinned bytes of a request, and against what its author declared.
#include "fail_on.h"
#include "request/pinned_checks.h"
#include "request/request_commands.h"
#include "request/request_text.h"
#include "text_output.h"

#include "base/utf8.h"
#include "check/check_formats.h"

#include <QCoreApplication>

namespace outcheck::cli {

namespace {

struct CheckOptions : RequestOptions {
    std::string policy{check::defaultPolicy};
    std::string failOn{defaultFailOn};
    bool showValues = false;
};

ExitCode exitCodeOf(const std::vector<release::PinnedCheck>& checks, const std::string& failOn) {
    ExitCode code = Clean;
    bool any = false;
    for (const release::PinnedCheck& one : checks) {
        if (one.type != review::FileType::Output) {
            continue; // seen, never released
        }
        any = true;
        if (one.check.verdict == rules::Verdict::Incomplete) {
            return Incomplete;
        }
        const bool isOpen = failsOnOpenQuestions(failOn) && !isAsDeclared(one);
        code = isOpen || reaches(one.check, failOn) ? Findings : code;
    }
    return any ? code : Incomplete; // nobody must take the silence for a pass
}

check::CheckAccount accountOf(const review::RequestState& state, const std::vector<release::PinnedCheck>& checks) {
    check::CheckAccount account;
    account.workspaceName = state.opened.workspace;
    account.workspaceKind = "release request " + state.id;
    for (const release::PinnedCheck& one : checks) {
        account.checks.push_back(one.check);
    }
    return account;
}

std::string controlsText(const review::RequestState& state, const std::vector<release::PinnedCheck>& checks) {
    std::string text = "\nDeclared: " + sentenceFor(state.opened.controls) + "\n";
    for (const release::PinnedCheck& one : checks) {
        if (one.type != review::FileType::Output) {
            text += printable(one.check.path) + "  is " + std::string(review::nameOf(one.type)) +
                    " and will not be released\n";
        } else if (!isAsDeclared(one)) {
            text += printable(one.check.path) + "\n" + controlLines(one, "    ▲ ");
        }
    }
    return text;
}

std::string asJson(const review::RequestState& state, const std::vector<release::PinnedCheck>& checks,
                   const std::string& account) {
    auto document = nlohmann::ordered_json::parse(account);
    document["request"] = state.id;
    document["declared"] = declaredAsJson(state.opened.controls);
    document["files"] = nlohmann::ordered_json::array();
    for (const release::PinnedCheck& one : checks) {
        nlohmann::ordered_json file = {{"path", toUtf8(one.check.path)}, {"type", review::nameOf(one.type)}};
        file.update(controlsAsJson(one));
        document["files"].push_back(std::move(file));
    }
    return document.dump(2) + "\n";
}

ExitCode checkRequest(const CheckOptions& options) {
    const auto policy = check::loadPolicy(options.policy);
    if (!policy) {
        printError(policy.error());
        return Usage;
    }
    auto session = RequestSession::look(options);
    const auto state = session.and_then([&](RequestSession& looking) { return looking.request(options.request); });
    if (!state) {
        return requestFailure(state.error());
    }
    recordView(options, *session, **state);
    const std::vector<release::PinnedCheck> checks = checkPinnedFiles(*session, **state, *policy);
    const std::vector<check::CheckAccount> accounts{accountOf(**state, checks)};
    const check::FormatOptions format{options.showValues, QCoreApplication::applicationVersion().toStdString()};
    const ExitCode written = writeOutput(
        {}, options.format == "json" ? asJson(**state, checks, check::toJson(accounts, *policy, format))
                                     : check::toText(accounts, *policy, format) + controlsText(**state, checks));
    return worse(exitCodeOf(checks, options.failOn), written);
}

} // namespace

void addRequestCheck(CLI::App& request, int& exitCode) {
    const auto options = std::make_shared<CheckOptions>();
    CLI::App* command =
        request.add_subcommand("check", "Check the pinned files against a policy and what was declared");
    addRequestOptions(*command, options, OnRequest::One);
    command->add_option("--policy", options->policy, "A built-in policy or the path of a YAML file")
        ->capture_default_str();
    addFailOnOption(*command, options->failOn);
    command->add_flag("--show-values", options->showValues, "Show values of cells; the result is then not for release");
    command->footer(
        "What is checked are the bytes kept with the ledger, not a workspace. A control that was declared and\n"
        "does not hold, or that cannot be judged, counts as a query; files that are not released count for\n"
        "nothing. Corrections of roles that lie in a workspace are not applied.");
    command->callback([options, &exitCode] { exitCode = checkRequest(*options); });
}

} // namespace outcheck::cli
