// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/protect/safe_copy.h"

#include "check/role_corrections.h"
#include "csv/record_scanner.h"
#include "desktop/preview/table_heads.h"
#include "io/block_reader.h"
#include "io/new_file.h"
#include "protect/cell_grid.h"
#include "protect/policy_options.h"

#include <QTemporaryDir>
#include <filesystem>

namespace outcheck::desktop {

namespace {

constexpr std::uint64_t measuredRecords = 500;

void measure(std::string_view bytes, std::vector<std::string>& longest) {
    csv::RecordScanner scanner(csv::findDialect(bytes));
    const auto onRecord = [&longest](const csv::RecordView& record) {
        preview::noteLongest(longest, record.fields);
        return record.number + 1 < measuredRecords;
    };
    if (scanner.push(bytes, onRecord)) {
        scanner.finish(onRecord);
    }
}

// The rows of a file, all of them indexed. `again` opens the same file once more for the index to read.
template <typename Open>
Result<preview::TableSource> indexed(std::string_view bytes, const Open& open, const std::stop_token& stop) {
    auto file = open();
    auto forIndex = open();
    if (!file || !forIndex) {
        return failure(!file ? file.error() : forIndex.error());
    }
    preview::TableSource source;
    source.index = std::make_shared<csv::RowIndex>(csv::findDialect(bytes));
    if (auto built = source.index->build(*std::move(forIndex), stop); !built) {
        return failure(built.error());
    }
    if (const auto identity = file->identity()) {
        source.identity = *identity;
    }
    source.file = std::make_shared<const io::OpenFile>(*std::move(file));
    source.indexing = std::make_shared<std::atomic<bool>>(false);
    return source;
}

Result<check::FileCheck> checkAlone(const std::filesystem::path& folder, const std::string& name,
                                    const rules::Policy& policy, const std::stop_token& stop) {
    const auto workspace = workspace::Workspace::open(folder, {}, stop);
    if (!workspace) {
        return failure(workspace.error());
    }
    const workspace::Output* output = workspace->find(name);
    if (output == nullptr) {
        return failure(ErrorCode::NotFound, Place{name, 0, {}}, "the copy was made but cannot be checked");
    }
    return check::checkOutput(*workspace, *output, policy, stop, nullptr);
}

// The copy, before it is laid beside its original.
Result<SafeCopy> protectedBytes(std::string_view bytes, const std::string& path, const rules::Policy& policy,
                                const CopyWay& way, const std::vector<check::RoleCorrection>& corrections,
                                const std::stop_token& stop) {
    SafeCopy safe;
    const auto correct = [&](table::TableProfile& profile) {
        safe.corrected.clear(); // a copy is read again
        check::applyCorrections(corrections, profile, safe.corrected);
    };
    if (way.withholdsFurther) {
        protect::WithholdOptions options;
        options.withheldAtMost = static_cast<double>(policy.smallCountThreshold());
        options.correct = correct;
        auto withheld = protect::withholdTable(bytes, options, path, nullptr, stop);
        if (!withheld) {
            return failure(withheld.error());
        }
        safe.table = withheld->copy;
        safe.withheld = *std::move(withheld);
        safe.alternatives =
            protect::alternativesTo(*safe.withheld, bytes, options, protect::roundingsToCompare(policy), path, stop);
        return safe;
    }
    auto options = protect::protectOptions(policy, way.rounding);
    if (!options) {
        return failure(options.error());
    }
    options->correct = correct;
    auto table = protect::protectTable(bytes, *options, path, stop);
    if (!table) {
        return failure(table.error());
    }
    safe.table = *std::move(table);
    return safe;
}

} // namespace

Result<SafeCopy> makeSafeCopy(const workspace::Workspace& workspace, const std::string& path,
                              const rules::Policy& policy, const CopyWay& way, const std::stop_token& stop,
                              task::Progress& progress) {
    if (workspace::kindOfPath(path) != workspace::OutputKind::Csv) {
        return failure(ErrorCode::Unsupported, Place{path, 0, {}}, "only CSV tables are protected");
    }
    const auto corrections = check::readCorrections(workspace);
    if (!corrections) {
        return failure(corrections.error());
    }
    const auto open = [&] { return workspace.openOutput(path); };
    const auto bytes = open().and_then([&](io::OpenFile file) {
        return io::readWhole(std::move(file), protect::CellGrid::mostBytes, stop, &progress);
    });
    if (!bytes) {
        return failure(bytes.error());
    }
    auto safe = protectedBytes(*bytes, path, policy, way, corrections->on(path), stop);
    if (!safe) {
        return failure(safe.error());
    }
    const auto folder = std::make_shared<const QTemporaryDir>();
    const std::string name = std::filesystem::path(path).filename().string();
    const std::filesystem::path file = std::filesystem::path(folder->path().toStdString()) / name;
    if (const auto written = io::writeNewFile(file.string(), safe->table.bytes); !written) {
        return failure(written.error());
    }
    auto original = indexed(*bytes, open, stop);
    auto copy = indexed(
        safe->table.bytes, [&file] { return io::openNamedFile(file); }, stop);
    auto check = checkAlone(file.parent_path(), name, policy, stop);
    if (!original || !copy || !check) {
        return failure(!original ? original.error() : !copy ? copy.error() : check.error());
    }
    safe->original = *std::move(original);
    safe->copy = *std::move(copy);
    safe->check = *std::move(check);
    safe->folder = folder;
    measure(*bytes, safe->longest);
    measure(safe->table.bytes, safe->longest);
    std::vector<preview::Place> changed;
    for (const protect::CellPlace& place : safe->table.changed) {
        changed.push_back({place.row, static_cast<std::uint32_t>(place.column), 0});
    }
    safe->changed = std::make_shared<const std::vector<preview::Place>>(std::move(changed));
    return safe;
}

} // namespace outcheck::desktop
