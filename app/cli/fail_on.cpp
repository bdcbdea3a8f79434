// SPDX-License-Identifier: GPL-3.0-or-later
#include "fail_on.h"

#include <algorithm>

namespace outcheck::cli {

namespace {

rules::Severity severityNamed(const std::string& name) {
    return name == "block" ? rules::Severity::Block : name == "query" ? rules::Severity::Query : rules::Severity::Note;
}

} // namespace

void addFailOnOption(CLI::App& command, std::string& failOn) {
    command.add_option("--fail-on", failOn, "The least severity that makes the exit code 1: block, query or note")
        ->check(CLI::IsMember({"block", "query", "note"}))
        ->capture_default_str();
}

bool failsOnOpenQuestions(const std::string& failOn) {
    return severityNamed(failOn) <= rules::Severity::Query;
}

bool reaches(const check::FileCheck& check, const std::string& failOn) {
    const rules::Severity least = severityNamed(failOn);
    const bool found = std::any_of(check.findings.begin(), check.findings.end(),
                                   [&](const rules::Finding& finding) { return finding.severity >= least; });
    return found || (failsOnOpenQuestions(failOn) && !check.notUnderstood.empty());
}

} // namespace outcheck::cli
