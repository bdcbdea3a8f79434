// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of a table are shown, and in what order: what a filter and a sort come to. Rows are counted as shown, from
// 0; records as the file has them, from 0, header records included.
#pragma once

#include "base/result.h"
#include "table/row_filter.h"
#include "table/sort_rows.h"
#include "table/text_pool.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

namespace outcheck::table {

// Numbers (numberOf) by value, then texts in natural order, then what has no value: empty cells, marks of redaction and
// of missing values, and records that end before the column. Descending turns the first two round, each for itself;
// what has no value comes last either way. Equal cells stand as in the file. Of a text the first 64 KiB count.
struct RowSort {
    std::uint32_t column = 0;
    bool descending = false;
    friend bool operator==(const RowSort&, const RowSort&) = default;
};

// Four bytes for each row a filter left, eight for each sorted row.
class RowOrder {
public:
    std::uint64_t rowCount() const { return m_count; }
    // The record that stands in a row below rowCount().
    std::uint64_t recordAt(std::uint64_t row) const;
    // Where a record stands; nothing where the filter has dropped it.
    std::optional<std::uint64_t> rowOf(std::uint64_t record) const;
    // Whether later rows are not always later records.
    bool isSorted() const { return !m_order.empty(); }

private:
    friend class RowOrderBuilder;
    std::uint64_t m_first = 0; // record, where all that follow were kept
    std::uint64_t m_count = 0;
    std::vector<std::uint32_t> m_kept;  // records in the file's order; empty: all from m_first
    std::vector<std::uint32_t> m_order; // by row: which of those kept; empty: the file's order
    std::vector<std::uint32_t> m_rows;  // by which of those kept: its row
};

class RowOrderBuilder {
public:
    // What it stops at. In words: sorting fifty million rows takes at most 1.6 GB, and their different texts half a GB
    // and as much again while they are sorted; filtering alone takes 0.2 GB.
    struct Limits {
        std::uint64_t rows = 50'000'000;
        std::size_t textBytes = std::size_t{512} << 20U;
    };

    // `expected`: about how many rows will come, for one allocation instead of many.
    RowOrderBuilder(std::optional<RowSort> sort, Limits limits, std::stop_token stop = {}, std::uint64_t expected = 0);

    // The next record that is to be shown, in the file's order. False once a limit is passed.
    bool add(std::uint64_t record, std::span<const std::string_view> fields);
    // Sorts. Cancelled; TooLarge with Place::field "rows" or "texts" where a limit was passed. `file` is named in them.
    Result<RowOrder> finish(const std::string& file);

private:
    void keep(std::uint64_t record);
    void noteCell(std::uint32_t row, std::string_view cell);
    bool sortRows();
    bool appendNumbers();
    bool appendTexts();
    bool countTexts(const std::vector<std::uint32_t>& ranks, std::vector<std::uint32_t>& places) const;
    bool takeAllRows();

    struct TextRow {
        std::uint32_t text = 0;
        std::uint32_t row = 0;
    };
    std::optional<RowSort> m_sort;
    Limits m_limits;
    std::stop_token m_stop;
    RowOrder m_built;
    std::vector<NumberedRow> m_numbers;
    std::vector<TextRow> m_texts;
    std::vector<std::uint32_t> m_valueless;
    TextPool m_pool;
    const char* m_passed = nullptr; // the limit
};

} // namespace outcheck::table
