// SPDX-License-Identifier: GPL-3.0-or-later
// Counts in the messages of statistics programs: "(3 observations deleted)", "No. of failures = 3", "3 subjects", and
// "3 (0.2%)" wherever it stands.
#pragma once

#include "rules/log_text.h"

#include <vector>

namespace outcheck::rules {

// Adds the counts that the messages in the line state. `above`: the line before it, as far as it is known.
void findMessageCounts(std::uint64_t number, std::string_view line, std::string_view above,
                       std::vector<PrintedCount>& found);
// Adds counts with their percentage behind them. Without a percent sign only where the two stand in a cell of their
// own (between tabs or bars) and nothing says that the first is a mean or median.
void findCountsWithPercentage(std::uint64_t number, std::string_view line, std::vector<PrintedCount>& found);

} // namespace outcheck::rules
