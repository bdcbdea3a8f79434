// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/audit/audited_tables.h"

#include "audit/proof_lines.h"
#include "check/role_corrections.h"
#include "check/table_sayings.h"

namespace outcheck::desktop {

namespace {

// Whether there is room for a file beside those before; the first always has it.
bool makeRoom(AuditedTables& set, const std::string& name, std::uint64_t size, std::uint64_t& bytes) {
    if (bytes > 0 && size > mostAuditedBytes - std::min(bytes, mostAuditedBytes)) {
        set.leftOut.push_back(name);
        return false;
    }
    bytes += std::max<std::uint64_t>(1, size);
    return true;
}

void readFile(AuditedTables& set, const std::string& path, std::uint64_t& bytes, const std::stop_token& stop) {
    const workspace::Workspace& workspace = *set.question.workspace;
    const auto file = workspace.openOutput(path);
    const auto identity = file ? file->identity() : failure(file.error());
    if (!identity) {
        set.notRead.emplace(path, identity.error());
        return;
    }
    if (!makeRoom(set, path, identity->size, bytes)) {
        return;
    }
    auto tables = check::readRelatedTables(workspace, path, stop);
    if (tables) {
        set.tables.add(path, path, *std::move(tables));
        set.identities.emplace(path, *identity);
    } else {
        set.notRead.emplace(path, tables.error());
    }
}

// From the bytes kept with the ledger, behind the files that are new.
void readReleases(AuditedTables& set, const check::RoleCorrections& corrections, std::uint64_t bytes,
                  const std::stop_token& stop, task::Progress& progress) {
    const auto ledger = ledger::Ledger::openExisting(ledger::Ledger::defaultFolder());
    for (const release::ReleasedFile& file : set.question.earlier->files) {
        const std::string name = release::nameOf(file);
        set.released.emplace(name, file);
        ++progress.itemsDone;
        if (stop.stop_requested() || !makeRoom(set, name, file.file.pin.size, bytes)) {
            continue;
        }
        auto tables = ledger ? release::readReleased(*ledger, file, corrections, stop) : failure(Error(ledger.error()));
        if (tables) {
            set.tables.add(name, name, *std::move(tables));
            ++set.releasedRead;
        } else {
            set.notRead.emplace(name, tables.error());
        }
    }
}

void noteFiles(AuditedTables& set) {
    for (const audit::Disclosure& one : set.audit.disclosures) {
        std::set<std::string> files{set.fileOf(one.cell)};
        if (one.proof) {
            for (const audit::CellId cell : audit::cellsOf(set.audit.tables.problem, *one.proof)) {
                files.insert(set.fileOf(cell));
            }
        }
        set.disclosureFiles.push_back(std::move(files));
    }
}

} // namespace

Result<std::shared_ptr<const AuditedTables>> auditTogether(const AuditQuestion& question, const std::stop_token& stop,
                                                           AuditProgress& progress, audit::SolvedComponents* solved) {
    const auto set = std::make_shared<AuditedTables>();
    set->question = question;
    progress.reading.itemsTotal = question.paths.size() + (question.earlier ? question.earlier->files.size() : 0);
    std::uint64_t bytes = 0;
    for (const std::string& path : question.paths) {
        if (stop.stop_requested()) {
            return failure(task::cancelled(path));
        }
        readFile(*set, path, bytes, stop);
        ++progress.reading.itemsDone;
    }
    const auto answers = check::readLinkAnswers(*question.workspace);
    const auto corrections = check::readCorrections(*question.workspace);
    const auto sayings = check::readTableSayings(*question.workspace);
    if (!answers || !corrections || !sayings) {
        return failure(!answers ? answers.error() : !corrections ? corrections.error() : sayings.error());
    }
    audit::TableOptions options;
    options.requested = set->tables.tables().size();
    if (question.earlier && !question.earlier->files.empty()) {
        readReleases(*set, *corrections, bytes, stop, progress.reading);
    }
    set->answers = check::AnsweredLinks(*answers, set->tables.places());
    options.rejected = set->answers.rejected();
    sayings->tell(check::pathsOf(set->tables.places()), options);
    options.withheldAtMost = question.withheldAtMost;
    options.markLeast = question.mayStandForZero ? 0 : 1;
    options.insider = question.insider;
    set->audit = audit::auditTables(set->tables.tables(), options, &progress.auditing, stop, solved);
    if (!set->audit.isComplete || stop.stop_requested()) {
        return failure(task::cancelled(question.paths.front()));
    }
    noteFiles(*set);
    return set;
}

} // namespace outcheck::desktop
