// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/related_tables.h"

#include "check/kept_records.h"
#include "check/several_tables.h"
#include "csv/record_scanner.h"
#include "io/block_reader.h"
#include "table/table_profile.h"

namespace outcheck::check {

namespace {

// Larger than what a check keeps for every file at once: some 500 MB of memory.
constexpr table::RecordKeeper::Limits limits{1'100'000, table::RecordKeeper::mostColumns, 4'500'000,
                                             std::size_t{256} << 20U};

// What the tables of one file refer to.
struct FileRecords {
    KeptRecords kept{limits};
    std::optional<table::ValueGrid> grid;
};

table::TableProfile corrected(table::TableProfile profile, const std::vector<RoleCorrection>& corrections) {
    std::vector<rules::Reason> said; // the check tells them
    applyCorrections(corrections, profile, said);
    return profile;
}

Result<std::shared_ptr<FileRecords>> readRecords(const std::string& bytes, const std::string& path,
                                                 const std::stop_token& stop) {
    const csv::Dialect dialect = csv::findDialect(bytes);
    if (dialect.encoding == io::Encoding::Binary) {
        return failure(ErrorCode::Unsupported, {path, 0, {}}, "it is no table");
    }
    auto file = std::make_shared<FileRecords>();
    table::TableProfiler profiler;
    csv::RecordScanner scanner(dialect);
    const csv::RecordScanner::OnRecord take = [&](const csv::RecordView& record) {
        profiler.addRecord(record.fields);
        file->kept.add(record.fields, record.line);
        return !stop.stop_requested() && file->kept.keeper().isOpen();
    };
    const bool whole = scanner.push(bytes, take) && scanner.finish(take);
    if (stop.stop_requested()) {
        return failure(task::cancelled(path));
    }
    file->grid = file->kept.keeper().grid(profiler.judge());
    if (!whole || !file->grid) {
        return failure(ErrorCode::TooLarge, {path, 0, {}}, "it is too large for relations to be sought in it");
    }
    return file;
}

} // namespace

Result<RelatedTables> readRelatedTables(const workspace::Workspace& workspace, const std::string& path,
                                        const std::stop_token& stop) {
    const auto corrections = readCorrections(workspace);
    if (!corrections) {
        return failure(corrections.error());
    }
    auto opened = workspace.openOutput(path);
    if (!opened) {
        return failure(opened.error());
    }
    const auto bytes = io::readWhole(*std::move(opened), limits.bytes, stop);
    if (!bytes) {
        return failure(bytes.error());
    }
    return relatedTablesOf(*bytes, path, corrections->on(path), stop);
}

Result<RelatedTables> relatedTablesOf(const std::string& bytes, const std::string& path,
                                      const std::vector<RoleCorrection>& corrections, const std::stop_token& stop) {
    const auto file = readRecords(bytes, path, stop);
    if (!file) {
        return failure(file.error());
    }
    const auto shapes = (*file)->kept.keeper().shapes();
    const auto several = tablesToReadAgain(*(*file)->grid, shapes);
    RelatedTables result{*file, {}};
    if (several.empty()) {
        table::TableProfile profile = corrected((*file)->grid->profile(), corrections);
        (*file)->grid->setProfile(std::move(profile));
        result.tables.push_back(std::make_unique<RelatedTable>(*(*file)->grid, 0, std::deque<std::string>()));
        return result;
    }
    for (const table::StackedTable& place : several) {
        if (stop.stop_requested()) {
            return failure(task::cancelled(path));
        }
        TableToRead table = tableToRead({*(*file)->grid, shapes, several}, place);
        table::TableProfiler profiler;
        for (const auto& fields : table.records) {
            profiler.addRecord(fields);
        }
        table::ValueGrid grid = table.gridOf(corrected(profiler.judge(), corrections));
        result.tables.push_back(
            std::make_unique<RelatedTable>(std::move(grid), place.firstRecord, std::move(table.rewritten)));
    }
    return result;
}

} // namespace outcheck::check
