// SPDX-License-Identifier: GPL-3.0-or-later
// ReleaseBundle: the approved files of a release request under their paths, with a signed account of what was released
// and what was left out and why. It appears whole or not at all, and is written from pinned bytes alone. Never a cell
// value outside the files themselves.
#pragma once

#include "base/digest.h"
#include "base/result.h"
#include "base/utc_time.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::release {

inline constexpr std::int64_t bundleVersion = 1;

struct BundlePerson {
    std::string name;   // as the roster has it
    std::string writer; // fingerprint of the key, hex SHA-256
    friend bool operator==(const BundlePerson&, const BundlePerson&) = default;
};

struct BundleApproval {
    std::string entry; // uuid of the vote's entry in the ledger
    BundlePerson by;
    UtcSeconds time;
    friend bool operator==(const BundleApproval&, const BundleApproval&) = default;
};

struct BundleFile {
    std::string path; // relative, '/' between parts
    std::string group;
    Sha256Digest digest;
    std::uint64_t size = 0; // bytes
    std::vector<BundleApproval> approvals;
    friend bool operator==(const BundleFile&, const BundleFile&) = default;
};

// A file of the request that is not released.
struct BundleLeftOut {
    std::string path;
    std::string why; // withdrawn | supporting | code
    friend bool operator==(const BundleLeftOut&, const BundleLeftOut&) = default;
};

// The state of the ledger that the release rests on.
struct BundleHead {
    std::string writer;
    Sha256Digest entry;
    std::uint64_t sequence = 0;
    friend bool operator==(const BundleHead&, const BundleHead&) = default;
};

// release.json as a value.
struct Bundle {
    std::string request; // uuid
    std::string workspace;
    std::string ledger;
    std::vector<BundleHead> heads;
    BundlePerson author;
    std::vector<BundlePerson> checkers; // whose reviews count, in the order of their names
    BundlePerson releasedBy;
    UtcSeconds made;
    std::string programVersion;
    std::vector<BundleFile> files; // by path
    std::vector<BundleLeftOut> leftOut;
    friend bool operator==(const Bundle&, const Bundle&) = default;
};

// Whether a bundle may be written: UnsafePath for a path that leads elsewhere, Conflict for one given twice or that is
// a folder of another, MissingField without files, request or checkers; Refused (two-approvals-missing) where a file
// has not two approvals of two people (review::samePerson), neither of them the author.
Result<void> validate(const Bundle& bundle);

// The account in words for people, Markdown. Follows from the bundle alone.
std::string accountOf(const Bundle& bundle);
// What `sha256sum -c` reads.
std::string sumsOf(const Bundle& bundle);

// Stable JSON, UTF-8, two spaces, sorted keys, ends in a line break.
std::string toJson(const Bundle& bundle);
// Reads what toJson wrote and nothing else: errors name the field; a later version is Unsupported.
Result<Bundle> parseBundle(std::string_view bytes, const std::string& file);

} // namespace outcheck::release
