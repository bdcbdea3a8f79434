// SPDX-License-Identifier: GPL-3.0-or-later
// outcheck policy: which policies there are, what one demands, in what two differ, what is wrong with a file.
#include "check/check_run.h"
#include "policy_text.h"
#include "text_output.h"

#include <algorithm>

namespace outcheck::cli {

namespace {

struct PolicyOptions {
    std::string policy{check::defaultPolicy};
    std::string other;
    std::string format = "text";
};

ExitCode show(const PolicyOptions& options) {
    const auto policy = check::loadPolicy(options.policy);
    if (!policy) {
        printError(policy.error());
        return Usage;
    }
    return writeOutput({}, options.format == "yaml"   ? policy->text()
                           : options.format == "json" ? policyAsJson(*policy)
                                                      : policyAsText(*policy));
}

ExitCode list() {
    std::string text;
    for (const std::string& id : check::builtInPolicies()) {
        const auto policy = check::builtInPolicy(id);
        if (!policy) {
            printError(policy.error());
            return Incomplete;
        }
        text += id + "  " + policy->version() + "  " + policy->title() + "\n";
    }
    return writeOutput({}, text);
}

ExitCode diff(const PolicyOptions& options) {
    const auto left = check::loadPolicy(options.policy);
    const auto right = check::loadPolicy(options.other);
    if (!left || !right) {
        printError(!left ? left.error() : right.error());
        return Usage;
    }
    const auto differences = rules::differencesOf(*left, *right);
    const ExitCode written = writeOutput({}, options.format == "json" ? differencesAsJson(*left, *right, differences)
                                                                      : differencesAsText(*left, *right, differences));
    return worse(differences.empty() ? Clean : Findings, written);
}

ExitCode checkFile(const PolicyOptions& options) {
    auto reading = check::readPolicy(options.policy);
    if (!reading) {
        printError(reading.error());
        return exitCodeFor(reading.error());
    }
    std::stable_sort(reading->faults.begin(), reading->faults.end(),
                     [](const Error& a, const Error& b) { return a.where.line < b.where.line; });
    const ExitCode written = writeOutput({}, options.format == "json" ? readingAsJson(options.policy, *reading)
                                                                      : readingAsText(options.policy, *reading));
    return worse(reading->policy ? Clean : Findings, written);
}

void addFormat(CLI::App* command, PolicyOptions& options, const std::vector<std::string>& formats,
               const std::string& words) {
    command->add_option("--format", options.format, words)->check(CLI::IsMember(formats))->capture_default_str();
}

void addShow(CLI::App* policy, int& exitCode) {
    const auto options = std::make_shared<PolicyOptions>();
    CLI::App* command = policy->add_subcommand("show", "Show one policy: rules, parameters, guidance");
    command->footer(
        "yaml is the file itself or, for a policy that inherits, one that says the same without its parents; "
        "SHA-256 is\nthat of the yaml.");
    command->add_option("policy", options->policy, "A built-in policy or the path of a YAML file")
        ->capture_default_str();
    addFormat(command, *options, {"text", "yaml", "json"}, "text, yaml or json");
    command->callback([options, &exitCode] { exitCode = show(*options); });
}

void addDiff(CLI::App* policy, int& exitCode) {
    const auto options = std::make_shared<PolicyOptions>();
    CLI::App* command = policy->add_subcommand("diff", "Show in what two policies differ, by rule and parameter");
    command->footer("Ends with 0 where they demand the same, with 1 where they differ.");
    command->add_option("left", options->policy, "A built-in policy or the path of a YAML file")->required();
    command->add_option("right", options->other, "The other one")->required();
    addFormat(command, *options, {"text", "json"}, "text or json");
    command->callback([options, &exitCode] { exitCode = diff(*options); });
}

void addCheck(CLI::App* policy, int& exitCode) {
    const auto options = std::make_shared<PolicyOptions>();
    CLI::App* command = policy->add_subcommand("check", "Say everything that is wrong with a policy file");
    command->footer("Ends with 0 where the file is a policy, with 1 where it has faults; each is told with its line.");
    command->add_option("file", options->policy, "The path of a YAML file, or a built-in policy")->required();
    addFormat(command, *options, {"text", "json"}, "text or json");
    command->callback([options, &exitCode] { exitCode = checkFile(*options); });
}

} // namespace

void addPolicyCommand(CLI::App& app, int& exitCode) {
    CLI::App* command = app.add_subcommand("policy", "Show, compare and check the rules that outputs are judged by");
    command->require_subcommand(1);
    command->footer(
        "A file of your own says what it changes:\n"
        "  id: my-study\n  version: \"1\"\n  title: My study\n  source: Data owner's letter\n  date: \"2026-11\"\n"
        "  inherits: opensafely          # a built-in policy, or a file beside this one\n"
        "  rules:\n    small-count:\n      redact_at_most: 9\n\n"
        "Examples:\n  outcheck policy list\n  outcheck policy show --format yaml > my-policy.yaml\n"
        "  outcheck policy check my-policy.yaml\n  outcheck policy diff opensafely my-policy.yaml");
    addShow(command, exitCode);
    CLI::App* listCommand = command->add_subcommand("list", "List the policies built into the program");
    listCommand->callback([&exitCode] { exitCode = list(); });
    addDiff(command, exitCode);
    addCheck(command, exitCode);
}

} // namespace outcheck::cli
