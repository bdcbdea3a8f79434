// SPDX-License-Identifier: GPL-3.0-or-later
// The tables that stand in one file, each read once more and judged for itself; places are those of the file. So is one
// table in which points separate thousands, without these.
#pragma once

#include "check/check_run.h"
#include "check/role_corrections.h"
#include "table/relations/stacked_tables.h"
#include "table/relations/thousands_points.h"

#include <deque>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::check {

struct SeveralTables {
    const table::ValueGrid& grid; // of the whole file
    std::span<const table::RecordKeeper::Shape> shapes;
    const std::vector<table::StackedTable>& tables;
};

// The tables of a file that is not to be judged as it was read: several of them, or one in which points separate
// thousands. Nothing else.
std::vector<table::StackedTable> tablesToReadAgain(const table::ValueGrid& grid,
                                                   std::span<const table::RecordKeeper::Shape> shapes);

// One of them as it is to be read: its records without the points that separate thousands.
struct TableToRead {
    std::vector<std::vector<std::string_view>> records; // texts are those of the grid, or of rewritten
    std::deque<std::string> rewritten;                  // none of them moves
    std::vector<table::PointUse> uses;                  // of points, by column
    table::ValueGrid gridOf(table::TableProfile profile) const;
};
TableToRead tableToRead(const SeveralTables& several, const table::StackedTable& place);

// Whether a finding is about the file and not about one table in it: its rows in all, their numbers of fields.
bool isAboutFile(const rules::Finding& finding);

// Adds what was found in each table and what was not understood, the tables, if several, to check.blocks, and as
// check.table an account of the file: each column as the longest table in which it says anything has it. A table that
// has no names for its columns was not understood, nor are the hundredth and all behind it, which are read as one. Ends
// soon where `stop` asks.
void judgeSeveralTables(const SeveralTables& several, const rules::Policy& policy,
                        const std::vector<RoleCorrection>& corrections, const std::stop_token& stop, FileCheck& check);

} // namespace outcheck::check
