// SPDX-License-Identifier: GPL-3.0-or-later
// A table that is open for reading, and what can be asked of it beside its rows.
#pragma once

#include "csv/row_index.h"
#include "desktop/preview/indexed_source.h"

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace outcheck::preview {

using TableSource = IndexedSource<csv::RowIndex>;

// Hands over every cell that holds the text (ASCII case ignored unless caseSensitive), in order, in batches; waits for
// the index while it grows. Cancelled, or the error of reading.
Result<void> searchTable(const TableSource& source, const std::string& needle, bool caseSensitive, std::stop_token stop,
                         const std::function<void(std::vector<Place>)>& onMatches);

} // namespace outcheck::preview
