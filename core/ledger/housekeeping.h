// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the own repository in order: bytes of erased texts leave the disk, packed or not, and the packs that syncs
// bring one by one are put together. Only for the holder of the ledger's own lock. Private to core/ledger.
#pragma once

#include "ledger/git_program.h"
#include "ledger/repository.h"

#include <optional>
#include <vector>

namespace outcheck::ledger {

// To be called before a ref moves away from texts that were erased: from now on, until finishErasure() has gone well,
// the repository is known to hold these blobs, which must go, whenever this process may end.
Result<void> beginErasure(const Repository& repository, const std::vector<ObjectName>& blobs);
// That it is so, for a person to know; nothing where no erasure is pending.
std::optional<Error> pendingErasure(const Repository& repository);
// Takes these blobs off the disk; nothing may lead to them any more. Where one is packed, or an earlier erasure was cut
// off, everything that no ref leads to goes. Unsupported where one of them or of the earlier ones stays all the same
// (in a pack that somebody keeps): then it is still pending. What running git gives.
Result<void> finishErasure(Repository& repository, const std::vector<ObjectName>& blobs, const Patience& patience);

// Puts packs together where there are many.
Result<void> gatherPacks(const Repository& repository, const Patience& patience);

} // namespace outcheck::ledger
