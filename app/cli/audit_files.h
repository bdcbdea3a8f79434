// SPDX-License-Identifier: GPL-3.0-or-later
// The tables that `outcheck audit` reads: those of a request, then those released before.
#pragma once

#include "audit_text.h"
#include "check/link_answers.h"
#include "check/table_sayings.h"
#include "command.h"

#include <filesystem>
#include <set>

namespace outcheck::cli {

class AuditFiles {
public:
    explicit AuditFiles(std::stop_token stop) : m_stop(std::move(stop)) {}

    // What cannot be read is told on standard error, and makes code() worse.
    void read(const std::string& file);
    // All CSV files of a folder; files that are no tables are left out.
    void readFolder(const std::string& folder);

    const check::TableSet& tables() const { return m_tables; }
    // What the workspaces of the files say of links: pairs of tables, the lower number first.
    std::set<std::pair<std::size_t, std::size_t>> rejected() const;
    LinkSources answered() const;
    // And of what the tables count.
    void tell(audit::TableOptions& options) const { m_sayings.tell(m_paths, options); }
    ExitCode code() const { return m_code; }

private:
    std::stop_token m_stop;
    check::TableSet m_tables;
    std::vector<std::string> m_paths; // by table: in its workspace, or in the folder of released files
    std::vector<check::LinkAnswer> m_answers;
    check::TableSayings m_sayings;
    std::set<std::filesystem::path> m_folders; // of workspaces whose answers were read
    ExitCode m_code = Clean;

    Result<void> readInWorkspace(const std::string& file);
    Result<void> readAnswers(const workspace::Workspace& workspace);
    template <typename OnAnswer>
    void eachAnswer(const OnAnswer& onAnswer) const;
    void take(const std::string& name, const std::string& path, check::RelatedTables file);
    void fail(const Error& error);
};

} // namespace outcheck::cli
