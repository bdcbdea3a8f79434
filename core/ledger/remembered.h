// SPDX-License-Identifier: GPL-3.0-or-later
// The last head that this person's programs saw of every chain, kept outside the ledger. A chain that has since been
// cut short, replaced or taken away is an alarm: git alone would not tell.
#pragma once

#include "base/result.h"
#include "ledger/ledger_state.h"

#include <filesystem>
#include <string>
#include <vector>

namespace outcheck::ledger {

// What does not fit what was seen before: NotGenuine (rewound, replaced, vanished), Malformed where the memory itself
// is damaged.
std::vector<Error> compareWithRemembered(const LedgerState& state, const std::filesystem::path& folder);
// The ledger that was seen in this folder before; empty where none was.
Result<std::string> ledgerRememberedAt(const std::filesystem::path& folder);
// Forgets that a ledger was in this folder, so that another may come there; the ledger's heads stay remembered.
Result<void> forgetFolder(const std::filesystem::path& folder);
// Keeps the heads of a state without faults. Never goes back.
Result<void> remember(const LedgerState& state, const std::filesystem::path& folder);

} // namespace outcheck::ledger
