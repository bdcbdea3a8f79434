// SPDX-License-Identifier: GPL-3.0-or-later
// What every subcommand of `outcheck` shares: exit codes, and how each adds itself to the command line.
#pragma once

#include "base/error.h"

#include <CLI/CLI.hpp>
#include <atomic>
#include <memory>
#include <stop_token>
#include <string>
#include <thread>

#include "task/progress.h"

namespace outcheck::cli {

// The same for every command (architecture). Incomplete outranks Findings.
enum ExitCode : int { Clean = 0, Findings = 1, Usage = 2, Incomplete = 3, NotGenuine = 4 };

// Each adds one subcommand whose callback does the work and sets exitCode.
void addCheckCommand(CLI::App& app, int& exitCode);
void addDescribeCommand(CLI::App& app, int& exitCode);
void addAuditCommand(CLI::App& app, int& exitCode);
void addProtectCommand(CLI::App& app, int& exitCode);
void addListCommand(CLI::App& app, int& exitCode);
void addJobCommand(CLI::App& app, int& exitCode);
void addDecideCommand(CLI::App& app, int& exitCode);
void addDismissCommand(CLI::App& app, int& exitCode);
void addLogCommand(CLI::App& app, int& exitCode);
void addLedgerCommand(CLI::App& app, int& exitCode);
void addKeyCommand(CLI::App& app, int& exitCode);
void addReportCommand(CLI::App& app, int& exitCode);
void addVerifyCommand(CLI::App& app, int& exitCode);
void addPolicyCommand(CLI::App& app, int& exitCode);
void addRulesCommand(CLI::App& app, int& exitCode);
void addRequestCommand(CLI::App& app, int& exitCode);

// "outcheck: <sentence>" on standard error; control characters made visible.
void printError(const Error& error);
void printError(const std::string& sentence);

// Usage for what the user can mend in the call (NotFound, UnsafePath, Refused, ProgramMissing…), NotGenuine for that
// code, Incomplete for everything that could not be read or finished.
ExitCode exitCodeFor(const Error& error);

// Ctrl+C and SIGTERM ask this token to stop.
std::stop_token stopOnSignal();

// A line that redraws itself on standard error while it lives, if that is a terminal; silent in a pipe.
class ProgressLine {
public:
    ProgressLine(const task::Progress& progress, std::string label);
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

private:
    std::jthread m_thread;
};

} // namespace outcheck::cli
