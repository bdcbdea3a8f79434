// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody outside can work out of copies, with what was released before: told by places of their cells.
#pragma once

#include "protect/withhold_task.h"

#include <span>

namespace outcheck::protect {

// A count that can be worked out too closely; tables are numbered as in TablesToWithhold.
struct ExposedCell {
    TablePlace place;
    bool isOfRest = false; // not it, but the few people of its population or of another table who are not in it
    std::vector<TablePlace> givenBy; // published counts that the proof rests on; empty where there is none
};

struct CopiesAudit {
    std::vector<ExposedCell> exposed;
    std::vector<bool> leavesOpen; // by table: something is withheld in it, and not all of it was understood
};

// Takes the bytes of all copies, in the order of `asked`. Errors of reading them; Cancelled.
tl::expected<CopiesAudit, std::vector<Error>> auditCopies(std::span<const std::string* const> copies,
                                                          const TablesToWithhold& asked,
                                                          const WithholdSettings& settings,
                                                          const std::stop_token& stop);

} // namespace outcheck::protect
