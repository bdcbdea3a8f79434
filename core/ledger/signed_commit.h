// SPDX-License-Identifier: GPL-3.0-or-later
// A commit of the ledger as bytes: its header lines in the one order that we write, its message with the SHA-256
// trailers. Anything else in it is refused, so that nothing can ride along unsigned or unseen.
#pragma once

#include "base/digest.h"
#include "ledger/repository.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::ledger {

struct SignedCommit {
    ObjectName tree;
    std::vector<ObjectName> parents;
    CommitAuthor author;
    std::string message;
    std::string signature; // armored, without its last line break
    std::string payload;   // the bytes that were signed
};

// NotGenuine where it is unsigned, or not of our form: author and committer the same, time in UTC, no other header.
Result<SignedCommit> parseSignedCommit(std::string_view bytes);

// The bytes of a commit without a signature: what is signed, and never put together a second time.
std::string commitPayload(const ObjectName& tree, const std::vector<ObjectName>& parents, const CommitAuthor& author,
                          std::string_view message);

// "<subject>\n\nEntry-Sha256: …\nPrev-Sha256: …\n"; the first entry's previous is 64 zeros.
std::string messageFor(std::string_view subject, const Sha256Digest& entry,
                       const std::optional<Sha256Digest>& previous);
// Whether the message ends in exactly these trailers and has no second one of their names.
bool messageNames(std::string_view message, const Sha256Digest& entry, const std::optional<Sha256Digest>& previous);

// The address that binds an author to a key: "<fingerprint>@key.outcheck.invalid" (RFC 2606: leads nowhere).
std::string emailFor(std::string_view fingerprint);

} // namespace outcheck::ledger
