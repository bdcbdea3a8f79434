// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/record_machine.h"

#include "base/utf8.h"

#include <algorithm>

namespace outcheck::csv {

namespace {

constexpr std::size_t smallestCarry = 4096;

// The value of a field that begins with a quote: doubled quotes are one, and what follows the closing quote stands as
// it is.
void appendUnquoted(std::string_view raw, char quote, std::string& target) {
    std::size_t at = 1;
    for (;;) {
        const std::size_t found = raw.find(quote, at);
        if (found == std::string_view::npos) {
            target += raw.substr(at);
            return;
        }
        target += raw.substr(at, found - at);
        if (found + 1 < raw.size() && raw[found + 1] == quote) {
            target += quote;
            at = found + 2;
        } else {
            target += raw.substr(found + 1);
            return;
        }
    }
}

} // namespace

RecordMachine::RecordMachine(char delimiter, char quote, std::size_t recordLimit, Wanted wanted)
    : m_delimiter(delimiter), m_quote(quote), m_recordLimit(recordLimit), m_wanted(wanted) {
    growFields();
}

void RecordMachine::startAt(std::uint64_t offset, std::uint64_t line) {
    m_nextOffset = offset;
    m_baseOffset = offset;
    m_line = line;
    m_recordLine = line;
}

// Where the record has too many, the scan ends, and what was gathered of the record is dropped.
void RecordMachine::growFields() {
    if (m_fields.size() >= mostFields) {
        m_faults.recordTooLong = true;
        m_stopped = true;
        m_fieldCount = 0;
        return;
    }
    const std::size_t size = std::max(2 * groupBytes, m_fields.size() * 2);
    auto quoted = std::make_unique<bool[]>(size); // all false
    std::copy_n(m_quoted.get(), m_fields.size(), quoted.get());
    m_quoted = std::move(quoted);
    m_fields.resize(size);
}

void RecordMachine::addField(const char* begin, std::size_t size, bool quoted) {
    if (m_fieldCount == m_fields.size()) {
        growFields();
    }
    m_fields[m_fieldCount] = std::string_view(begin, size);
    if (quoted) {
        m_quoted[m_fieldCount] = true;
        m_quotedCount = m_fieldCount + 1;
    }
    ++m_fieldCount;
}

// Ends a field at every delimiter of a group; `bits` says where they stand. Outside quotes, nothing to rewrite.
void RecordMachine::addPlainFields(std::size_t group, std::uint64_t bits) {
    if (m_fields.size() - m_fieldCount < groupBytes) {
        growFields();
    }
    std::string_view* next = m_fields.data() + m_fieldCount;
    const char* begin = m_base + m_fieldStart;
    const char* const base = m_base + group;
    for (; bits != 0; bits &= bits - 1) {
        const char* const end = base + std::countr_zero(bits);
        *next++ = std::string_view(begin, static_cast<std::size_t>(end - begin));
        begin = end + 1;
    }
    m_fieldCount = static_cast<std::size_t>(next - m_fields.data());
    m_fieldStart = static_cast<std::size_t>(begin - m_base);
}

// Ends the field at the delimiter, line end or end of file that stands at `at`. The quotes, if any, are closed.
void RecordMachine::endField(std::size_t at) {
    if (m_rewrite) {
        m_toRewrite.push_back(m_fieldCount);
        m_rewrite = false;
        addField(m_base + m_fieldStart, at - m_fieldStart, true);
    } else {
        addField(m_base + m_fieldStart, at - m_fieldStart, false);
    }
    m_fieldStart = at + 1;
}

void RecordMachine::unescapeFields() {
    std::size_t size = 0;
    for (const std::size_t i : m_toRewrite) {
        size += m_fields[i].size();
    }
    m_rewritten.clear();
    m_rewritten.reserve(size); // never longer than the raw fields: the views into it stay valid
    for (const std::size_t i : m_toRewrite) {
        const std::size_t begin = m_rewritten.size();
        appendUnquoted(m_fields[i], m_quote, m_rewritten);
        m_fields[i] = std::string_view(m_rewritten.data() + begin, m_rewritten.size() - begin);
    }
}

void RecordMachine::clearQuoted() {
    std::fill_n(m_quoted.get(), m_quotedCount, false);
    m_quotedCount = 0;
}

void RecordMachine::handOver(std::size_t end, const OnRecord& onRecord) {
    if (m_stopped) { // inside this record
        m_fieldCount = 0;
        return;
    }
    RecordView view{m_recordCount, m_baseOffset + m_recordStart, m_recordLine, {}, {}, m_fieldCount};
    if (m_wanted == Wanted::Fields) {
        if (m_high && !isUtf8(std::string_view(m_base + m_recordStart, end - m_recordStart))) {
            ++m_faults.invalidUtf8Records;
        }
        if (!m_toRewrite.empty()) {
            unescapeFields();
        }
        view.fields = {m_fields.data(), m_fieldCount};
        view.quoted = {m_quoted.get(), m_fieldCount};
    }
    m_toRewrite.clear();
    m_columns = m_fieldCount;
    ++m_recordCount;
    if (!onRecord(view)) {
        m_stopped = true;
    }
    m_fieldCount = 0;
}

// Of the exact path, which only ever sets flags.
void RecordMachine::endRecord(std::size_t end, const OnRecord& onRecord) {
    handOver(end, onRecord);
    clearQuoted();
}

// A CR or LF outside quotes. Gives whether it ended a record.
bool RecordMachine::endLine(std::size_t at, char byte, const OnRecord& onRecord) {
    const bool isEmpty = m_fieldCount == 0 && at == m_recordStart;
    const bool isSecondHalf = isEmpty && m_afterReturn && byte == '\n';
    if (!isEmpty) {
        endField(at);
        endRecord(at, onRecord);
    }
    m_line += isSecondHalf ? 0U : 1U;
    m_recordLine = m_line;
    m_afterReturn = byte == '\r';
    m_recordStart = at + 1;
    m_fieldStart = at + 1;
    return !isEmpty;
}

bool RecordMachine::takeUnquoted(std::size_t at, char byte, const OnRecord& onRecord) {
    if (byte == m_delimiter) {
        endField(at);
        return false;
    }
    if (byte != m_quote) {
        return endLine(at, byte, onRecord);
    }
    if (at == m_fieldStart && m_baseOffset + at != m_textQuote) {
        m_state = State::Quoted;
        m_quoteLine = m_line;
        m_quotedReturn = 0;
    } else {
        ++m_faults.strayQuotes;
    }
    return false;
}

void RecordMachine::takeQuoted(std::size_t at, char byte) {
    if (byte == m_quote) {
        m_state = State::AfterQuote;
        m_lastQuote = at;
    } else if (byte == '\r') {
        ++m_line;
        m_quotedReturn = at + 1;
    } else if (byte == '\n' && m_quotedReturn != at) {
        ++m_line;
    }
}

// The quotes closed before `at`, where something other than a second quote stands, or the file ends.
void RecordMachine::closeQuotes(std::size_t at) {
    m_state = State::Unquoted;
    if (at != m_lastQuote + 1) {
        ++m_faults.strayQuotes;
        m_rewrite = true;
    }
}

// One structural byte. Gives whether a record ended with it.
bool RecordMachine::take(std::size_t at, char byte, const OnRecord& onRecord) {
    if (m_state == State::Quoted) {
        takeQuoted(at, byte);
        return false;
    }
    if (m_state == State::AfterQuote) {
        if (byte == m_quote && at == m_lastQuote + 1) {
            m_rewrite = true;
            m_state = State::Quoted;
            return false;
        }
        closeQuotes(at);
        if (!m_rewrite) { // the common case: quoted, nothing to rewrite
            addField(m_base + m_fieldStart + 1, m_lastQuote - m_fieldStart - 1, true);
            m_fieldStart = at + 1;
            if (byte == m_delimiter) {
                return false;
            }
            endRecord(at, onRecord);
            m_recordLine = ++m_line;
            m_afterReturn = byte == '\r';
            m_recordStart = at + 1;
            return true;
        }
    }
    return takeUnquoted(at, byte, onRecord);
}

// Scans positions from … to−1. Gives where it stopped: `to`, or behind a record's line end when the scan was stopped or
// only one record is wanted.
std::size_t RecordMachine::scan(std::size_t from, std::size_t to, const OnRecord& onRecord, bool onlyOne) {
    for (std::size_t group = from; group < to; group += groupBytes) {
        const std::size_t left = to - group;
        const ByteMasks masks = left >= groupBytes ? masksOf(m_base + group, m_delimiter, m_quote)
                                                   : masksOfFirst(m_base + group, left, m_delimiter, m_quote);
        const bool high = masks.high != 0 || m_again;
        m_high = m_high || high;
        std::uint64_t bits = masks.quote | masks.delimiter | masks.lineFeed | masks.carriageReturn;
        while (bits != 0) {
            // Delimiters up to the next other byte go in one sweep.
            const std::uint64_t others = bits & ~masks.delimiter;
            const std::uint64_t sweep = bits & (others != 0 ? (others & (~others + 1)) - 1 : ~std::uint64_t{0});
            const bool isPlain = m_state == State::Unquoted && !m_rewrite;
            if (sweep != 0 && (isPlain || m_state == State::Quoted)) {
                if (isPlain) {
                    addPlainFields(group, sweep);
                }
                bits ^= sweep;
                continue;
            }
            const auto bit = static_cast<unsigned>(std::countr_zero(bits));
            const std::size_t at = group + bit;
            bits &= bits - 1;
            if (!take(at, m_base[at], onRecord)) {
                continue;
            }
            m_high = high;
            if (m_stopped || onlyOne) {
                const std::uint64_t upToHere = ~std::uint64_t{0} >> (groupBytes - 1 - bit);
                m_faults.nulBytes += m_again ? 0 : static_cast<std::uint64_t>(std::popcount(masks.nul & upToHere));
                return at + 1;
            }
        }
        if (masks.nul != 0 && !m_again) {
            m_faults.nulBytes += static_cast<std::uint64_t>(std::popcount(masks.nul));
        }
    }
    return to;
}

// The bytes that positions and views refer to now stand at `base`, without the first `shift` of them.
void RecordMachine::moveTo(const char* base, std::size_t shift) {
    for (std::size_t i = 0; i < m_fieldCount; ++i) {
        const auto at = static_cast<std::size_t>(m_fields[i].data() - m_base) - shift;
        m_fields[i] = std::string_view(base + at, m_fields[i].size());
    }
    m_base = base;
    m_baseOffset += shift;
    m_recordStart -= shift;
    m_fieldStart -= shift;
    m_lastQuote -= m_state == State::AfterQuote ? shift : 0;
    m_quotedReturn -= m_quotedReturn != 0 ? shift : 0;
}

void RecordMachine::growCarry(std::string_view bytes) {
    const std::size_t needed = m_carry.size() + bytes.size();
    if (needed > m_carry.capacity()) {
        std::string larger;
        larger.reserve(std::max(needed, std::min(m_carry.capacity() * 2, m_recordLimit)));
        larger += m_carry;
        moveTo(larger.data(), 0);
        m_carry.swap(larger); // both on the heap: the bytes stay where they are
    }
    m_carry += bytes;
}

// Completes the record that began in an earlier block. Gives how many of the bytes it took.
std::size_t RecordMachine::completeCarried(std::string_view bytes, const OnRecord& onRecord) {
    std::size_t taken = 0;
    while (taken < bytes.size()) {
        const std::size_t scanned = m_carry.size();
        const std::size_t piece = std::min(std::max(smallestCarry, scanned), bytes.size() - taken);
        growCarry(bytes.substr(taken, piece));
        scan(scanned, m_carry.size(), onRecord, true);
        if (m_recordStart > 0) {
            return taken + (m_recordStart - scanned);
        }
        taken += piece;
        if (m_carry.size() > m_recordLimit) {
            m_faults.recordTooLong = true;
            m_stopped = true;
            break;
        }
    }
    return taken;
}

void RecordMachine::keepRest(std::string_view bytes) {
    m_carry.clear();
    m_carry.reserve(std::max(smallestCarry, bytes.size() - m_recordStart));
    m_carry += bytes.substr(m_recordStart);
    moveTo(m_carry.data(), m_recordStart);
    if (m_carry.size() > m_recordLimit) {
        m_faults.recordTooLong = true;
        m_stopped = true;
    }
}

// At most so many records from m_recordStart on. Gives whether it took that many: if not, one is begun that ends behind
// `to`, or there are no more bytes.
bool RecordMachine::takeExactRecords(std::size_t to, std::size_t count, const OnRecord& onRecord) {
    for (std::size_t i = 0; i < count && !m_stopped && m_recordStart < to; ++i) {
        const std::uint64_t before = m_recordCount;
        scan(m_recordStart, to, onRecord, true);
        if (m_recordCount == before) {
            return false;
        }
    }
    return m_recordStart < to;
}

bool RecordMachine::push(std::string_view bytes, const OnRecord& onRecord, const OnRecordBlock& onBlock) {
    if (m_stopped || bytes.empty()) {
        return !m_stopped;
    }
    const std::uint64_t offset = m_nextOffset;
    m_nextOffset += bytes.size();
    std::size_t taken = 0;
    if (!m_carry.empty()) {
        taken = completeCarried(bytes, onRecord);
        if (m_stopped || m_recordStart == 0) {
            return !m_stopped;
        }
        m_carry.clear();
    }
    m_base = bytes.data();
    m_baseOffset = offset;
    m_recordStart = taken;
    m_fieldStart = taken;
    while (!m_stopped && m_recordStart < bytes.size()) {
        const std::uint64_t before = m_fastRecords;
        takeSimpleRecords(bytes.size(), onRecord, onBlock);
        // Where the fast path took nothing, it will hardly take the next record.
        if (!takeExactRecords(bytes.size(), m_fastRecords == before ? 16 : 1, onRecord)) {
            break;
        }
    }
    if (!m_stopped && m_recordStart < bytes.size()) {
        keepRest(bytes);
    }
    return !m_stopped;
}

void RecordMachine::readBehindUnclosedQuote(const OnRecord& onRecord) {
    if (!m_faults.unclosedQuote) {
        m_faults.unclosedQuote = true;
        m_faults.unclosedQuoteLine = m_quoteLine;
    }
    m_textQuote = m_baseOffset + m_fieldStart;
    m_line = m_quoteLine;
    m_state = State::Unquoted;
    m_rewrite = false;
    m_again = true;
    m_high = true;
    scan(m_fieldStart + 1, m_carry.size(), onRecord, false);
}

bool RecordMachine::finish(const OnRecord& onRecord) {
    if (m_carry.empty()) {
        return !m_stopped;
    }
    while (!m_stopped && m_state == State::Quoted) {
        readBehindUnclosedQuote(onRecord);
    }
    if (m_stopped || m_recordStart == m_carry.size()) {
        return !m_stopped;
    }
    const std::size_t end = m_carry.size();
    if (m_state == State::AfterQuote) {
        closeQuotes(end);
        if (!m_rewrite) {
            addField(m_base + m_fieldStart + 1, m_lastQuote - m_fieldStart - 1, true);
            endRecord(end, onRecord);
            return !m_stopped;
        }
    }
    endField(end);
    endRecord(end, onRecord);
    return !m_stopped;
}

} // namespace outcheck::csv
