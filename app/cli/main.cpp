// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include <QCoreApplication>
#include <cstdio>
#include <exception>

int main(int argc, char** argv) {
    using namespace outcheck::cli;
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName("outcheck");
    QCoreApplication::setApplicationVersion(OUTCHECK_VERSION);

    CLI::App app("Output checking and release review for trusted research environments", "outcheck");
    app.set_version_flag("--version", "outcheck " OUTCHECK_VERSION);
    app.require_subcommand(1);
    app.footer("Exit codes: 0 clean, 1 findings, 2 usage, 3 incomplete, 4 not genuine.\n"
               "Every command has its own --help with examples.");
    int exitCode = Clean;
    addCheckCommand(app, exitCode);
    addDescribeCommand(app, exitCode);
    addAuditCommand(app, exitCode);
    addProtectCommand(app, exitCode);
    addListCommand(app, exitCode);
    addJobCommand(app, exitCode);
    addDecideCommand(app, exitCode);
    addDismissCommand(app, exitCode);
    addLogCommand(app, exitCode);
    addKeyCommand(app, exitCode);
    addLedgerCommand(app, exitCode);
    addReportCommand(app, exitCode);
    addVerifyCommand(app, exitCode);
    addPolicyCommand(app, exitCode);
    addRulesCommand(app, exitCode);
    addRequestCommand(app, exitCode);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& fault) {
        return app.exit(fault) == 0 ? Clean : Usage;
    } catch (const std::exception& fault) {
        // Exceptions are for bugs; this is the boundary that keeps one from looking like a clean result.
        std::fprintf(stderr, "outcheck: internal error: %s\n", fault.what());
        return Incomplete;
    }
    return exitCode;
}
