// SPDX-License-Identifier: GPL-3.0-or-later
// --fail-on: what a check must have found for the exit code to say so.
#pragma once

#include "check/check_run.h"

#include <CLI/CLI.hpp>
#include <string>
#include <string_view>

namespace outcheck::cli {

inline constexpr std::string_view defaultFailOn = "query";

void addFailOnOption(CLI::App& command, std::string& failOn);
// Whether parts that were not understood, and what else only a person can tell, are enough.
bool failsOnOpenQuestions(const std::string& failOn);
// Whether a finished check found something of that severity or above, or left a question open that is enough.
bool reaches(const check::FileCheck& check, const std::string& failOn);

} // namespace outcheck::cli
