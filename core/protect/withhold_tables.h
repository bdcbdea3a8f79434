// SPDX-License-Identifier: GPL-3.0-or-later
// Safe copies of tables that hang together, made together: what one table publishes must not give back what another
// withholds, and a count that stands in several of them is withheld in all of these or in none.
#pragma once

#include "audit/table_cells.h"
#include "protect/withhold_table.h"

#include <set>
#include <utility>

namespace outcheck::protect {

struct TableToWithhold {
    std::string_view bytes; // of a CSV file
    std::string file;       // its name for errors
    TableWishes wishes;
};

struct TablesToWithhold {
    std::vector<TableToWithhold> tables;
    // Published before, and not to be changed any more; numbered behind the tables.
    std::vector<const table::Relations*> released;
    // Pairs of numbers, the lower one first: a person says that they count other people.
    std::set<std::pair<std::size_t, std::size_t>> rejected;
    // What a person says of labels and people: the copies are audited with it.
    std::vector<audit::Hierarchy> hierarchies = {};
    std::vector<audit::Population> populations = {};
};

struct ReleasedCell {
    std::size_t table = 0; // of TablesToWithhold::released
    CellPlace place;
    friend bool operator==(const ReleasedCell&, const ReleasedCell&) = default;
};

struct WithheldTables {
    std::vector<WithheldTable> tables;         // in the order asked for; losses of each are those of its own cells
    std::vector<ReleasedCell> exposedReleased; // that could be worked out with these tables
    std::vector<audit::Link> links;            // seen between the tables as they were, numbered as in TablesToWithhold
    double loss = 0;                           // of all further counts, each in every place, and of figures
    double leastLoss = 0;                      // that nothing which protects as much goes below
    bool isLeast = false;                      // proved: nothing better is there

    bool isSafe() const;
};

// Every table that cannot be taken has an error, and then nothing is made: those of withholdTable(), of all tables
// together; Unsupported where the tables contradict each other or what was released. The copies are audited together
// with what was released, from their bytes; what the audit finds is repaired as far as may be.
using MaybeWithheld = tl::expected<WithheldTables, std::vector<Error>>;
MaybeWithheld withholdTables(const TablesToWithhold& tables, const WithholdSettings& settings,
                             task::Progress* progress = nullptr, const std::stop_token& stop = {});

} // namespace outcheck::protect
