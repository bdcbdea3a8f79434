// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/column_summary.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace outcheck::table {

namespace {

constexpr std::size_t chartBins = 32;

CellKind commonKind(const ColumnAccumulator& column) {
    std::size_t best = static_cast<std::size_t>(CellKind::Empty);
    std::uint64_t most = 0;
    for (std::size_t kind = 0; kind < cellKindCount; ++kind) {
        const bool says = kind != static_cast<std::size_t>(CellKind::Empty) &&
                          kind != static_cast<std::size_t>(CellKind::MissingMark) &&
                          kind != static_cast<std::size_t>(CellKind::Redaction);
        if (says && column.kinds[kind] > most) {
            best = kind;
            most = column.kinds[kind];
        }
    }
    return static_cast<CellKind>(best);
}

std::vector<std::uint64_t> binsOf(const ColumnAccumulator& column) {
    const auto& numbers = column.sample.numbers();
    const double width = column.maximum - column.minimum;
    if (numbers.empty() || !(width > 0) || !std::isfinite(width)) {
        return {};
    }
    std::vector<std::uint64_t> bins(chartBins, 0);
    for (const double number : numbers) {
        const double position = (number - column.minimum) / width * static_cast<double>(chartBins);
        ++bins[std::min(chartBins - 1, static_cast<std::size_t>(std::max(0.0, position)))];
    }
    return bins;
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

// "61 [12]", "12 of 40": two numbers, but not "1 (most deprived)".
bool holdsTwoNumbers(std::string_view text) {
    if (text.empty() || !isDigit(text.front())) {
        return false;
    }
    std::size_t sign = text.find_first_of("([");
    const std::size_t of = text.find(" of ");
    sign = sign == std::string_view::npos && of != std::string_view::npos ? of + 3 : sign;
    const std::size_t next = sign == std::string_view::npos ? sign : text.find_first_not_of(' ', sign + 1);
    return next != std::string_view::npos && isDigit(text[next]);
}

// Most of the first different words do.
bool hidesNumbers(const ColumnAccumulator& column) {
    const auto hiding = std::count_if(column.fewTexts.begin(), column.fewTexts.end(), holdsTwoNumbers);
    return hiding >= 2 && 2 * static_cast<std::size_t>(hiding) > column.fewTexts.size();
}

} // namespace

ColumnProfile summaryOf(const ColumnAccumulator& column, std::uint32_t index) {
    ColumnProfile profile;
    profile.index = index;
    profile.type = commonKind(column);
    profile.distinct = column.distinct.estimate();
    profile.rows = column.rows;
    profile.numeric = column.numeric;
    profile.missing = column.missing();
    profile.redacted = column.redacted();
    profile.integers = column.integers;
    profile.words = column.of(CellKind::Text);
    profile.hidesNumbers = hidesNumbers(column);
    if (column.numeric > 0) {
        profile.minimum = column.minimum;
        profile.maximum = column.maximum;
        profile.sum = column.sum;
    }
    if (column.hasNonZero) {
        profile.smallestNonZero = column.smallestNonZero;
    }
    profile.divisibleBy5 = column.divisibleBy5;
    profile.divisibleBy6 = column.divisibleBy6;
    profile.divisibleBy7 = column.divisibleBy7;
    profile.divisibleBy10 = column.divisibleBy10;
    profile.midpoint6 = column.midpoint6;
    profile.nonZeroIntegers = column.nonZeroIntegers;
    profile.zeros = column.zeros;
    profile.small = column.small;
    profile.bins = binsOf(column);
    return profile;
}

} // namespace outcheck::table
