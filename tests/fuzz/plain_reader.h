// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of csv/record_scanner.h, one byte after the other on the whole text, with no care for speed: what the
// scanner is held against. It shares no code with the scanner.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::fuzz {

struct PlainField {
    std::size_t begin = 0; // in PlainTable::values
    std::size_t size = 0;
    bool quoted = false;
    friend bool operator==(const PlainField&, const PlainField&) = default;
};

struct PlainRecord {
    std::uint64_t offset = 0;
    std::uint64_t line = 0;
    std::size_t firstField = 0; // in PlainTable::fields
    std::size_t fieldCount = 0;
    friend bool operator==(const PlainRecord&, const PlainRecord&) = default;
};

struct PlainFaults {
    std::uint64_t unclosedQuoteLine = 0; // 0: every quote is closed
    std::uint64_t strayQuotes = 0;
    std::uint64_t nulBytes = 0;
    std::uint64_t invalidUtf8Records = 0;
    friend bool operator==(const PlainFaults&, const PlainFaults&) = default;
};

// Records of one text. The values stand one after the other, so that a table can be used again without allocating.
struct PlainTable {
    std::vector<PlainRecord> records;
    std::vector<PlainField> fields;
    std::string values;
    PlainFaults faults;

    void clear();
    std::string_view valueOf(const PlainField& field) const {
        return std::string_view(values).substr(field.begin, field.size);
    }
    friend bool operator==(const PlainTable&, const PlainTable&) = default;
};

// Fills `table` from a whole text whose first byte has this offset and stands on this line.
void readPlainly(std::string_view text, char delimiter, char quote, std::uint64_t firstOffset, std::uint64_t firstLine,
                 PlainTable& table);

} // namespace outcheck::fuzz
