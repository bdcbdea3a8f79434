// SPDX-License-Identifier: GPL-3.0-or-later
// Turns blocks of bytes into records. Exact for RFC 4180 and for what real files do (quotes inside a field, CRLF, LF, CR, ragged rows,
// NUL bytes, a quote never closed). State is carried over block borders; memory is bounded by the longest record.
#pragma once

#include "csv/dialect.h"

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
    std::uint64_t offset = 0; // first byte in the file (of the UTF-8 text for UTF-16 and Latin-1 files)
    std::uint64_t line = 0;   // from 1: the line of the file it begins on
    std::span<const std::string_view> fields; // unquoted, UTF-8 as in the file (validity not guaranteed)
    std::span<const bool> quoted;             // whether the field was written in quotes
};

struct ScanFaults {
    bool unclosedQuote = false;          // the file ends inside quotes
    std::uint64_t unclosedQuoteLine = 0; // where they opened
    std::uint64_t strayQuotes = 0;       // quotes inside an unquoted field, or text after a closing quote
    std::uint64_t nulBytes = 0;
    std::uint64_t invalidUtf8Records = 0;
    bool recordTooLong = false; // a record over the limit: scanning stopped there
};

class RecordScanner {
public:
    using OnRecord = std::function<bool(const RecordView&)>; // false stops the scan

    static constexpr std::size_t maximumRecordBytes = std::size_t{1} << 30U;

    explicit RecordScanner(Dialect dialect);
    ~RecordScanner();
    RecordScanner(RecordScanner&&) noexcept;
    RecordScanner& operator=(RecordScanner&&) noexcept;

    // Takes the next bytes of the file, from its very first one on. False once onRecord stopped the scan or a record was too long.
    bool push(std::string_view bytes, const OnRecord& onRecord);
    // After the last bytes: hands over a last record without a line end.
    bool finish(const OnRecord& onRecord);

    const ScanFaults& faults() const;
    std::uint64_t recordCount() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace outcheck::csv
