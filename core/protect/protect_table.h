// SPDX-License-Identifier: GPL-3.0-or-later
// A safe copy of a table: small counts withheld with everything derived from them, other counts rounded, percentages
// and rates computed again from what is published, totals made again from their published parts. What is not changed
// stays byte for byte. Source of the order of steps: OpenSAFELY documentation, statistical disclosure control.
#pragma once

#include "base/result.h"
#include "table/table_profile.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::protect {

// What stands for a withheld figure (OpenSAFELY documentation, statistical disclosure control, redacting counts).
inline constexpr std::string_view redactionMark = "[REDACTED]";

struct ProtectOptions {
    double redactAtMost = 0;  // counts above 0 and at or below this are withheld; not with midpoint rounding, where the
                              // midpoint of the lowest class stands for all of them
    table::Rounding rounding; // Nearest or Midpoint
};

// How many cells were changed in which way; each cell is counted once.
struct ProtectAccount {
    std::size_t countsRedacted = 0;    // totals included
    std::size_t countsRounded = 0;     // totals not included
    std::size_t totalsRebuilt = 0;     // that changed, and are not redacted
    std::size_t figuresRecomputed = 0; // in cells of their own
    std::size_t figuresRedacted = 0; // derived from redacted counts, or from changed ones in a way that was not found;
                                     // percentages beside a rounded count in one cell are counted here, too
    std::size_t cellsChanged = 0;
    std::vector<std::string> warnings; // sentences, never with a value
};

struct ProtectedTable {
    std::string bytes;
    ProtectAccount account;
};

// Takes the bytes of a CSV file. Unsupported or TooLarge, with a sentence, where the table was not understood well
// enough. `file` is its name for errors.
Result<ProtectedTable> protectTable(std::string_view bytes, const ProtectOptions& options, const std::string& file);

} // namespace outcheck::protect
