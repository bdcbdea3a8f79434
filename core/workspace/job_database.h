// SPDX-License-Identifier: GPL-3.0-or-later
// metadata/db.sqlite of a local run: the table `job`, read from a copy in memory, so that nothing is locked or written.
#pragma once

#include "base/result.h"
#include "workspace/output.h"

#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::workspace {

inline constexpr std::string_view databasePath = "metadata/db.sqlite";
inline constexpr std::uint64_t maximumDatabaseBytes = 256ULL << 20U;

struct JobDatabase {
    std::vector<Job> jobs;
    std::vector<Error> problems; // rows and fields that could not be read
};

// Takes the bytes of the database file. Malformed where it is none or has no table `job`.
Result<JobDatabase> readJobDatabase(std::string bytes, std::stop_token stop);

} // namespace outcheck::workspace
