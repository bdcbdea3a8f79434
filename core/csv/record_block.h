// SPDX-License-Identifier: GPL-3.0-or-later
// Consecutive records as the fast path finds them: nothing is copied, only where each field ends. To be read column by
// column as well as row by row.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>

namespace outcheck::csv {

// `records` records of `columns` fields each. Valid during the call it is handed to.
struct RecordBlock {
    std::uint64_t firstNumber = 0; // of the first record, counted as in RecordView
    std::size_t records = 0;
    std::size_t columns = 0;     // at least 1
    const char* bytes = nullptr; // where the first field begins
    // records × columns places of separators, counted from `bytes`: behind field c of record r stands ends[r × columns
    // + c]. ends[-1] may be read and is the place before the first field, 2³²−1.
    const std::uint32_t* ends = nullptr;
    bool mayBeQuoted = false; // otherwise no field begins with the quote
    char quote = '"';
    std::uint64_t firstLine = 1; // of the first record, from 1, as in RecordView; one line a record

    // Unquoted, as RecordView has it: no field of a block holds a doubled quote or text behind its quotes.
    std::string_view field(std::size_t record, std::size_t column) const {
        const std::uint32_t* const end = ends + record * columns + column;
        const char* begin = bytes + static_cast<std::uint32_t>(end[-1] + 1U);
        std::size_t size = static_cast<std::size_t>(bytes + *end - begin);
        if (column + 1 == columns && size > 0 && begin[size - 1] == '\r') { // the line end is CR LF
            --size;
        }
        if (!mayBeQuoted || size == 0) {
            return {begin, size};
        }
        const std::size_t cut = *begin == quote ? 1 : 0; // no branch: in many columns every other field is quoted
        return {begin + cut, size - 2 * cut};
    }
};

using OnRecordBlock = std::function<bool(const RecordBlock&)>; // false stops the scan

} // namespace outcheck::csv
