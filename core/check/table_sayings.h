// SPDX-License-Identifier: GPL-3.0-or-later
// What `outcheck.yaml` says about what tables count, for audits: hierarchies of labels and populations.
#pragma once

#include "audit/table_cells.h"
#include "check/said_hierarchies.h"
#include "check/said_populations.h"
#include "workspace/workspace.h"

namespace outcheck::check {

struct TableSayings {
    std::vector<SaidHierarchy> hierarchies;
    std::vector<SaidPopulation> populations;

    void add(TableSayings other);
    // Puts it into the options of an audit of these tables. `paths`: by number of the table, the file's in its
    // workspace.
    void tell(const std::vector<std::string>& paths, audit::TableOptions& options) const;
};

// Those that hold for a workspace, the researcher's and this checker's own (sidecar_files.h).
Result<TableSayings> readTableSayings(const workspace::Workspace& workspace);

} // namespace outcheck::check
