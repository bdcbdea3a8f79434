// SPDX-License-Identifier: GPL-3.0-or-later
// What a request adds to what was released before: only of what hangs together with new tables anything is asked.
#pragma once

#include "audit/table_cells.h"

namespace outcheck::audit {

// Cells of released tables (numbers from `requested`) are judged no longer, unless equations connect them with a cell
// of a new table.
void askOnlyNews(TableProblem& tables, std::size_t requested);

} // namespace outcheck::audit
