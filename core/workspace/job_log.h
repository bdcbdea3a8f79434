// SPDX-License-Identifier: GPL-3.0-or-later
// The summary that the platform appends to a job's log: who ran what, how it ended, what it wrote.
#pragma once

#include "base/result.h"
#include "io/confined_root.h"
#include "workspace/output.h"

#include <optional>
#include <string_view>

namespace outcheck::workspace {

// Reads the summary at the end of a log's text. Nothing where there is none. action and logPath stay empty.
std::optional<Job> parseJobSummary(std::string_view logEnd);

// The same from a log of any size: only its end is read, at most 16 MiB. Nothing where it has no summary.
Result<std::optional<Job>> readJobSummary(const io::OpenFile& log);

} // namespace outcheck::workspace
