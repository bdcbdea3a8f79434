// SPDX-License-Identifier: GPL-3.0-or-later
// metadata/manifest.json of a level-4 workspace, in today's form and that of 2020-21.
#pragma once

#include "base/result.h"
#include "workspace/output.h"

#include <string>
#include <string_view>
#include <vector>

namespace outcheck::workspace {

inline constexpr std::string_view manifestPath = "metadata/manifest.json";
inline constexpr std::uint64_t maximumManifestBytes = 256ULL << 20U;

struct Manifest {
    std::string workspace;
    std::string repository;
    // Sorted by path, each once. presence is Excluded or Present only: the disk has not been looked at. An entry with a
    // fault keeps its path with level Unknown (or HighlySensitive, where that much can be read), and stands in
    // problems.
    std::vector<Output> outputs;
    std::vector<Job> jobs; // of the old form only, which records actions
    std::vector<Error> problems;
};

// Malformed, Truncated, WrongType where it cannot be read as a manifest at all; a bad entry costs only itself.
Result<Manifest> parseManifest(const std::string& bytes);

} // namespace outcheck::workspace
