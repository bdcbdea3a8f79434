// SPDX-License-Identifier: GPL-3.0-or-later
// The tables that `outcheck audit` reads: those of a request, then those released before.
#pragma once

#include "audit_text.h"
#include "check/related_tables.h"
#include "command.h"

namespace outcheck::cli {

class AuditFiles {
public:
    explicit AuditFiles(std::stop_token stop) : m_stop(std::move(stop)) {}

    // What cannot be read is told on standard error, and makes code() worse.
    void read(const std::string& file);
    // All CSV files of a folder; files that are no tables are left out.
    void readFolder(const std::string& folder);

    const std::vector<const table::Relations*>& tables() const { return m_tables; }
    const std::vector<AuditedTable>& places() const { return m_places; } // by table
    std::size_t files() const { return m_files.size(); }
    ExitCode code() const { return m_code; }

private:
    std::stop_token m_stop;
    std::vector<check::RelatedTables> m_files;
    std::vector<AuditedTable> m_places;
    std::vector<const table::Relations*> m_tables;
    ExitCode m_code = Clean;

    Result<check::RelatedTables> tablesOf(const std::string& file);
    void take(const std::string& name, check::RelatedTables file);
    void fail(const Error& error);
};

} // namespace outcheck::cli
