// SPDX-License-Identifier: GPL-3.0-or-later
// The tables that `outcheck audit` reads: those of a request, then those released before.
#pragma once

#include "audit_text.h"
#include "command.h"

namespace outcheck::cli {

class AuditFiles {
public:
    explicit AuditFiles(std::stop_token stop) : m_stop(std::move(stop)) {}

    // What cannot be read is told on standard error, and makes code() worse.
    void read(const std::string& file);
    // All CSV files of a folder; files that are no tables are left out.
    void readFolder(const std::string& folder);

    const check::TableSet& tables() const { return m_tables; }
    ExitCode code() const { return m_code; }

private:
    std::stop_token m_stop;
    check::TableSet m_tables;
    ExitCode m_code = Clean;

    Result<check::RelatedTables> tablesOf(const std::string& file);
    void fail(const Error& error);
};

} // namespace outcheck::cli
