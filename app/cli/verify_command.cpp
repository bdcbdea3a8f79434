// SPDX-License-Identifier: GPL-3.0-or-later
// `outcheck verify`: says in words what holds of a report.
#include "command.h"

#include "base/utf8.h"
#include "report/report.h"

#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <optional>

namespace outcheck::cli {

namespace {

struct VerifyOptions {
    std::string report, workspace, ledger, format = "text";
};

std::optional<std::filesystem::path> given(const std::string& path) {
    return path.empty() ? std::nullopt : std::optional<std::filesystem::path>(path);
}

bool isDisproof(const report::VerifyStatement& statement) {
    return !statement.holds && !statement.unknown;
}

int exitCodeOf(const report::ReportVerification& verification) {
    if (std::any_of(verification.statements.begin(), verification.statements.end(), isDisproof)) {
        return NotGenuine;
    }
    return verification.genuine ? Clean : Incomplete;
}

const char* wordFor(const report::VerifyStatement& statement) {
    return statement.holds ? "holds" : statement.unknown ? "unknown" : "FAILS";
}

void printText(const report::ReportVerification& verification, int exitCode) {
    for (const report::VerifyStatement& statement : verification.statements) {
        std::printf("%-8s %s\n", wordFor(statement), printable(statement.sentence).c_str());
    }
    const char* result = exitCode == Clean ? "Genuine: everything that was looked at holds."
                         : exitCode == NotGenuine
                             ? "NOT GENUINE: something is not as it was signed or recorded."
                             : "Incomplete: nothing speaks against it, but not everything needed could be looked at.";
    std::printf("%s\n", result);
}

void printJson(const report::ReportVerification& verification, int exitCode) {
    nlohmann::json statements = nlohmann::json::array();
    for (const report::VerifyStatement& statement : verification.statements) {
        statements.push_back(
            {{"holds", statement.holds}, {"unknown", statement.unknown}, {"sentence", toUtf8(statement.sentence)}});
    }
    const char* result = exitCode == Clean ? "genuine" : exitCode == NotGenuine ? "not-genuine" : "incomplete";
    std::printf("%s\n", nlohmann::json{{"result", result}, {"statements", statements}}.dump(2).c_str());
}

} // namespace

void addVerifyCommand(CLI::App& app, int& exitCode) {
    auto options = std::make_shared<VerifyOptions>();
    CLI::App* command = app.add_subcommand("verify", "Check a report: signatures, digests, decisions, ledger");
    command->add_option("REPORT", options->report, "Folder of the report, or its report.json or report.pdf")
        ->required();
    command->add_option("--workspace", options->workspace,
                        "Folder of the workspace: compares every file with the report");
    command->add_option("--ledger", options->ledger, "Folder of the ledger (default: your own, if it is the report's)");
    command->add_option("--format", options->format, "text or json")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    command->footer(
        "Examples:\n"
        "  outcheck verify my-workspace-report\n"
        "  outcheck verify my-workspace-report/report.pdf --workspace my-workspace\n"
        "  outcheck verify my-workspace-report --ledger /shared/ledger.git --format json\n\n"
        "Exit code 0: genuine. 4: something is not as it was signed or recorded. 3: nothing speaks against it, but\n"
        "something needed (the ledger, a program) was not at hand. Files are compared only with --workspace.");
    command->callback([options, &exitCode] {
        if (std::error_code fault; !std::filesystem::exists(options->report, fault)) {
            printError("there is no report at " + options->report);
            exitCode = Usage;
            return;
        }
        const report::ReportVerification verification =
            report::verifyReport(options->report, given(options->workspace), given(options->ledger));
        exitCode = exitCodeOf(verification);
        options->format == "json" ? printJson(verification, exitCode) : printText(verification, exitCode);
    });
}

} // namespace outcheck::cli
