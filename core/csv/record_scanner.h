// SPDX-License-Identifier: GPL-3.0-or-later
// Turns blocks of bytes into records. Exact for RFC 4180 and for what real files do (quotes inside a field, CRLF, LF,
// CR, ragged rows, NUL bytes, a quote never closed). State is carried over block borders; memory is bounded by the
// longest record.
//
// How it reads what RFC 4180 leaves open (as Python's csv and pandas do): a field is quoted when its very first byte is
// the quote; text after the closing quote belongs to the field as it stands ("ab"cd is abcd); a quote inside an
// unquoted field is a quote. LF, CRLF and a lone CR end a record. A quote that the file never closes is taken as an
// ordinary character, and everything behind it is read as if it had not been one: the rows it would have swallowed are
// handed over.
#pragma once

#include "csv/dialect.h"
#include "csv/record_block.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::csv {

// One record. Valid during the call it is handed to.
struct RecordView {
    std::uint64_t number = 0; // from 0, header records included; empty lines are not records
    // First byte in the file. For UTF-16 and Latin-1 files: in the UTF-8 text that begins at Dialect::dataOffset, from
    // 0.
    std::uint64_t offset = 0;
    std::uint64_t line = 0;                   // from 1: the line of the file it begins on
    std::span<const std::string_view> fields; // unquoted, UTF-8 as in the file (validity not guaranteed)
    std::span<const bool> quoted;             // whether the field was written in quotes
    std::size_t fieldCount = 0;               // also where no fields are asked for
};

struct ScanFaults {
    bool unclosedQuote = false;          // the file ends inside quotes
    std::uint64_t unclosedQuoteLine = 0; // where they opened
    std::uint64_t strayQuotes = 0;       // quotes inside an unquoted field, or text after a closing quote
    std::uint64_t nulBytes = 0;
    std::uint64_t invalidUtf8Records = 0;
    std::uint64_t malformedUnits = 0; // UTF-16: units without their partner, half a unit at the end
    bool recordTooLong = false;       // a record over the limit, or of more than 4 Mi fields: scanning stopped there
};

class RecordScanner {
public:
    using OnRecord = std::function<bool(const RecordView&)>; // false stops the scan

    static constexpr std::size_t maximumRecordBytes = std::size_t{1} << 30U;

    // A record longer than recordLimit bytes ends the scan.
    explicit RecordScanner(Dialect dialect, std::size_t recordLimit = maximumRecordBytes);
    ~RecordScanner();
    RecordScanner(RecordScanner&&) noexcept;
    RecordScanner& operator=(RecordScanner&&) noexcept;

    // Takes the next bytes of the file, from its very first one on. Where onBlock is given, it gets what the fast path
    // reads of records as wide as the one before them, and onRecord the others; together in the order of the file.
    // False once one of them stopped the scan or a record was too long.
    bool push(std::string_view bytes, const OnRecord& onRecord, const OnRecordBlock& onBlock = {});
    // After the last bytes: hands over a last record without a line end.
    bool finish(const OnRecord& onRecord);

    const ScanFaults& faults() const;
    std::uint64_t recordCount() const;
    std::uint64_t fastRecordCount() const; // how many of them the fast path read; only speed depends on it

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace outcheck::csv
