// SPDX-License-Identifier: GPL-3.0-or-later
// Why something that was seen in a table, or said of it, was not used: of it nothing is said.
#pragma once

#include <cstdint>
#include <string_view>

namespace outcheck::audit {

enum class NotUsed : std::uint8_t {
    NoCounts,
    WithheldNoCount,
    UnknownFigures,
    UnknownSums,
    FiguresDoNotFit,
    Means,
    SharesOfHeader,
    RepeatedLabels,
    RepeatedPeople,
    RepeatedHierarchy,
    TooManyTables,
    TooManyLabelled,
    PartsOfTotals,
    SomeTotals,
    Total,
    PossibleTotal,
    TooManyLabels,
    PossibleVariables,
    PossiblePeople,
    DifferentSums
};
// One sentence, or what is seen and not used, without figures and without its full stop.
std::string_view inWords(NotUsed why);
// Whether it is about the table as a whole, and not about one column.
bool isOfTable(NotUsed why);

// Why what a person says was not used.
enum class SaidNothing : std::uint8_t { ColumnNowhere, LabelNowhere, NoCountsOfPeople, NoLargerCounts };
std::string_view inWords(SaidNothing why);

} // namespace outcheck::audit
