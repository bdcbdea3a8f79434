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
                if (holds(row.fields[column], wanted, caseSensitive)) {
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
