// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/row_selection.h"

#include "csv/record_scanner.h"
#include "io/file_blocks.h"

#include <algorithm>

namespace outcheck::table {

namespace {

constexpr std::size_t blockBytes = std::size_t{256} << 10U;
constexpr std::uint64_t recordsBetweenLooks = 256; // at the stop token: a block may end a quote with millions in it

std::uint64_t expectedRows(const RowRequest& request) {
    return request.filter ? 0 : request.records - std::min(request.records, request.headerRecords);
}

} // namespace

Result<RowOrder> selectRows(const io::OpenFile& file, const csv::Dialect& dialect, const RowRequest& request,
                            const std::stop_token& stop, task::Progress* progress, RowOrderBuilder::Limits limits) {
    if (const auto identity = file.identity(); identity && progress != nullptr) {
        progress->bytesTotal = identity->size;
    }
    RowOrderBuilder builder(request.sort, limits, stop, expectedRows(request));
    const std::optional<RowTest> test = request.filter ? std::optional<RowTest>(*request.filter) : std::nullopt;
    csv::RecordScanner scanner(dialect);
    bool withinLimits = true;
    const csv::RecordScanner::OnRecord onRecord = [&](const csv::RecordView& record) {
        if (record.number % recordsBetweenLooks == 0 && stop.stop_requested()) {
            return false;
        }
        if (record.number >= request.headerRecords && (!test || test->admits(record.fields))) {
            withinLimits = builder.add(record.number, record.fields);
        }
        return withinLimits;
    };
    const auto read = io::forEachBlockAhead(file, 0, blockBytes, stop, progress,
                                            [&](std::string_view bytes) { return scanner.push(bytes, onRecord); });
    if (!read) {
        return failure(read.error());
    }
    const bool finished = *read && scanner.finish(onRecord);
    if (stop.stop_requested()) {
        return failure(task::cancelled(file.path()));
    }
    if (scanner.faults().recordTooLong) {
        return failure(ErrorCode::TooLarge, {file.path(), 0, {}}, "a record is too long to be read");
    }
    if (finished && scanner.recordCount() != request.records) {
        return failure(ErrorCode::ChangedWhileRead, {file.path(), 0, {}}, "the file has not the records of its index");
    }
    return builder.finish(file.path());
}

} // namespace outcheck::table
