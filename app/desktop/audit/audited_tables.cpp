// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/audit/audited_tables.h"

#include "audit/proof_lines.h"
#include "check/table_sayings.h"

namespace outcheck::desktop {

namespace {

void readFile(AuditedTables& set, const std::string& path, std::uint64_t& bytes, const std::stop_token& stop) {
    const workspace::Workspace& workspace = *set.question.workspace;
    const auto file = workspace.openOutput(path);
    const auto identity = file ? file->identity() : failure(file.error());
    if (!identity) {
        set.notRead.emplace(path, identity.error());
        return;
    }
    if (bytes > 0 && identity->size > mostAuditedBytes - std::min(bytes, mostAuditedBytes)) {
        set.leftOut.push_back(path);
        return;
    }
    bytes += std::max<std::uint64_t>(1, identity->size);
    auto tables = check::readRelatedTables(workspace, path, stop);
    if (tables) {
        set.tables.add(path, *std::move(tables));
        set.identities.emplace(path, *identity);
    } else {
        set.notRead.emplace(path, tables.error());
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
                                                           AuditProgress& progress) {
    const auto set = std::make_shared<AuditedTables>();
    set->question = question;
    progress.reading.itemsTotal = question.paths.size();
    std::uint64_t bytes = 0;
    for (const std::string& path : question.paths) {
        if (stop.stop_requested()) {
            return failure(task::cancelled(path));
        }
        readFile(*set, path, bytes, stop);
        ++progress.reading.itemsDone;
    }
    const auto sayings = check::readTableSayings(*question.workspace);
    if (!sayings) {
        return failure(sayings.error());
    }
    audit::TableOptions options;
    std::vector<std::string> paths;
    for (const check::TablePlace& place : set->tables.places()) {
        paths.push_back(place.file);
    }
    sayings->tell(paths, options);
    options.withheldAtMost = question.withheldAtMost;
    options.markLeast = question.mayStandForZero ? 0 : 1;
    set->audit = audit::auditTables(set->tables.tables(), options, &progress.auditing, stop);
    if (!set->audit.isComplete || stop.stop_requested()) {
        return failure(task::cancelled(question.paths.front()));
    }
    noteFiles(*set);
    return set;
}

} // namespace outcheck::desktop
