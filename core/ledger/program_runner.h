// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a helper program (ssh-keygen, ssh-add, git) to its end: found by absolute path, given a list of arguments, no
// shell, no terminal, no questions. Needs no event loop; may be called from any thread.
#pragma once

#include "base/result.h"

#include <chrono>
#include <cstddef>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace outcheck::ledger {

struct ProgramOutput {
    int exitCode = 0;
    std::string out;
    std::string err; // the program's own words, trimmed; at most 2 KiB
};

struct RunOptions {
    std::chrono::milliseconds limit{30'000};
    std::stop_token stop;
    std::vector<std::pair<std::string, std::string>> environment; // in addition; an empty value takes a variable away
    std::size_t maximumOutputBytes = 64U << 20U;
};

// Gives what the program wrote and its exit code, whatever that is. ProgramMissing where it is not installed;
// ProgramFailed where it cannot start, is killed by a signal, or does not end within the limit (it is then killed, with
// all that it started); Cancelled where it was asked to stop; TooLarge where it says more than it may.
Result<ProgramOutput> runProgram(std::string_view program, const std::vector<std::string>& arguments,
                                 std::string_view input, const RunOptions& options);
Result<ProgramOutput> runProgram(std::string_view program, const std::vector<std::string>& arguments,
                                 std::string_view input, std::chrono::milliseconds limit);

// The limit for a program that only computes, and for one that may wait for a person (an agent that asks, a key to
// touch).
inline constexpr std::chrono::milliseconds computingLimit{30'000};
inline constexpr std::chrono::milliseconds personLimit{120'000};

} // namespace outcheck::ledger
