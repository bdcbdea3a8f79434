// SPDX-License-Identifier: GPL-3.0-or-later
// A safe copy of a table: small counts withheld with everything derived from them, other counts rounded, percentages
// and rates computed again from what is published, totals made again from their published parts. What is not changed
// stays byte for byte. Source of the order of steps: OpenSAFELY documentation, statistical disclosure control.
#pragma once

#include "base/result.h"
#include "table/table_profile.h"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <stop_token>
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
    std::function<void(table::TableProfile&)> correct = {}; // what people say about roles, over what was judged
};

// What a person should look at in the copy.
enum class WarningKind {
    LonelyCount,          // a single withheld count that a total gives back
    LabelStatesNumber,    // a header or label names a number of people
    ExactStatistics,      // many decimals beside rounded counts
    MidpointsKept,        // rounded to midpoints already
    KeysKept,             // whole numbers taken for categories or keys
    NamesWithoutMidpoint6 // names of columns do not say how they are rounded
};
struct Warning {
    WarningKind kind = WarningKind::LonelyCount;
    std::vector<std::size_t> columns; // from 0; empty where it is about the whole table
};
// In English, without a value: "column 3: rounded to midpoints already, left as they are".
std::string sentenceOf(const Warning& warning);

// How many cells were changed in which way; each cell is counted once.
struct ProtectAccount {
    std::size_t countsRedacted = 0;    // totals included
    std::size_t countsRounded = 0;     // totals not included
    std::size_t totalsRebuilt = 0;     // that changed, and are not redacted
    std::size_t figuresRecomputed = 0; // in cells of their own
    std::size_t figuresRedacted = 0; // derived from redacted counts, or from changed ones in a way that was not found;
                                     // percentages beside a rounded count in one cell are counted here, too
    std::size_t cellsChanged = 0;
    double countsLost = 0; // CountTable::lost(); says too much about withheld counts to be shown
    std::vector<Warning> warnings;
};

struct CellPlace {
    std::size_t row = 0; // header rows included
    std::size_t column = 0;
    friend auto operator<=>(const CellPlace&, const CellPlace&) = default; // by row, then column
};

struct ProtectedTable {
    std::string bytes;
    ProtectAccount account;
    std::vector<CellPlace> changed; // every changed cell, by row, then column
    table::TableProfile profile;    // what was understood of the original
};

// Takes the bytes of a CSV file. Unsupported or TooLarge, with a sentence, where the table was not understood well
// enough; Cancelled where `stop` asks. `file` is its name for errors.
Result<ProtectedTable> protectTable(std::string_view bytes, const ProtectOptions& options, const std::string& file,
                                    const std::stop_token& stop = {});

} // namespace outcheck::protect
