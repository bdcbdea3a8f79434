// SPDX-License-Identifier: GPL-3.0-or-later
// outcheck rules: what every rule looks for, why, and what puts it right.
#include "check/check_run.h"
#include "rules/rule_catalogue.h"
#include "rules/rule_help.h"
#include "text_output.h"

#include <algorithm>

namespace outcheck::cli {

namespace {

struct RulesOptions {
    std::string rule;
    std::string policy{check::defaultPolicy};
};

ExitCode list(const RulesOptions& options) {
    const auto policy = check::loadPolicy(options.policy);
    if (!policy) {
        printError(policy.error());
        return Usage;
    }
    std::size_t widest = 0;
    for (const rules::RuleSpecification& rule : rules::ruleCatalogue()) {
        widest = std::max(widest, rule.name.size());
    }
    std::string text;
    for (const rules::RuleSpecification& rule : rules::ruleCatalogue()) {
        const rules::RuleSetting* setting = policy->rule(rule.name);
        std::string severity(setting == nullptr ? "off" : rules::severityWord(*setting));
        severity.resize(std::string_view("block").size(), ' ');
        text += std::string(rule.name) + std::string(widest - rule.name.size(), ' ') + "  " + severity + "  " +
                std::string(rules::helpSummary(rule.name)) + "\n";
    }
    return writeOutput({}, text);
}

ExitCode show(const RulesOptions& options) {
    const std::string_view page = rules::helpPage(options.rule);
    if (page.empty()) {
        printError("there is no rule of that name; `outcheck rules` lists them");
        return Usage;
    }
    return writeOutput({}, page);
}

} // namespace

void addRulesCommand(CLI::App& app, int& exitCode) {
    const auto options = std::make_shared<RulesOptions>();
    CLI::App* command = app.add_subcommand("rules", "List the rules, or explain one of them");
    command->footer("Examples:\n  outcheck rules\n  outcheck rules --policy uk-sdc\n  outcheck rules small-count");
    command->add_option("rule", options->rule, "The rule to explain; none: all are listed");
    command->add_option("--policy", options->policy, "Whose severities are listed: a built-in policy or a YAML file")
        ->capture_default_str();
    command->callback([options, &exitCode] { exitCode = options->rule.empty() ? list(*options) : show(*options); });
}

} // namespace outcheck::cli
