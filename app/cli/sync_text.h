// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands around a shared ledger have in common: opening it as whoever is there, and saying what came of a
// sync.
#pragma once

#include "ledger_text.h"

#include <optional>

namespace outcheck::cli {

// The key in use, or none: a shared ledger can be read without one.
Result<std::optional<ledger::Identity>> identityIfAny();
// A ledger that is there, as whoever is there.
Result<ledger::Ledger> openLedger(const std::string& named);

std::string syncText(const ledger::SyncReport& report);
nlohmann::json syncJson(const ledger::SyncReport& report);
nlohmann::json statusJson(const ledger::SyncStatus& status);
// NotGenuine where anything at the other side was no good.
ExitCode syncExitCode(const ledger::SyncReport& report);
// Stops on Ctrl+C; `seconds` for the whole.
ledger::SyncOptions syncOptions(int seconds);

} // namespace outcheck::cli
