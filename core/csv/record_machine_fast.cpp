// SPDX-License-Identifier: GPL-3.0-or-later
// The fast path of RecordMachine: whole records out of the separators of simple groups, in blocks where they are
// wanted and as wide as the record before, else one by one.
#include "csv/record_machine.h"

#include "base/utf8.h"

#include <algorithm>

namespace outcheck::csv {

namespace {

constexpr std::size_t chunkGroups = 1024; // 64 KiB: with the places of its separators it stays in the second cache
// A record that is larger than this is left to the exact scanner: places are counted in 32 bits.
constexpr std::size_t mostSimpleBytes = std::size_t{64} << 20U;
constexpr std::size_t mostSimpleFields = RecordMachine::mostFields - chunkGroups * groupBytes;
constexpr std::uint32_t placeBeforeFirst = ~std::uint32_t{0};

// Where the last field of a line ends: before the LF or the CRLF.
std::size_t endOfLine(const char* base, std::size_t fieldStart, std::size_t lineFeed) {
    return lineFeed > fieldStart && base[lineFeed - 1] == '\r' ? lineFeed - 1 : lineFeed;
}

} // namespace

// Ends a field before the separator or CR at `end`. In a simple group a quote at its begin has its partner at its end.
inline void RecordMachine::takeSimpleField(std::size_t end, bool mayBeQuoted) {
    const char* const begin = m_base + m_fieldStart;
    const std::size_t size = end - m_fieldStart;
    if (mayBeQuoted) {
        const bool quoted = size != 0 && *begin == m_quote;
        const std::size_t cut = quoted ? 1 : 0;
        m_fields[m_fieldCount] = std::string_view(begin + cut, size - 2 * cut);
        m_quoted[m_fieldCount] = quoted;
    } else {
        m_fields[m_fieldCount] = std::string_view(begin, size);
    }
    ++m_fieldCount;
}

// Behind the line feed of `lines` lines.
void RecordMachine::beginSimpleLine(std::size_t begin, std::size_t lines) {
    m_line += lines;
    m_recordLine = m_line;
    m_recordStart = begin;
    m_fieldStart = begin;
}

// The line whose separators are these, counted from `origin`. An empty one is no record.
void RecordMachine::takeSimpleLine(std::size_t origin, std::span<const std::uint32_t> ends, const OnRecord& onRecord) {
    const std::size_t lineFeed = origin + ends.back();
    if (endOfLine(m_base, m_recordStart, lineFeed) != m_recordStart) {
        while (m_fields.size() < ends.size()) {
            growFields();
        }
        const bool mayBeQuoted = m_endsMayBeQuoted || m_quotedCount > 0;
        for (const std::uint32_t end : ends.first(ends.size() - 1)) {
            takeSimpleField(origin + end, mayBeQuoted);
            m_fieldStart = origin + end + 1;
        }
        takeSimpleField(endOfLine(m_base, m_fieldStart, lineFeed), mayBeQuoted);
        m_quotedCount = mayBeQuoted ? std::max(m_quotedCount, m_fieldCount) : m_quotedCount;
        ++m_fastRecords;
        handOver(lineFeed, onRecord);
    }
    beginSimpleLine(lineFeed + 1, 1);
}

void RecordMachine::countInvalidUtf8(const RecordBlock& block) {
    const std::size_t count = block.records * block.columns;
    if (isUtf8({block.bytes, block.ends[count - 1]})) { // line ends are ASCII: then every record is
        return;
    }
    const char* begin = block.bytes;
    for (std::size_t last = block.columns - 1; last < count; last += block.columns) {
        const char* const end = block.bytes + block.ends[last];
        m_faults.invalidUtf8Records += isUtf8({begin, static_cast<std::size_t>(end - begin)}) ? 0U : 1U;
        begin = end + 1;
    }
}

// So many records of m_columns fields each, from m_recordStart on, whose separators are counted from `origin`. In front
// of the first stands a place that is no longer needed.
void RecordMachine::takeBlock(std::size_t origin, std::uint32_t* ends, std::size_t records,
                              const OnRecordBlock& onBlock) {
    const std::size_t count = records * m_columns;
    const std::size_t behind = origin + ends[count - 1] + 1;
    if (m_recordStart != origin) {
        const auto shift = static_cast<std::uint32_t>(m_recordStart - origin);
        std::transform(ends, ends + count, ends, [shift](std::uint32_t end) { return end - shift; });
    }
    ends[-1] = placeBeforeFirst;
    const RecordBlock block{m_recordCount, records,           m_columns, m_base + m_recordStart,
                            ends,          m_endsMayBeQuoted, m_quote,   m_recordLine};
    if (m_high && m_wanted == Wanted::Fields) {
        countInvalidUtf8(block);
    }
    m_recordCount += records;
    m_fastRecords += records;
    m_stopped = !onBlock(block);
    beginSimpleLine(behind, records);
}

// Whether the separators that were found are those of so many records of m_columns fields each, and of one that is not
// complete. They hold as many line feeds as there are records: where each ends with one, nothing else is one.
bool RecordMachine::isRegular(std::size_t records) const {
    if (m_columns < 2 || m_endCount / m_columns < records) { // the line of one column may be empty
        return false;
    }
    const char* const begin = m_base + m_recordStart;
    const std::uint32_t* const ends = m_ends.data();
    for (std::size_t last = m_columns; last <= records * m_columns; last += m_columns) {
        if (begin[ends[last]] != '\n') {
            return false;
        }
    }
    return true;
}

// Looks at every separator: blocks of the records that are as wide as the one before, the others one by one. Gives how
// many separators it took.
std::size_t RecordMachine::takeLineByLine(const OnRecord& onRecord, const OnRecordBlock& onBlock) {
    const std::size_t origin = m_recordStart;
    std::uint32_t* const ends = m_ends.data() + 1;
    std::size_t taken = 0;
    std::size_t lineBegin = 0; // from `taken` to here: of whole records for a block
    std::size_t lineStart = m_recordStart;
    const auto handOverBlock = [&] {
        if (taken < lineBegin) {
            takeBlock(origin, ends + taken, (lineBegin - taken) / m_columns, onBlock);
        }
        taken = lineBegin;
    };
    for (std::size_t i = 0; i < m_endCount && !m_stopped; ++i) {
        const std::size_t at = origin + ends[i];
        if (m_base[at] != '\n') {
            continue;
        }
        const std::size_t columns = i + 1 - lineBegin;
        const bool isEmpty = columns == 1 && endOfLine(m_base, lineStart, at) == lineStart;
        if (!onBlock || isEmpty || columns != m_columns) {
            handOverBlock();
            takeSimpleLine(origin, {ends + lineBegin, columns}, onRecord);
            taken = i + 1;
        }
        lineBegin = i + 1;
        lineStart = at + 1;
    }
    if (!m_stopped) {
        handOverBlock();
    }
    return taken;
}

// All whole lines of the separators that were found. What is left of them is counted from the new m_recordStart.
void RecordMachine::takeSimpleLines(const SeparatorRun& run, const OnRecord& onRecord, const OnRecordBlock& onBlock) {
    m_endCount += run.count;
    m_endsMayBeQuoted = m_endsMayBeQuoted || run.anyQuote;
    m_high = m_high || run.anyHigh;
    if (run.lineFeeds == 0) {
        return;
    }
    const std::size_t origin = m_recordStart;
    std::size_t taken = 0;
    if (onBlock && isRegular(run.lineFeeds)) {
        taken = run.lineFeeds * m_columns;
        takeBlock(origin, m_ends.data() + 1, run.lineFeeds, onBlock);
    } else {
        taken = takeLineByLine(onRecord, onBlock);
    }
    const auto shift = static_cast<std::uint32_t>(m_recordStart - origin);
    const auto begin = m_ends.begin() + 1;
    std::transform(begin + static_cast<std::ptrdiff_t>(taken), begin + static_cast<std::ptrdiff_t>(m_endCount), begin,
                   [shift](std::uint32_t end) { return end - shift; });
    m_endCount -= taken;
    m_endsMayBeQuoted = run.anyQuote;
    m_high = run.anyHigh;
}

SeparatorRun RecordMachine::findEnds(std::size_t chunk, std::size_t groups, SeparatorState& state) {
    const std::size_t needed = 1 + m_endCount + groups * groupBytes + separatorsBeyond;
    if (m_ends.size() < needed) {
        m_ends.resize(needed);
    }
    return findSeparators(m_base + chunk, groups, m_delimiter, m_quote, state,
                          static_cast<std::uint32_t>(chunk - m_recordStart), m_ends.data() + 1 + m_endCount);
}

// Hands over whole records from m_recordStart to position `to`, as long as their bytes are simple.
void RecordMachine::takeSimpleRecords(std::size_t to, const OnRecord& onRecord, const OnRecordBlock& onBlock) {
    if (m_afterReturn && m_base[m_recordStart] == '\n') { // the second half of the line end before
        m_fieldStart = ++m_recordStart;
    }
    m_afterReturn = false;
    m_endCount = 0;
    m_endsMayBeQuoted = false;
    SeparatorState state;
    SeparatorRun run;
    for (std::size_t chunk = m_recordStart; to - chunk >= groupBytes && run.isSimple;
         chunk += run.groups * groupBytes) {
        if (chunk - m_recordStart > mostSimpleBytes || m_endCount > mostSimpleFields) {
            break;
        }
        run = findEnds(chunk, std::min((to - chunk) / groupBytes, chunkGroups), state);
        takeSimpleLines(run, onRecord, onBlock);
        if (m_stopped) {
            return;
        }
    }
    m_fieldStart = m_recordStart; // a record that is not complete is read again
    clearQuoted();
}

} // namespace outcheck::csv
