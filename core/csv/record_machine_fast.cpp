// SPDX-License-Identifier: GPL-3.0-or-later
// The fast path of RecordMachine: whole records out of the separators of simple groups.
#include "csv/record_machine.h"

#include <algorithm>

namespace outcheck::csv {

namespace {

constexpr std::size_t chunkGroups = 256; // 16 KiB: the places of its separators stay in the nearest cache

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

// Which is no record.
inline void RecordMachine::skipEmptyLine(std::size_t lineFeed) {
    m_recordLine = ++m_line;
    m_recordStart = lineFeed + 1;
    m_fieldStart = lineFeed + 1;
}

// All fields before the line end are taken.
inline void RecordMachine::endSimpleLine(std::size_t lineFeed, const OnRecord& onRecord) {
    ++m_fastRecords;
    handOver(lineFeed, onRecord);
    m_recordLine = ++m_line;
    m_recordStart = lineFeed + 1;
    m_fieldStart = lineFeed + 1;
}

void RecordMachine::takeSeparators(std::size_t chunk, const SeparatorRun& run, const OnRecord& onRecord) {
    while (m_fields.size() - m_fieldCount < run.count + 1) {
        growFields();
    }
    const bool mayBeQuoted = run.anyQuote || m_quotedCount > 0;
    for (std::size_t i = 0; i < run.count; ++i) {
        const std::size_t at = chunk + m_separators[i];
        if (m_base[at] != '\n') {
            takeSimpleField(at, mayBeQuoted);
            m_fieldStart = at + 1;
            continue;
        }
        const std::size_t end = endOfLine(m_base, m_fieldStart, at);
        if (end == m_recordStart) {
            skipEmptyLine(at);
            continue;
        }
        takeSimpleField(end, mayBeQuoted);
        m_quotedCount = mayBeQuoted ? std::max(m_quotedCount, m_fieldCount) : m_quotedCount;
        endSimpleLine(at, onRecord);
        m_high = run.anyHigh;
        if (m_stopped) {
            return;
        }
    }
}

// The same, where only the number of fields is wanted.
void RecordMachine::takeLineEnds(std::size_t chunk, const SeparatorRun& run, const OnRecord& onRecord) {
    std::uint32_t counted = 0;
    for (std::size_t i = 0; i < run.count; ++i) {
        const std::size_t at = chunk + m_lineEnds[i].at;
        if (endOfLine(m_base, m_recordStart, at) == m_recordStart) {
            skipEmptyLine(at);
            continue;
        }
        m_fieldCount = m_delimiters + (m_lineEnds[i].delimiters - counted) + 1;
        counted = m_lineEnds[i].delimiters;
        m_delimiters = 0;
        endSimpleLine(at, onRecord);
        if (m_stopped) {
            return;
        }
    }
    m_delimiters += run.delimiters - counted;
}

SeparatorRun RecordMachine::takeChunk(std::size_t chunk, std::size_t groups, SeparatorState& state,
                                      const OnRecord& onRecord) {
    if (m_wanted == Wanted::Counts) {
        m_lineEnds.resize(chunkGroups * groupBytes);
        const auto run = findLineEnds(m_base + chunk, groups, m_delimiter, m_quote, state, m_lineEnds.data());
        takeLineEnds(chunk, run, onRecord);
        return run;
    }
    m_separators.resize(chunkGroups * groupBytes + separatorsBeyond);
    const auto run = findSeparators(m_base + chunk, groups, m_delimiter, m_quote, state, m_separators.data());
    m_high = m_high || run.anyHigh;
    takeSeparators(chunk, run, onRecord);
    return run;
}

// Hands over whole records from m_recordStart to position `to`, as long as their bytes are simple.
void RecordMachine::takeSimpleRecords(std::size_t to, const OnRecord& onRecord) {
    if (m_afterReturn && m_base[m_recordStart] == '\n') { // the second half of the line end before
        m_fieldStart = ++m_recordStart;
    }
    m_afterReturn = false;
    m_delimiters = 0;
    SeparatorState state;
    SeparatorRun run;
    for (std::size_t chunk = m_recordStart; to - chunk >= groupBytes && run.isSimple; chunk += run.groups * groupBytes) {
        const std::size_t groups = std::min((to - chunk) / groupBytes, chunkGroups);
        run = takeChunk(chunk, groups, state, onRecord);
        if (m_stopped) {
            return;
        }
    }
    m_fieldCount = 0; // of a record that is not complete: it is read again
    m_fieldStart = m_recordStart;
    clearQuoted();
}

} // namespace outcheck::csv
