// SPDX-License-Identifier: GPL-3.0-or-later
// `outcheck request`: a release request from its opening to the bundle.
#include "command.h"
#include "request/request_commands.h"

namespace outcheck::cli {

void addRequestCommand(CLI::App& app, int& exitCode) {
    CLI::App* command = app.add_subcommand("request", "Release requests: ask, review, release");
    command->require_subcommand(1);
    command->footer(
        "Every act is one signed entry in the ledger; what was not allowed has no effect. Files are pinned by their\n"
        "SHA-256 and kept with the ledger, so that the review looks at what was asked for.\n\n"
        "An author:\n"
        "  outcheck request open my-study\n"
        "  outcheck request group 2c5e counts --context \"…\" --controls \"…\"\n"
        "  outcheck request add 2c5e output/table.csv --from ./my-study --group counts\n"
        "  outcheck request submit 2c5e\n"
        "A checker:\n"
        "  outcheck request vote 2c5e output/table.csv --approve\n"
        "  outcheck request comment 2c5e --group counts --text \"round the totals\"\n"
        "  outcheck request review 2c5e\n"
        "  outcheck request release 2c5e ./release");
    addRequestViews(*command, exitCode);
    addRequestCheck(*command, exitCode);
    addAuthorActs(*command, exitCode);
    addCheckerActs(*command, exitCode);
    addCommentActs(*command, exitCode);
    addReviewActs(*command, exitCode);
    addReleaseCommands(*command, exitCode);
}

} // namespace outcheck::cli
