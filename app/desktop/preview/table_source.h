// SPDX-License-Identifier: GPL-3.0-or-later
// A table that is open for reading: its row index, its bytes, and whether the index still grows. Shared between the
// view and its background work; copies are cheap and refer to the same file.
#pragma once

#include "csv/row_index.h"
#include "io/confined_root.h"

#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace outcheck::preview {

struct TableSource {
    std::shared_ptr<csv::RowIndex> index;
    std::shared_ptr<const io::OpenFile> file;
    std::shared_ptr<std::atomic<bool>> indexing; // true until the index is complete or has failed
    explicit operator bool() const { return index != nullptr && file != nullptr; }
};

struct CellMatch {
    std::uint64_t record = 0;
    std::uint32_t column = 0;
};

// Hands over every cell that holds the text (ASCII case ignored unless caseSensitive), in order, in batches; waits for
// the index while it grows. Cancelled, or the error of reading.
Result<void> searchTable(const TableSource& source, const std::string& needle, bool caseSensitive, std::stop_token stop,
                         const std::function<void(std::vector<CellMatch>)>& onMatches);

// A rectangle of cells as lines of tab-separated text, both ends included. A tab or line break inside a cell becomes a
// space, so that the rectangle keeps its shape.
Result<std::string> cellsAsText(const TableSource& source, std::uint64_t firstRecord, std::uint64_t lastRecord,
                                std::uint32_t firstColumn, std::uint32_t lastColumn, std::stop_token stop);

} // namespace outcheck::preview
