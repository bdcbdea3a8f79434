// SPDX-License-Identifier: GPL-3.0-or-later
// The engine under RecordScanner and RowIndex: records out of UTF-8 bytes that may begin anywhere in a file. Whole
// records whose quotes and line ends are as RFC 4180 has them take the fast path (separators.h); for all others, record
// by record, the exact one walks the structural bytes of each 64-byte group. Fields are views into the caller's block,
// and only a record that straddles two blocks is copied together.
#pragma once

#include "csv/byte_masks.h"
#include "csv/record_block.h"
#include "csv/record_scanner.h"
#include "csv/separators.h"

namespace outcheck::csv {

class RecordMachine {
public:
    using OnRecord = RecordScanner::OnRecord;

    // Places: who wants to know only where records begin and how many fields they have is given none outside blocks,
    // and records that are not UTF-8 are not counted.
    enum class Wanted { Fields, Places };
    static constexpr std::size_t mostFields = std::size_t{4} << 20U; // of one record: 64 MB of views

    RecordMachine(char delimiter, char quote, std::size_t recordLimit, Wanted wanted = Wanted::Fields);

    // Offset and line of the first byte that will be pushed.
    void startAt(std::uint64_t offset, std::uint64_t line);
    // The quote at this offset, which an earlier reading found unclosed, is an ordinary character.
    void takeAsText(std::uint64_t quoteOffset) { m_textQuote = quoteOffset; }

    // As RecordScanner::push and finish.
    bool push(std::string_view bytes, const OnRecord& onRecord, const OnRecordBlock& onBlock = {});
    bool finish(const OnRecord& onRecord);

    const ScanFaults& faults() const { return m_faults; }
    std::uint64_t recordCount() const { return m_recordCount; }
    // How many of them the fast path read.
    std::uint64_t fastRecordCount() const { return m_fastRecords; }
    // Where the unclosed quote stands; only meaningful when faults() tells of one.
    std::uint64_t unclosedQuoteOffset() const { return m_textQuote; }
    // Where the first record of a block begins, as RecordView::offset has it; during the call it is handed to.
    std::uint64_t offsetOf(const RecordBlock& block) const {
        return m_baseOffset + static_cast<std::uint64_t>(block.bytes - m_base);
    }

private:
    static constexpr std::uint64_t nowhere = ~std::uint64_t{0};
    enum class State { Unquoted, Quoted, AfterQuote };

    void takeSimpleRecords(std::size_t to, const OnRecord& onRecord, const OnRecordBlock& onBlock);
    SeparatorRun findEnds(std::size_t chunk, std::size_t groups, SeparatorState& state);
    void takeSimpleLines(const SeparatorRun& run, const OnRecord& onRecord, const OnRecordBlock& onBlock);
    bool isRegular(std::size_t records) const;
    std::size_t takeLineByLine(const OnRecord& onRecord, const OnRecordBlock& onBlock);
    void takeBlock(std::size_t origin, std::uint32_t* ends, std::size_t records, const OnRecordBlock& onBlock);
    void countInvalidUtf8(const RecordBlock& block);
    void takeSimpleLine(std::size_t origin, std::span<const std::uint32_t> ends, const OnRecord& onRecord);
    void takeSimpleField(std::size_t end, bool mayBeQuoted);
    void beginSimpleLine(std::size_t begin, std::size_t lines);
    bool takeExactRecords(std::size_t to, std::size_t count, const OnRecord& onRecord);
    void endRecord(std::size_t end, const OnRecord& onRecord);
    void clearQuoted();
    std::size_t scan(std::size_t from, std::size_t to, const OnRecord& onRecord, bool onlyOne);
    bool take(std::size_t at, char byte, const OnRecord& onRecord);
    bool takeUnquoted(std::size_t at, char byte, const OnRecord& onRecord);
    void takeQuoted(std::size_t at, char byte);
    bool endLine(std::size_t at, char byte, const OnRecord& onRecord);
    void endField(std::size_t at);
    void addField(const char* begin, std::size_t size, bool quoted);
    void addPlainFields(std::size_t group, std::uint64_t bits);
    void closeQuotes(std::size_t at);
    void handOver(std::size_t end, const OnRecord& onRecord);
    void unescapeFields();
    void growFields();
    void growCarry(std::string_view bytes);
    void moveTo(const char* base, std::size_t shift);
    std::size_t completeCarried(std::string_view bytes, const OnRecord& onRecord);
    void keepRest(std::string_view bytes);
    void readBehindUnclosedQuote(const OnRecord& onRecord);

    char m_delimiter;
    char m_quote;
    std::size_t m_recordLimit;
    Wanted m_wanted;

    const char* m_base = nullptr;   // positions below count from here: the caller's block, or m_carry
    std::uint64_t m_baseOffset = 0; // its place in the file
    std::uint64_t m_nextOffset = 0; // of the next byte to be pushed
    std::size_t m_recordStart = 0;
    std::size_t m_fieldStart = 0;
    std::size_t m_lastQuote = 0;    // State::AfterQuote: the quote that may close
    std::size_t m_quotedReturn = 0; // one behind the last CR inside this field's quotes; 0 where none
    State m_state = State::Unquoted;
    bool m_rewrite = false;     // the field holds doubled quotes or text behind its closing quote
    bool m_afterReturn = false; // the byte before the record was a CR that ended a line
    bool m_high = false;        // the record may hold bytes above 0x7F
    bool m_again = false;       // these bytes were scanned before
    bool m_stopped = false;
    std::uint64_t m_textQuote = nowhere;

    std::uint64_t m_line = 1;
    std::uint64_t m_recordLine = 1;
    std::uint64_t m_quoteLine = 1;
    std::uint64_t m_recordCount = 0;

    std::vector<std::string_view> m_fields; // used up to m_fieldCount
    std::unique_ptr<bool[]> m_quoted;       // as long as m_fields
    std::size_t m_quotedCount = 0;          // beyond it m_quoted is false
    std::size_t m_fieldCount = 0;
    std::vector<std::size_t> m_toRewrite; // fields whose view still holds its quotes
    std::string m_rewritten;
    std::string m_carry; // the bytes of a record that is not complete yet
    ScanFaults m_faults;
    std::vector<std::uint32_t>
        m_ends; // of the fast path, from [1] on: separators behind m_recordStart, counted from it
    std::size_t m_endCount = 0;
    bool m_endsMayBeQuoted = false;
    std::size_t m_columns = 0; // of the record before
    std::uint64_t m_fastRecords = 0;
};

} // namespace outcheck::csv
