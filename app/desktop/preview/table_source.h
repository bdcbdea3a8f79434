// SPDX-License-Identifier: GPL-3.0-or-later
// A table that is open for reading, and what can be asked of it beside its rows.
#pragma once

#include "csv/row_index.h"
#include "desktop/preview/indexed_source.h"
#include "table/row_order.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace outcheck::preview {

struct TableSource : IndexedSource<csv::RowIndex> {
    std::shared_ptr<const table::RowOrder> order = nullptr;  // how its rows are shown; none: as the file has them
    std::optional<io::FileIdentity> identity = std::nullopt; // of the file when it was opened
};

// Rows as they are shown: first … first+count−1 of the order, or records of the file where there is none. Scattered
// records are read one by one from the index's checkpoints.
Result<std::vector<csv::Row>> readShownRows(const TableSource& source, std::uint64_t first, std::uint64_t count,
                                            std::stop_token stop);

// Hands over every cell of a shown row that holds the text (ASCII case ignored unless caseSensitive), in order, in
// batches; waits for the index while it grows. Cancelled, or the error of reading.
Result<void> searchTable(const TableSource& source, const std::string& needle, bool caseSensitive, std::stop_token stop,
                         const std::function<void(std::vector<Place>)>& onMatches);

} // namespace outcheck::preview
