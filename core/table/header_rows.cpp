// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/header_rows.h"

#include "table/cell_value.h"

#include <algorithm>
#include <cmath>

namespace outcheck::table {

namespace {

using Records = std::vector<std::vector<std::string>>;

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

// ",0,1,2,3" or ",2019,2020": the names are category codes that rise from column to column, the corner is empty or
// text.
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
    for (std::size_t column = 1; column < first.size(); ++column) {
        const CellValue value = parseCell(first[column]);
        if (value.kind == CellKind::Date) {
            continue;
        }
        if (value.kind != CellKind::Integer || (column > 1 && value.number <= previous)) {
            return false;
        }
        previous = value.number;
    }
    if (corner == CellKind::Empty) {
        return true;
    }
    // A named corner over numbers: codes are small or years, and the name is no value of its column.
    const bool recurs = std::any_of(records.begin() + 1, records.end(), [&](const auto& record) {
        return !record.empty() && record.front() == first.front();
    });
    return !recurs && (previous < static_cast<double>(first.size()) + 2 || (previous >= 1900 && previous <= 2100));
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
    if (asHeader == 0 && asData == 0) { // text only: a header repeats nowhere below
        for (std::size_t column = 0; column < first.size(); ++column) {
            for (std::size_t row = 1; row < records.size(); ++row) {
                if (column < records[row].size() && !first[column].empty() && records[row][column] == first[column]) {
                    return false;
                }
            }
        }
        return true;
    }
    return asHeader >= asData || isHeaderOfCodes(records);
}

// The line of index names that pandas writes under a two-level header: a name, then nothing.
bool isIndexNameRow(const std::vector<std::string>& record) {
    return record.size() > 1 && parseCell(record.front()).kind == CellKind::Text &&
           std::all_of(record.begin() + 1, record.end(), [](const std::string& cell) { return cell.empty(); });
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

} // namespace

HeaderJudgement judgeHeader(const Records& records) {
    if (records.empty()) {
        return {};
    }
    for (std::size_t row = 1; row < std::min<std::size_t>(4, records.size()); ++row) {
        if (isIndexNameRow(records[row]) && records[row].size() == records.front().size() && row + 1 < records.size() &&
            !numericColumns(records, row + 1).empty()) {
            const bool onlyNamesAbove = std::all_of(records.begin(), records.begin() + static_cast<std::ptrdiff_t>(row),
                                                    [](const auto& record) { return record.size() > 1; });
            if (onlyNamesAbove && parseCell(records[row + 1].front()).kind != CellKind::Empty) {
                return {row + 1, false};
            }
        }
    }
    if (!firstRecordIsHeader(records)) {
        return {0, true};
    }
    std::size_t rows = 1;
    while (rows < 4 && continuesHeader(records, rows)) {
        ++rows;
    }
    return {rows, false};
}

} // namespace outcheck::table
