// SPDX-License-Identifier: GPL-3.0-or-later
// Where a ledger is shared, and what was last seen there. Kept in the user's home, outside the ledger. Private to
// core/ledger.
#pragma once

#include "base/result.h"
#include "base/utc_time.h"
#include "ledger/repository.h"

#include <map>
#include <optional>
#include <string>

namespace outcheck::ledger {

struct Sharing {
    std::string remote;                     // folder, ssh or https address
    std::map<std::string, ObjectName> seen; // refs as the remote had them
    std::optional<UtcSeconds> synced;       // the last time all went well
};

// Nothing where the ledger is not shared. Malformed where the file is damaged.
Result<std::optional<Sharing>> sharingOf(const std::string& ledger);
Result<void> keepSharing(const std::string& ledger, const Sharing& sharing);

} // namespace outcheck::ledger
