// SPDX-License-Identifier: GPL-3.0-or-later
// Where a command's answer goes: standard output, or a file that appears whole or not at all.
#pragma once

#include "command.h"

#include <string>
#include <string_view>

namespace outcheck::cli {

// Writes to the file, or to standard output where the name is empty. Clean; Incomplete with a message on standard error
// where not every byte was taken (no permission, disk full, reader gone).
ExitCode writeOutput(const std::string& file, std::string_view text);

// Incomplete outranks NotGenuine and Usage, these outrank Findings, and that outranks Clean.
ExitCode worse(ExitCode a, ExitCode b);

} // namespace outcheck::cli
