// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/header_rows.h"

#include "table/cell_value.h"
#include "table/header_words.h"

#include <algorithm>
#include <cmath>

namespace outcheck::table {

namespace {

using Records = std::vector<std::vector<std::string>>;

constexpr std::size_t mostHeaderRows = 4;
constexpr std::size_t mostCaptions = 8;

bool isNumber(CellKind kind) {
    return kind == CellKind::Integer || kind == CellKind::Decimal || kind == CellKind::Percent ||
           kind == CellKind::CountWithPercent || kind == CellKind::Fraction || kind == CellKind::Interval ||
           kind == CellKind::Date;
}

bool isBlank(CellKind kind) {
    return kind == CellKind::Empty || kind == CellKind::MissingMark || kind == CellKind::Redaction;
}

CellKind kindAt(const Records& records, std::size_t row, std::size_t column) {
    const auto& record = records[row];
    return column < record.size() ? parseCell(record[column]).kind : CellKind::Empty;
}

std::size_t widthOf(const Records& records) {
    std::size_t width = 0;
    for (const auto& record : records) {
        width = std::max(width, record.size());
    }
    return std::min<std::size_t>(width, 2000);
}

// Columns that hold numbers and dates from the given record on.
std::vector<std::size_t> numericColumns(const Records& records, std::size_t from) {
    std::vector<std::size_t> columns;
    const std::size_t width = widthOf(records);
    for (std::size_t column = 0; column < width; ++column) {
        std::size_t numbers = 0;
        std::size_t texts = 0;
        for (std::size_t row = from; row < records.size(); ++row) {
            const CellKind kind = kindAt(records, row, column);
            numbers += isNumber(kind);
            texts += !isNumber(kind) && !isBlank(kind);
        }
        if (numbers > 0 && numbers >= 3 * texts) {
            columns.push_back(column);
        }
    }
    return columns;
}

// Whether the first cell of the first record is the name of a kind of thing, or stands over cells of another kind.
bool namesItsColumn(const Records& records) {
    const auto evidence = evidenceOfWords(wordsOf(records.front().front()));
    const bool known = std::any_of(evidence.begin(), evidence.end(), [](const Evidence& e) {
        return e.role == ColumnRole::Dimension || e.role == ColumnRole::Date;
    });
    return known || std::all_of(records.begin() + 1, records.end(), [](const auto& record) {
               return record.empty() || parseCell(record.front()).kind != CellKind::Text;
           });
}

// ",0,1,2,3", ",2019,2020" or "date,0.1,0.5,0.9": the names are category codes that rise from column to column, the
// corner is empty or text.
bool isHeaderOfCodes(const Records& records) {
    const auto& first = records.front();
    if (first.size() < 3) {
        return false;
    }
    const CellKind corner = parseCell(first.front()).kind;
    if (corner != CellKind::Empty && corner != CellKind::Text) {
        return false;
    }
    double previous = 0;
    bool shares = false;
    for (std::size_t column = 1; column < first.size(); ++column) {
        const CellValue value = parseCell(first[column]);
        if (value.kind == CellKind::Date) {
            continue;
        }
        const bool share = value.kind == CellKind::Decimal && value.number > 0 && value.number < 1;
        if ((value.kind != CellKind::Integer && !share) || (column > 1 && value.number <= previous)) {
            return false;
        }
        shares = shares || share;
        previous = value.number;
    }
    if (corner == CellKind::Empty) {
        return true;
    }
    if (shares && !namesItsColumn(records)) { // as well a row of data
        return false;
    }
    // A named corner over numbers: codes are small or years, and the name is no value of its column.
    const bool recurs = std::any_of(records.begin() + 1, records.end(), [&](const auto& record) {
        return !record.empty() && record.front() == first.front();
    });
    return !recurs && (previous < static_cast<double>(first.size()) + 2 || (previous >= 1900 && previous <= 2100));
}

bool hasName(const std::vector<std::string>& record) {
    return std::any_of(record.begin(), record.end(), [](const std::string& cell) {
        const CellKind kind = parseCell(cell).kind;
        return kind == CellKind::Text || kind == CellKind::Range;
    });
}

bool looksLikeName(std::string_view cell) {
    return parseCell(cell).kind == CellKind::Text && cell.find(' ') == std::string_view::npos &&
           cell.find('_') != std::string_view::npos;
}

// "group_a,group_b,0": pandas calls a series without a name 0. The other names are written like those of variables and
// are no values of their columns.
bool isHeaderOfUnnamedSeries(const Records& records) {
    const auto& first = records.front();
    if (first.size() < 2 || first.back() != "0" ||
        !std::all_of(first.begin(), first.end() - 1, [](const std::string& cell) { return looksLikeName(cell); })) {
        return false;
    }
    return std::none_of(records.begin() + 1, records.end(), [&](const auto& record) {
        return std::any_of(record.begin(), record.end(), [](const std::string& cell) { return looksLikeName(cell); });
    });
}

bool firstRecordIsHeader(const Records& records) {
    const auto& first = records.front();
    if (records.size() == 1) { // nothing to compare with: a header has no numbers
        return std::none_of(first.begin(), first.end(),
                            [](const std::string& cell) { return isNumber(parseCell(cell).kind); });
    }
    std::size_t asHeader = 0;
    std::size_t asData = 0;
    for (const std::size_t column : numericColumns(records, 1)) {
        const CellKind kind = kindAt(records, 0, column);
        if (isNumber(kind)) {
            ++asData;
        } else if (kind == CellKind::Text || kind == CellKind::Range) {
            ++asHeader;
        }
    }
    if (asHeader == 0 && asData == 0) { // text only: a header names something and repeats nowhere below
        if (!hasName(first)) {
            return false;
        }
        for (std::size_t column = 0; column < first.size(); ++column) {
            for (std::size_t row = 1; row < records.size(); ++row) {
                if (column < records[row].size() && !first[column].empty() && records[row][column] == first[column]) {
                    return false;
                }
            }
        }
        return true;
    }
    return asHeader >= asData || isHeaderOfCodes(records) || isHeaderOfUnnamedSeries(records);
}

// The line of index names that pandas writes under a two-level header: a name or more, then nothing.
bool isIndexNameRow(const std::vector<std::string>& record) {
    const auto blank = std::find(record.begin(), record.end(), std::string());
    return blank != record.begin() && blank != record.end() &&
           std::all_of(record.begin(), blank,
                       [](const std::string& cell) { return parseCell(cell).kind == CellKind::Text; }) &&
           std::all_of(blank, record.end(), [](const std::string& cell) { return cell.empty(); });
}

bool isYear(double number) {
    return number >= 1900 && number <= 2100;
}

// Names, years, or the codes of categories: no number that only data have.
bool mayNameColumns(const std::vector<std::string>& record) {
    constexpr double largestCode = 20;
    return record.size() > 1 && std::none_of(record.begin(), record.end(), [](const std::string& cell) {
               const CellValue value = parseCell(cell);
               return isNumber(value.kind) && value.kind != CellKind::Date &&
                      (value.kind != CellKind::Integer || (value.number > largestCode && !isYear(value.number)));
           });
}

// Whether this record is the line of index names under a header of two levels. Below a header of one level such a line
// names a variable, whose categories follow: "Age group,,," in a table of characteristics.
bool endsTwoLevelHeader(const Records& records, std::size_t row) {
    const auto& names = records[row];
    if (!isIndexNameRow(names) || names.size() != records.front().size() || row + 1 >= records.size() ||
        numericColumns(records, row + 1).empty()) {
        return false;
    }
    return std::all_of(records.begin(), records.begin() + static_cast<std::ptrdiff_t>(row), mayNameColumns) &&
           parseCell(records[row + 1].front()).kind != CellKind::Empty;
}

// Whether the record continues the header: text over most columns that are numeric below it.
bool continuesHeader(const Records& records, std::size_t row) {
    if (row + 2 >= records.size()) {
        return false;
    }
    const auto columns = numericColumns(records, row + 1);
    std::size_t named = 0;
    for (const std::size_t column : columns) {
        const CellKind kind = kindAt(records, row, column);
        if (isNumber(kind)) {
            return false;
        }
        named += kind == CellKind::Text || kind == CellKind::Range;
    }
    return !columns.empty() && 2 * named > columns.size();
}

HeaderJudgement judgeBelowCaptions(const Records& records) {
    for (std::size_t row = 2; row < std::min(mostHeaderRows, records.size()); ++row) {
        if (endsTwoLevelHeader(records, row)) {
            return {row + 1, false};
        }
    }
    std::size_t rows = firstRecordIsHeader(records) ? 1 : 0;
    if (rows == 0) { // years or codes may stand over the names
        while (rows < mostHeaderRows && rows < records.size() && mayNameColumns(records[rows]) &&
               !continuesHeader(records, rows)) {
            ++rows;
        }
        if (rows == 0 || rows >= mostHeaderRows || rows >= records.size() || !continuesHeader(records, rows)) {
            return {0, true};
        }
    }
    while (rows < mostHeaderRows && continuesHeader(records, rows)) {
        ++rows;
    }
    return {rows, false};
}

// How many captions stand in front of at least two records that are wider.
std::size_t captionsOf(const Records& records) {
    std::size_t captions = 0;
    while (captions < mostCaptions && captions + 2 < records.size() && records[captions].size() > 1 &&
           isCaption(records[captions])) {
        ++captions;
    }
    return isCaption(records[captions]) ? 0 : captions;
}

} // namespace

bool isCaption(const std::vector<std::string>& record) {
    const auto saysNothing = [](const std::string& cell) { return cell.empty(); };
    return !record.empty() && parseCell(record.front()).kind == CellKind::Text &&
           std::all_of(record.begin() + 1, record.end(), saysNothing);
}

HeaderJudgement judgeHeader(const Records& records) {
    if (records.empty()) {
        return {};
    }
    const std::size_t captions = captionsOf(records);
    if (captions == 0) {
        return judgeBelowCaptions(records);
    }
    const Records below(records.begin() + static_cast<std::ptrdiff_t>(captions), records.end());
    const HeaderJudgement judged = judgeBelowCaptions(below);
    return {captions + judged.rows, judged.missing};
}

} // namespace outcheck::table
