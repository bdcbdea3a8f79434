// SPDX-License-Identifier: GPL-3.0-or-later
// From an open table to the rows that are wanted of it, in the order wanted: one pass over the file.
#pragma once

#include "csv/dialect.h"
#include "io/confined_root.h"
#include "table/row_order.h"
#include "task/progress.h"

namespace outcheck::table {

struct RowRequest {
    std::uint64_t headerRecords = 0; // stay on top, are neither filtered nor sorted
    std::uint64_t records = 0;       // that the file is known to have, header included
    std::optional<RowFilter> filter;
    std::optional<RowSort> sort;
};

// Errors of reading; Cancelled, within 50 ms while records are short; ChangedWhileRead, also where the file no longer
// has as many records as the request says; TooLarge as RowOrderBuilder, or where a record is too long to be read.
// Memory: that of RowOrderBuilder and of the longest record.
Result<RowOrder> selectRows(const io::OpenFile& file, const csv::Dialect& dialect, const RowRequest& request,
                            const std::stop_token& stop, task::Progress* progress = nullptr,
                            RowOrderBuilder::Limits limits = {});

} // namespace outcheck::table
