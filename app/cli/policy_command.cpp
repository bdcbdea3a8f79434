// SPDX-License-Identifier: GPL-3.0-or-later
// outcheck policy: which policies there are, and what one demands.
#include "base/utf8.h"
#include "check/check_run.h"
#include "text_output.h"

#include <cstdio>
#include <nlohmann/json.hpp>
#include <sstream>

namespace outcheck::cli {

namespace {

using nlohmann::ordered_json;

// 7 and not 7.000000.
std::string plainNumber(double number) {
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text.precision(15);
    text << number;
    return text.str();
}

std::string policyAsText(const rules::Policy& policy) {
    std::string text = printable(policy.title()) + "\n" + policy.id() + " " + policy.version() +
                       "\nSource: " + printable(policy.source()) + "\nSHA-256: " + policy.digest().toHex() + "\n";
    for (const rules::RuleSetting& rule : policy.rules()) {
        text += "\n" + rule.rule + "  " + std::string(rules::nameOf(rule.severity)) +
                (rule.enabled ? "" : "  switched off") + "\n";
        for (const auto& [name, number] : rule.numbers) {
            text += "    " + name + ": " + plainNumber(number) + "\n";
        }
        for (const auto& [name, list] : rule.lists) {
            text += "    " + name + ":";
            for (const std::string& item : list) {
                text += " " + printable(item);
            }
            text += "\n";
        }
        if (const rules::Guidance* guidance = policy.guidance(rule.guidance)) {
            text += "    " + printable(guidance->title) + ". " + printable(guidance->text) + "\n    (" +
                    printable(guidance->source) + (guidance->status == "verified" ? "" : "; to be confirmed") + ")\n";
        }
    }
    return text;
}

std::string policyAsJson(const rules::Policy& policy) {
    ordered_json document;
    document["id"] = policy.id();
    document["version"] = policy.version();
    document["title"] = policy.title();
    document["source"] = policy.source();
    document["sha256"] = policy.digest().toHex();
    document["rules"] = ordered_json::array();
    for (const rules::RuleSetting& rule : policy.rules()) {
        document["rules"].push_back({{"rule", rule.rule},
                                     {"severity", rules::nameOf(rule.severity)},
                                     {"enabled", rule.enabled},
                                     {"guidance", rule.guidance},
                                     {"numbers", rule.numbers},
                                     {"lists", rule.lists}});
    }
    document["guidance"] = ordered_json::array();
    for (const rules::Guidance& guidance : policy.guidanceList()) {
        document["guidance"].push_back({{"key", guidance.key},
                                        {"title", guidance.title},
                                        {"text", guidance.text},
                                        {"source", guidance.source},
                                        {"url", guidance.url},
                                        {"status", guidance.status}});
    }
    return document.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

struct ShowOptions {
    std::string policy{check::defaultPolicy};
    std::string format = "text";
};

ExitCode show(const ShowOptions& options) {
    const auto policy = check::loadPolicy(options.policy);
    if (!policy) {
        printError(policy.error());
        return Usage;
    }
    const std::string text = options.format == "yaml"   ? policy->text()
                             : options.format == "json" ? policyAsJson(*policy)
                                                        : policyAsText(*policy);
    return writeOutput({}, text);
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

} // namespace

void addPolicyCommand(CLI::App& app, int& exitCode) {
    CLI::App* command = app.add_subcommand("policy", "Show the rules that outputs are checked against");
    command->require_subcommand(1);
    command->footer("Examples:\n  outcheck policy list\n  outcheck policy show --format yaml > my-policy.yaml\n"
                    "  outcheck policy show my-policy.yaml");
    const auto options = std::make_shared<ShowOptions>();
    CLI::App* showCommand = command->add_subcommand("show", "Show one policy: rules, parameters, guidance");
    showCommand->add_option("policy", options->policy, "A built-in policy or the path of a YAML file")
        ->capture_default_str();
    showCommand->add_option("--format", options->format, "text, yaml or json")
        ->check(CLI::IsMember({"text", "yaml", "json"}))
        ->capture_default_str();
    showCommand->callback([options, &exitCode] { exitCode = show(*options); });
    CLI::App* listCommand = command->add_subcommand("list", "List the policies built into the program");
    listCommand->callback([&exitCode] { exitCode = list(); });
}

} // namespace outcheck::cli
