// SPDX-License-Identifier: GPL-3.0-or-later
// The git program, run so that nothing of the caller's surroundings leads it elsewhere. Private to core/ledger.
#pragma once

#include "ledger/program_runner.h"

#include <chrono>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::ledger {

// How long all calls together may take, and who may end them earlier.
struct Patience {
    std::stop_token stop;
    std::chrono::steady_clock::time_point deadline;
};

// What git wrote and its exit code, whatever that is. As runProgram().
Result<ProgramOutput> runGit(std::vector<std::string> arguments, std::string_view input, const Patience& patience);

} // namespace outcheck::ledger
