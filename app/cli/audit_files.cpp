// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit_files.h"

#include "ledger_text.h"
#include "named_output.h"
#include "release/request_desk.h"
#include "text_output.h"

namespace outcheck::cli {

namespace {

constexpr std::size_t shortIdLength = 8;

std::string shownNameOf(const release::ReleasedFile& file) {
    return "released " + toIso8601(file.time).substr(0, 10) + ", request " + file.request.substr(0, shortIdLength) +
           ": " + file.file.path;
}

} // namespace

void AuditFiles::read(const std::string& file) {
    if (const auto read = readInWorkspace(file); !read) {
        fail(read.error());
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
            m_tables.add((std::filesystem::path(folder) / output.path).generic_string(), output.path,
                         *std::move(tables));
        } else if (tables.error().code != ErrorCode::Unsupported) {
            fail(tables.error());
        }
    }
}

Result<void> AuditFiles::readInWorkspace(const std::string& file) {
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
    auto tables = check::readRelatedTables(*workspace, path, m_stop);
    if (!tables) {
        return failure(tables.error());
    }
    if (auto noted = note(*workspace); !noted) {
        return noted;
    }
    m_tables.add(file, path, *std::move(tables));
    return {};
}

// What is said of links in it, once.
Result<void> AuditFiles::note(const workspace::Workspace& workspace) {
    if (m_workspaces.contains(workspace.folder())) {
        return {};
    }
    const auto answers = check::readLinkAnswers(workspace);
    if (!answers) {
        return failure(answers.error());
    }
    m_answers.insert(m_answers.end(), answers->begin(), answers->end());
    auto sayings = check::readTableSayings(workspace);
    if (!sayings) {
        return failure(sayings.error());
    }
    m_sayings.add(*std::move(sayings));
    m_workspaces.emplace(workspace.folder(), workspace);
    return {};
}

Result<void> AuditFiles::readReleases(const std::string& ledgerFolderNamed, const std::string& workspace) {
    auto ledger = ledger::Ledger::openExisting(ledgerFolder(ledgerFolderNamed));
    if (!ledger) {
        return failure(ledger.error());
    }
    const auto desk = release::RequestDesk::open(*ledger, std::nullopt);
    if (!desk) {
        return failure(desk.error());
    }
    const auto isUnderstood = [&](const std::string& id) { return !desk->notUnderstood().contains(id); };
    std::map<std::string, const workspace::Workspace*> byName; // two folders of one workspace have one past
    for (const auto& [folder, one] : m_workspaces) {
        byName.emplace(workspace.empty() ? one.name() : workspace, &one);
    }
    for (const auto& [name, one] : byName) {
        const auto corrections = check::readCorrections(*one);
        if (!corrections) {
            return failure(corrections.error());
        }
        readReleased(*ledger, release::earlierReleases(desk->book(), isUnderstood, name, {}), *corrections);
    }
    return {};
}

void AuditFiles::readReleased(const ledger::Ledger& ledger, const release::EarlierReleases& earlier,
                              const check::RoleCorrections& corrections) {
    for (const std::string& request : earlier.notUnderstood) {
        ++m_releasesNotRead;
        fail(Error{ErrorCode::Unsupported,
                   {"request " + request, 0, {}},
                   "acts of a later version: what it released is not known"},
             Incomplete);
    }
    m_releasesWithoutTables += earlier.noTables;
    for (const release::ReleasedFile& file : earlier.files) {
        auto tables = release::readReleased(ledger, file, corrections, m_stop);
        if (tables) {
            m_tables.add(shownNameOf(file), release::nameOf(file), *std::move(tables));
        } else {
            ++m_releasesNotRead;
            fail(Error{tables.error().code, {shownNameOf(file), 0, {}}, tables.error().detail}, Incomplete);
        }
    }
}

void AuditFiles::fail(const Error& error, ExitCode atLeast) {
    printError(error);
    m_code = worse(m_code, worse(exitCodeFor(error), atLeast));
}

} // namespace outcheck::cli
