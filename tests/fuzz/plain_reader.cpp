// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_reader.h"

namespace outcheck::fuzz {

namespace {

// How many bytes the well-formed UTF-8 character at `at` has; 0 where there is none (table 3-7 of the Unicode
// standard).
std::size_t characterBytes(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) -> unsigned {
        return at + i < text.size() ? static_cast<std::uint8_t>(text[at + i]) : 0U;
    };
    const auto isBetween = [&](std::size_t i, unsigned low, unsigned high) {
        return byte(i) >= low && byte(i) <= high;
    };
    const auto isRest = [&](std::size_t i) { return isBetween(i, 0x80, 0xBF); };
    const unsigned first = byte(0);
    if (first <= 0x7F) {
        return 1;
    }
    if (first >= 0xC2 && first <= 0xDF) {
        return isRest(1) ? 2 : 0;
    }
    if (first >= 0xE0 && first <= 0xEF) {
        const unsigned low = first == 0xE0 ? 0xA0 : 0x80;
        const unsigned high = first == 0xED ? 0x9F : 0xBF;
        return isBetween(1, low, high) && isRest(2) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const unsigned low = first == 0xF0 ? 0x90 : 0x80;
        const unsigned high = first == 0xF4 ? 0x8F : 0xBF;
        return isBetween(1, low, high) && isRest(2) && isRest(3) ? 4 : 0;
    }
    return 0;
}

bool isWellFormed(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t size = characterBytes(text, at);
        if (size == 0) {
            return false;
        }
        at += size;
    }
    return true;
}

class Reader {
public:
    Reader(std::string_view text, char delimiter, char quote, std::uint64_t line, PlainTable& table)
        : m_text(text), m_delimiter(delimiter), m_quote(quote), m_line(line), m_table(table) {}

    void read(std::uint64_t firstOffset) {
        while (m_at < m_text.size()) {
            if (isLineEnd()) { // an empty line is no record
                passLineEnd();
                continue;
            }
            const std::size_t begin = m_at;
            m_table.records.push_back({firstOffset + m_at, m_line, m_table.fields.size(), 0});
            while (readField()) {
                ++m_at; // the delimiter
            }
            m_table.faults.invalidUtf8Records += isWellFormed(m_text.substr(begin, m_at - begin)) ? 0U : 1U;
            if (m_at < m_text.size()) {
                passLineEnd();
            }
        }
        for (const char c : m_text) {
            m_table.faults.nulBytes += c == '\0' ? 1U : 0U;
        }
    }

private:
    bool isLineEnd() const { return m_text[m_at] == '\n' || m_text[m_at] == '\r'; }

    // LF, CRLF or CR.
    void passLineEnd() {
        const bool isPair = m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n';
        m_at += isPair ? 2U : 1U;
        ++m_line;
    }

    // Where quotes that open at m_at are closed; npos where never. A doubled quote does not close.
    std::size_t closingQuote() const {
        for (std::size_t i = m_at + 1; i < m_text.size(); ++i) {
            if (m_text[i] != m_quote) {
                continue;
            }
            if (i + 1 == m_text.size() || m_text[i + 1] != m_quote) {
                return i;
            }
            ++i;
        }
        return std::string_view::npos;
    }

    void readInsideQuotes(std::size_t closing) {
        ++m_at;
        while (m_at < closing) {
            if (isLineEnd()) {
                const std::size_t begin = m_at;
                passLineEnd();
                m_table.values += m_text.substr(begin, m_at - begin);
                continue;
            }
            m_table.values += m_text[m_at];
            m_at += m_text[m_at] == m_quote ? 2U : 1U;
        }
        ++m_at;
    }

    // Reads up to a delimiter (true) or the end of the record (false), which are left for the caller.
    bool readField() {
        PlainField field{m_table.values.size(), 0, false};
        if (m_at < m_text.size() && m_text[m_at] == m_quote) {
            const std::size_t closing = closingQuote();
            if (closing != std::string_view::npos) {
                field.quoted = true;
                readInsideQuotes(closing);
            } else { // an ordinary character, and told of as a fault of its own
                if (m_table.faults.unclosedQuoteLine == 0) {
                    m_table.faults.unclosedQuoteLine = m_line;
                }
                m_table.values += m_text[m_at++];
            }
        }
        const std::size_t rest = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_delimiter && !isLineEnd()) {
            m_table.faults.strayQuotes += m_text[m_at] == m_quote ? 1U : 0U;
            m_table.values += m_text[m_at++];
        }
        m_table.faults.strayQuotes += field.quoted && m_at > rest ? 1U : 0U; // text after the closing quote
        field.size = m_table.values.size() - field.begin;
        m_table.fields.push_back(field);
        ++m_table.records.back().fieldCount;
        return m_at < m_text.size() && m_text[m_at] == m_delimiter;
    }

    std::string_view m_text;
    char m_delimiter;
    char m_quote;
    std::uint64_t m_line;
    std::size_t m_at = 0;
    PlainTable& m_table;
};

} // namespace

void PlainTable::clear() {
    records.clear();
    fields.clear();
    values.clear();
    faults = {};
}

void readPlainly(std::string_view text, char delimiter, char quote, std::uint64_t firstOffset, std::uint64_t firstLine,
                 PlainTable& table) {
    table.clear();
    Reader(text, delimiter, quote, firstLine, table).read(firstOffset);
}

} // namespace outcheck::fuzz
