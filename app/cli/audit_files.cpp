// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit_files.h"

#include "named_output.h"
#include "text_output.h"

#include <filesystem>

namespace outcheck::cli {

void AuditFiles::read(const std::string& file) {
    auto tables = tablesOf(file);
    if (tables) {
        take(file, *std::move(tables));
    } else {
        fail(tables.error());
    }
}

void AuditFiles::readFolder(const std::string& folder) {
    const auto workspace = workspace::Workspace::open(folder, {}, m_stop);
    if (!workspace) {
        fail(workspace.error());
        return;
    }
    for (const workspace::Output& output : workspace->outputs()) {
        if (output.kind != workspace::OutputKind::Csv || output.presence != workspace::Presence::Present) {
            continue;
        }
        auto tables = check::readRelatedTables(*workspace, output.path, m_stop);
        if (tables) {
            take((std::filesystem::path(folder) / output.path).generic_string(), *std::move(tables));
        } else if (tables.error().code != ErrorCode::Unsupported) {
            fail(tables.error());
        }
    }
}

Result<check::RelatedTables> AuditFiles::tablesOf(const std::string& file) {
    const auto workspace = workspace::Workspace::openAround(file, m_stop); // it vouches for this file
    if (!workspace) {
        return failure(workspace.error());
    }
    const std::string path = pathInWorkspace(*workspace, file);
    const workspace::Output* const output = workspace->find(path);
    if (output == nullptr) {
        return failure(ErrorCode::NotFound, {file, 0, {}}, "no output of this workspace");
    }
    if (output->kind != workspace::OutputKind::Csv) {
        return failure(ErrorCode::Unsupported, {file, 0, {}}, "only CSV tables are audited");
    }
    return check::readRelatedTables(*workspace, path, m_stop);
}

void AuditFiles::take(const std::string& name, check::RelatedTables file) {
    for (const auto& table : file.tables) {
        m_places.push_back({name, table->firstRecord()});
        m_tables.push_back(&table->relations());
    }
    m_files.push_back(std::move(file));
}

void AuditFiles::fail(const Error& error) {
    printError(error);
    m_code = worse(m_code, exitCodeFor(error));
}

} // namespace outcheck::cli
