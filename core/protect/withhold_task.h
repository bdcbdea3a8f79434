// SPDX-License-Identifier: GPL-3.0-or-later
// The counts of a table as a task of secondary suppression.
#pragma once

#include "protect/withhold_table.h"
#include "table/relations/relations.h"

namespace outcheck::protect {

struct WithholdTask {
    FurtherTask further;           // small counts are judged
    std::vector<CellPlace> places; // by cell
};

// Totals of rows and columns, counts and their populations, cumulative columns; figures are not asked: those of
// withheld counts are withheld as well. Unsupported, with a sentence, where no column holds counts, or counts in them
// are rounded or missing. `file` is its name for errors.
Result<WithholdTask> withholdTask(const table::Relations& relations, const WithholdOptions& options,
                                  const std::string& file);

} // namespace outcheck::protect
