// SPDX-License-Identifier: GPL-3.0-or-later
// csv::RecordScanner, with blocks of records and without, and the engine under it where it only counts, held against
// the plain reader on one input.
#pragma once

#include "csv/record_scanner.h"
#include "input.h"
#include "plain_reader.h"

#include <string>

namespace outcheck::fuzz {

class Comparison {
public:
    // Whether the scanner gives what the plain reader gives: records, fields, quotes, offsets, lines, faults, counts.
    bool agrees(const Input& input);
    // Records of the input that was looked at last.
    std::size_t recordCount() const { return m_expected.records.size(); }
    // Whether the scanner's fast path read any record of it.
    bool usedFastPath() const { return m_usedFastPath; }
    // How many of its records came in blocks where blocks were asked for.
    std::size_t blockRecordCount() const { return m_blockRecords; }
    // What both gave for the input that was looked at last, for people.
    std::string describe() const;

private:
    enum class Asked { Records, Blocks };

    void scan(const Input& input, Asked asked);
    bool keep(const csv::RecordView& view, const Input& input);
    bool keep(const csv::RecordBlock& block, const Input& input);
    bool goesOnWith(const Input& input);
    void checkEnd(const csv::RecordScanner& scanner, const Input& input, bool goesOn);
    void count(const Input& input);
    bool isAsExpected(const Input& input, Asked asked) const;
    bool agreesAsFarAsItWent(const Input& input, Asked asked) const;

    PlainTable m_expected;
    PlainTable m_got;
    std::string m_complaint; // about what only the scanner can get wrong
    bool m_stopped = false;
    bool m_tooLong = false;
    bool m_usedFastPath = false;
    std::size_t m_blockRecords = 0;
};

// A smaller input on which both still differ: fewer bytes, fewer blocks.
Input shrunk(Input input);

// The input as C++ would write it.
std::string toSource(const Input& input);

} // namespace outcheck::fuzz
