// SPDX-License-Identifier: GPL-3.0-or-later
// The tables that `outcheck audit` reads: those of a request, then those released before.
#pragma once

#include "check/link_answers.h"
#include "check/role_corrections.h"
#include "check/table_sayings.h"
#include "command.h"
#include "release/released_tables.h"

#include <filesystem>
#include <map>

namespace outcheck::cli {

class AuditFiles {
public:
    explicit AuditFiles(std::stop_token stop) : m_stop(std::move(stop)) {}

    // What cannot be read is told on standard error, and makes code() worse.
    void read(const std::string& file);
    // All CSV files of a folder; files that are no tables are left out.
    void readFolder(const std::string& folder);

    // What requests released of the workspaces of the files read until now, from the bytes kept with the ledger.
    // `workspace`: as requests name it; empty: as the workspaces name themselves. What opening the ledger gives; what
    // is missing of a release is told as above, and makes code() Incomplete at least.
    Result<void> readReleases(const std::string& ledgerFolder, const std::string& workspace);

    const check::TableSet& tables() const { return m_tables; }
    // What the workspaces of the files say of links.
    check::AnsweredLinks answers() const { return {m_answers, m_tables.places()}; }
    // Released files that could not be looked at, and those that are no CSV tables.
    std::size_t releasesNotRead() const { return m_releasesNotRead; }
    std::size_t releasesWithoutTables() const { return m_releasesWithoutTables; }
    // And of what the tables count.
    void tell(audit::TableOptions& options) const { m_sayings.tell(check::pathsOf(m_tables.places()), options); }
    ExitCode code() const { return m_code; }

private:
    std::stop_token m_stop;
    check::TableSet m_tables;
    std::vector<check::LinkAnswer> m_answers;
    check::TableSayings m_sayings;
    std::map<std::filesystem::path, workspace::Workspace> m_workspaces; // by folder: of the files
    std::size_t m_releasesNotRead = 0, m_releasesWithoutTables = 0;
    ExitCode m_code = Clean;

    Result<void> readInWorkspace(const std::string& file);
    Result<void> note(const workspace::Workspace& workspace);
    void readReleased(const ledger::Ledger& ledger, const release::EarlierReleases& earlier,
                      const check::RoleCorrections& corrections);
    void fail(const Error& error, ExitCode atLeast = Clean);
};

} // namespace outcheck::cli
