// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of pinned files, kept with the ledger and named by their SHA-256: one ref a writer, an unsigned commit without
// parent whose tree holds them in 256 folders ("ab/<the other 62 digits>"). No part of any chain: what is read is held
// against its digest. Private to core/ledger.
#pragma once

#include "base/digest.h"
#include "ledger/repository.h"

#include <string>
#include <string_view>

namespace outcheck::ledger {

std::string keptFilesRef(const std::string& ledger, const std::string& fingerprint);

// Puts bytes under their digest, on the ref of this writer. The caller holds the ledger's lock.
Result<Sha256Digest> keepFile(Repository& repository, const std::string& ref, const CommitAuthor& author,
                              std::string_view bytes);

// The bytes with this digest under that commit; nothing where they are not there, NotGenuine where others are.
Result<std::optional<std::string>> keptFile(const Repository& repository, const ObjectName& commit,
                                            const Sha256Digest& digest);

} // namespace outcheck::ledger
