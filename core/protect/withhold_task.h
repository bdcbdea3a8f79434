// SPDX-License-Identifier: GPL-3.0-or-later
// The counts of tables that hang together as one task of secondary suppression.
#pragma once

#include "protect/further/further_cells.h"
#include "protect/withhold_tables.h"

#include <span>

namespace outcheck::protect {

struct TablePlace {
    std::size_t table = 0;
    CellPlace place;
    friend auto operator<=>(const TablePlace&, const TablePlace&) = default;
};

// One place of a count, and the loss of withholding it there.
struct CountPlace {
    TablePlace place;
    double loss = 0;
};

struct WithholdTask {
    FurtherTask further; // small counts are judged
    // By cell: where it stands in the tables that are to be protected; the same count of linked tables is one cell.
    std::vector<std::vector<CountPlace>> places;
    std::vector<bool> isSmall; // by cell: withheld in all of its places
    std::vector<audit::Link> links;
};

struct TableOfTask {
    const table::Relations* relations = nullptr;
    const std::string* file = nullptr; // its name for errors
    const TableWishes* wishes = nullptr;
};

// Totals of rows and columns, counts and their populations, cumulative columns, links between tables, and what was
// released. Figures are not asked: those of withheld counts are withheld as well. The errors of withholdTables().
tl::expected<WithholdTask, std::vector<Error>>
withholdTask(std::span<const TableOfTask> tables, std::span<const table::Relations* const> released,
             const TablesToWithhold& asked, const WithholdSettings& settings, const std::stop_token& stop);

} // namespace outcheck::protect
