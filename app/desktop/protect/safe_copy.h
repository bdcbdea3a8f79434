// SPDX-License-Identifier: GPL-3.0-or-later
// A safe copy of one table made for looking at: original and copy, each open for the grid, what was changed, and what
// the check of the copy says. The copy lies in a folder of its own that only its owner can enter, and goes with it.
#pragma once

#include "check/check_run.h"
#include "desktop/preview/indexed_source.h"
#include "desktop/preview/table_source.h"
#include "protect/alternatives.h"
#include "task/progress.h"
#include "workspace/workspace.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

class QTemporaryDir;

namespace outcheck::desktop {

struct CopyWay {
    std::string rounding;          // a name that the policy admits, empty for its own
    bool withholdsFurther = false; // nothing is rounded; further counts are withheld instead
};

struct SafeCopy {
    protect::ProtectedTable table;
    std::optional<protect::WithheldTable>
        withheld; // where further counts are: which, at what loss; its copy is `table`
    std::vector<protect::Alternative> alternatives; // beside such a copy, the least loss first
    std::vector<rules::Reason> corrected;           // roles that people said: whoever releases the copy has to agree
    preview::TableSource original, copy;
    std::vector<std::string> longest; // cell of each column, of both: what the widths are made for
    preview::Places changed;
    check::FileCheck check; // of the copy
    std::shared_ptr<const QTemporaryDir> folder;
};

// Takes time: for another thread than that of the interface. The errors of protectOptions and protectTable, or of
// withholdTable, of reading and of writing; Cancelled.
Result<SafeCopy> makeSafeCopy(const workspace::Workspace& workspace, const std::string& path,
                              const rules::Policy& policy, const CopyWay& way, const std::stop_token& stop,
                              task::Progress& progress);

} // namespace outcheck::desktop
