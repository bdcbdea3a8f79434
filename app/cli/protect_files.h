// SPDX-License-Identifier: GPL-3.0-or-later
// The tables that `outcheck protect` reads, and the check of the copies that it wrote.
#pragma once

#include "check/role_corrections.h"
#include "command.h"
#include "rules/policy.h"

#include <stop_token>
#include <string>
#include <vector>

namespace outcheck::cli {

struct Original {
    std::string bytes;
    std::vector<check::RoleCorrection> corrections;
};

// Reads the table as a check would: what is highly sensitive stays shut, and roles are those that people say.
Result<Original> readTable(const std::string& file, const std::stop_token& stop);

// The same check as that of `outcheck check COPY`, told in its form. `written`: the digest of what was written there.
ExitCode checkCopy(const std::string& copy, const Sha256Digest& written, const rules::Policy& policy,
                   const std::stop_token& stop);

} // namespace outcheck::cli
