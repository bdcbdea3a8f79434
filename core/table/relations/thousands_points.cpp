// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/relations/thousands_points.h"

#include "table/decimal_comma.h"
#include "table/header_words.h"

#include <algorithm>

namespace outcheck::table {

namespace {

constexpr std::size_t fewestPlain = 2; // numbers below 1000 without a point: one may be a decimal that lost its zeros
constexpr std::size_t fewestUnclear = 2;
constexpr std::size_t longestNumber = 64;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isOfNumber(char c) {
    return isDigit(c) || c == '.' || c == ',';
}

// 1.204, 12.345.678
bool isGroupedByPoints(std::string_view number) {
    const std::size_t first = number.find('.');
    if (first == 0 || first > 3 || number.front() == '0' || (number.size() - first) % 4 != 0) {
        return false;
    }
    for (std::size_t i = 0; i < number.size(); ++i) {
        const bool isPoint = i >= first && (i - first) % 4 == 0;
        if (isPoint ? number[i] != '.' : !isDigit(number[i])) {
            return false;
        }
    }
    return true;
}

// Calls `take` with each number in front of a bracket, sign left out.
template <typename Take>
void forEachNumber(std::string_view text, const Take& take) {
    const std::string_view outside = text.substr(0, text.find_first_of("(["));
    for (std::size_t begin = 0; begin < outside.size();) {
        std::size_t end = begin;
        while (end < outside.size() && isOfNumber(outside[end])) {
            ++end;
        }
        if (end > begin) {
            take(begin, outside.substr(begin, end - begin));
        }
        begin = end + 1;
    }
}

// How the numbers of a column are written.
struct ColumnForms {
    std::size_t grouped = 0; // by points
    std::size_t certain = 0; // of these, by two points or more, or with a decimal comma behind
    std::size_t plain = 0;   // below 1000
    std::size_t against = 0;

    void add(std::string_view number) {
        const std::size_t comma = number.find(',');
        const std::string_view whole = number.substr(0, comma);
        if (whole.find('.') == std::string_view::npos) {
            plain += comma == std::string_view::npos && whole.size() <= 3;
            against += comma == std::string_view::npos && whole.size() > 3;
        } else if (isGroupedByPoints(whole)) {
            ++grouped;
            certain += comma != std::string_view::npos || std::count(whole.begin(), whole.end(), '.') > 1;
        } else {
            ++against;
        }
    }
};

// Whether points in such a cell may separate thousands of a number of people.
bool mayHoldThousands(const ValueCell& cell) {
    switch (cell.value.kind) {
    case CellKind::Integer:
    case CellKind::Decimal:
    case CellKind::CountWithPercent:
    case CellKind::Fraction:
        return true;
    case CellKind::Interval: // 1.204 (5%), which is no count as it stands
        return cell.text.find('%') != std::string_view::npos;
    case CellKind::Text: // 12.345.678 is no number as it stands
        return cell.text.size() <= longestNumber && std::all_of(cell.text.begin(), cell.text.end(), isOfNumber);
    default:
        return false;
    }
}

bool namesCounts(std::string_view name) {
    const auto evidence = evidenceOfWords(wordsOf(name));
    return std::any_of(evidence.begin(), evidence.end(),
                       [](const Evidence& one) { return one.role == ColumnRole::Count && one.weight > 0; });
}

PointUse useOf(const ColumnForms& forms, const ColumnProfile& column, bool hasDecimalCommas) {
    if (forms.grouped == 0 || forms.against > 0) {
        return PointUse::Decimals;
    }
    if (forms.certain > 0 || hasDecimalCommas || forms.plain >= fewestPlain) {
        return PointUse::Thousands;
    }
    return forms.grouped >= fewestUnclear && namesCounts(column.name) ? PointUse::Unclear : PointUse::Decimals;
}

} // namespace

std::vector<PointUse> pointUses(const ValueGrid& grid) {
    std::vector<ColumnForms> forms(grid.columns());
    bool hasCommas = false;
    for (std::size_t row = grid.firstDataRow(); row < grid.rows(); ++row) {
        for (std::size_t column = 0; column < grid.columns(); ++column) {
            const ValueCell& cell = grid.at(row, column);
            const bool isNumber = cell.value.kind == CellKind::Decimal || cell.value.kind == CellKind::Percent;
            hasCommas = hasCommas || (isNumber && hasDecimalComma(cell.text));
            if (mayHoldThousands(cell)) {
                forEachNumber(cell.text, [&](std::size_t, std::string_view number) { forms[column].add(number); });
            } else if (cell.value.kind == CellKind::Percent || cell.value.kind == CellKind::Interval) {
                ++forms[column].against;
            }
        }
    }
    std::vector<PointUse> uses;
    for (std::size_t column = 0; column < grid.columns(); ++column) {
        uses.push_back(useOf(forms[column], grid.profile().columns[column], hasCommas));
    }
    return uses;
}

std::string withoutThousandsPoints(const ValueCell& cell) {
    std::string rewritten;
    std::size_t done = 0;
    const auto keep = [&](std::size_t end) {
        rewritten += cell.text.substr(done, end - done);
        done = end;
    };
    const auto dropPoints = [&](std::size_t begin, std::string_view number) {
        for (std::size_t i = 0; isGroupedByPoints(number.substr(0, number.find(','))) && i < number.size(); ++i) {
            if (number[i] == '.') {
                keep(begin + i);
                ++done;
            }
        }
    };
    if (mayHoldThousands(cell)) {
        forEachNumber(cell.text, dropPoints);
    }
    keep(cell.text.size());
    return rewritten;
}

} // namespace outcheck::table
