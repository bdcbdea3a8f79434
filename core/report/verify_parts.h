// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of verifyReport that look beyond the report's own folder.
#pragma once

#include "report/signers.h"
#include "report/statements.h"

#include <filesystem>
#include <optional>

namespace outcheck::report {

// Compares every file that the report gives a digest for with the workspace.
void verifyFiles(const ReportDocument& document, const std::optional<std::filesystem::path>& workspaceFolder,
                 Statements& statements);

// The ledger itself, the report's heads and votes in it, and whose key signed the report. Without a folder the own
// ledger serves, if it is the report's.
void verifyAgainstLedger(const ReportDocument& document, const Sha256Digest& jsonDigest,
                         const std::optional<Signer>& signer, const std::optional<std::filesystem::path>& ledgerFolder,
                         Statements& statements);

// The path as the file system has it.
std::string pathBytesOf(const DocumentFile& file);

} // namespace outcheck::report
