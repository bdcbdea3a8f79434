// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/table_source.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace outcheck::preview {

namespace {

constexpr std::uint64_t recordsPerRead = 256;

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool holds(const std::string& text, const std::string& needle, bool caseSensitive) {
    if (caseSensitive) {
        return text.find(needle) != std::string::npos;
    }
    return std::search(text.begin(), text.end(), needle.begin(), needle.end(),
                       [](char a, char b) { return lower(a) == b; }) != text.end();
}

// Records that lie nearer together than this are read in one go: reading over a few costs less than beginning again.
constexpr std::uint64_t nearRecords = 8;

// Rows of the order from `row` on, as many as can be read in one go, up to `end`.
std::uint64_t endOfRun(const table::RowOrder& order, std::uint64_t row, std::uint64_t end) {
    std::uint64_t next = row + 1;
    while (next < end && order.recordAt(next) > order.recordAt(next - 1) &&
           order.recordAt(next) - order.recordAt(next - 1) <= nearRecords) {
        ++next;
    }
    return next;
}

// More records may still come while the index grows.
bool waitForRecord(const TableSource& source, std::uint64_t record, const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        const bool growing = source.indexing->load();
        if (record < source.index->recordCount()) {
            return true;
        }
        if (!growing) {
            return false;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return false;
}

} // namespace

Result<std::vector<csv::Row>> readShownRows(const TableSource& source, std::uint64_t first, std::uint64_t count,
                                            std::stop_token stop) {
    if (source.order == nullptr) {
        return source.index->rows(*source.file, first, count, stop);
    }
    const table::RowOrder& order = *source.order;
    const std::uint64_t end = first + std::min(count, order.rowCount() - std::min(first, order.rowCount()));
    std::vector<csv::Row> shown;
    for (std::uint64_t row = first; row < end;) {
        const std::uint64_t runEnd = endOfRun(order, row, end);
        const std::uint64_t record = order.recordAt(row);
        auto records = source.index->rows(*source.file, record, order.recordAt(runEnd - 1) - record + 1, stop);
        if (!records) {
            return failure(records.error());
        }
        for (; row < runEnd; ++row) {
            const auto at = static_cast<std::size_t>(order.recordAt(row) - record);
            if (at >= records->size()) { // the index has been built anew meanwhile
                return shown;
            }
            shown.push_back(std::move((*records)[at]));
        }
    }
    return shown;
}

Result<void> searchTable(const TableSource& source, const std::string& needle, bool caseSensitive, std::stop_token stop,
                         const std::function<void(std::vector<Place>)>& onMatches) {
    std::string wanted = needle;
    if (!caseSensitive) {
        std::transform(wanted.begin(), wanted.end(), wanted.begin(), lower);
    }
    for (std::uint64_t first = 0; waitForRecord(source, first, stop);) {
        const auto rows = source.index->rows(*source.file, first, recordsPerRead, stop);
        if (!rows) {
            return failure(rows.error());
        }
        if (rows->empty()) {
            break;
        }
        std::vector<Place> matches;
        for (const csv::Row& row : *rows) {
            for (std::size_t column = 0; column < row.fields.size(); ++column) {
                const bool isShown = source.order == nullptr || source.order->rowOf(row.number);
                if (isShown && holds(row.fields[column], wanted, caseSensitive)) {
                    matches.push_back({row.number, static_cast<std::uint32_t>(column), 0});
                }
            }
        }
        first += rows->size();
        if (!matches.empty()) {
            onMatches(std::move(matches));
        }
    }
    if (stop.stop_requested()) {
        return failure(task::cancelled(source.file->path()));
    }
    return {};
}

} // namespace outcheck::preview
