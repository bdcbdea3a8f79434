// SPDX-License-Identifier: GPL-3.0-or-later
// What the subcommands of `outcheck ledger` share.
#pragma once

#include "command.h"

#include <string>

namespace outcheck::cli {

struct SharedLedgerOptions {
    std::string ledger;
    bool json = false;
    int seconds = 300;
};

void addSharedLedgerOptions(CLI::App& command, SharedLedgerOptions& options);
// `outcheck ledger roster`
void addRosterCommand(CLI::App& ledgerCommand, int& exitCode);

} // namespace outcheck::cli
