// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands around the ledger share: where it is, whose key is in use, and sentences for its refusals.
#pragma once

#include "command.h"

#include "ledger/ledger.h"

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

namespace outcheck::cli {

UtcSeconds clockNow();
// The folder that was named, or the user's own ledger.
std::filesystem::path ledgerFolder(const std::string& named);
// The key in use; where there is none, NotFound with the command that makes one.
Result<ledger::Identity> identityInUse();
// Prints the error, with a sentence where its detail is a rule's name, and gives the exit code.
ExitCode ledgerFailure(const Error& error);
// How a command around the ledger ends: its answer on standard output, or why there is none.
ExitCode ledgerAnswer(const Result<std::string>& text);
// The first line of a small text file: a public key. NotFound, ReadFailed.
Result<std::string> firstLineOf(const std::string& file);
// Whether a ledger holds, for people and programs.
std::string verificationText(const ledger::Verification& verification);
nlohmann::json verificationJson(const ledger::Verification& verification);
ExitCode verificationExitCode(const ledger::Verification& verification);
nlohmann::json errorsJson(const std::vector<Error>& errors);
// A vote for --format json. Whether there is a comment, never what it says: text may quote a value.
nlohmann::json voteAsJson(const review::RecordedVote& recorded);
// The same of a dismissal and its reason.
nlohmann::json dismissalAsJson(const review::RecordedDismissal& recorded);

} // namespace outcheck::cli
