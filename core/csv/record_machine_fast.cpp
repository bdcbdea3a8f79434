// SPDX-License-Identifier: GPL-3.0-or-later
// The fast path of RecordMachine: whole records out of the separators of simple groups.
#include "csv/record_machine.h"

#include <algorithm>

namespace outcheck::csv {

namespace {

constexpr std::size_t chunkGroups = 256; // 16 KiB: the places of its separators stay in the nearest cache

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

inline void RecordMachine::endSimpleLine(std::size_t lineFeed, bool mayBeQuoted, const OnRecord& onRecord) {
    const bool hasReturn = lineFeed > m_fieldStart && m_base[lineFeed - 1] == '\r';
    const std::size_t end = hasReturn ? lineFeed - 1 : lineFeed;
    const bool isEmpty = end == m_recordStart; // an empty line is no record
    if (!isEmpty) {
        takeSimpleField(end, mayBeQuoted);
        if (mayBeQuoted) {
            m_quotedCount = std::max(m_quotedCount, m_fieldCount);
        }
        ++m_fastRecords;
        handOver(end, onRecord);
    }
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
        } else {
            endSimpleLine(at, mayBeQuoted, onRecord);
            m_high = run.anyHigh;
            if (m_stopped) {
                return;
            }
        }
    }
}

// Hands over whole records from m_recordStart to position `to`, as long as their bytes are simple.
void RecordMachine::takeSimpleRecords(std::size_t to, const OnRecord& onRecord) {
    if (m_afterReturn && m_base[m_recordStart] == '\n') { // the second half of the line end before
        m_fieldStart = ++m_recordStart;
    }
    m_afterReturn = false;
    m_separators.resize(chunkGroups * groupBytes + separatorsBeyond);
    SeparatorState state;
    SeparatorRun run;
    for (std::size_t chunk = m_recordStart; to - chunk >= groupBytes && run.isSimple; chunk += run.groups * groupBytes) {
        const std::size_t groups = std::min((to - chunk) / groupBytes, chunkGroups);
        run = findSeparators(m_base + chunk, groups, m_delimiter, m_quote, state, m_separators.data());
        m_high = m_high || run.anyHigh;
        takeSeparators(chunk, run, onRecord);
        if (m_stopped) {
            return;
        }
    }
    m_fieldCount = 0; // of a record that is not complete: it is read again
    m_fieldStart = m_recordStart;
    clearQuoted();
}

} // namespace outcheck::csv
