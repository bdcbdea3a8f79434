// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit_files.h"

#include "named_output.h"
#include "text_output.h"

#include <filesystem>

namespace outcheck::cli {

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
            take((std::filesystem::path(folder) / output.path).generic_string(), output.path, *std::move(tables));
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
    if (auto answers = readAnswers(*workspace); !answers) {
        return answers;
    }
    take(file, path, *std::move(tables));
    return {};
}

Result<void> AuditFiles::readAnswers(const workspace::Workspace& workspace) {
    if (!m_folders.insert(workspace.folder()).second) {
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
    return {};
}

template <typename OnAnswer>
void AuditFiles::eachAnswer(const OnAnswer& onAnswer) const {
    for (std::size_t i = 0; i < m_paths.size() && !m_answers.empty(); ++i) {
        for (std::size_t j = i + 1; j < m_paths.size(); ++j) {
            if (const auto* const answer = check::answerOn(m_answers, m_paths[i], m_paths[j])) {
                onAnswer(std::pair(i, j), *answer);
            }
        }
    }
}

std::set<std::pair<std::size_t, std::size_t>> AuditFiles::rejected() const {
    std::set<std::pair<std::size_t, std::size_t>> pairs;
    eachAnswer([&](const auto& pair, const check::LinkAnswer& answer) {
        if (!answer.isConfirmed) {
            pairs.insert(pair);
        }
    });
    return pairs;
}

LinkSources AuditFiles::answered() const {
    LinkSources sources;
    eachAnswer([&](const auto& pair, const check::LinkAnswer& answer) { sources.emplace(pair, answer.source); });
    return sources;
}

void AuditFiles::take(const std::string& name, const std::string& path, check::RelatedTables file) {
    m_paths.insert(m_paths.end(), file.tables.size(), path);
    m_tables.add(name, std::move(file));
}

void AuditFiles::fail(const Error& error) {
    printError(error);
    m_code = worse(m_code, exitCodeFor(error));
}

} // namespace outcheck::cli
