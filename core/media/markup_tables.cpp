// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/markup_tables.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace outcheck::media {

namespace {

constexpr std::size_t widestSpan = 100;

struct Named {
    std::string_view name, text;
};
constexpr Named references[] = {{"amp", "&"},  {"lt", "<"},    {"gt", ">"},     {"quot", "\""},
                                {"apos", "'"}, {"nbsp", " "},  {"ndash", "–"},  {"mdash", "—"},
                                {"le", "≤"},   {"ge", "≥"},    {"thinsp", " "}, {"ensp", " "},
                                {"emsp", " "}, {"minus", "-"}, {"plusmn", "±"}, {"middot", "·"}};

void appendUtf8(std::string& text, std::uint32_t code) {
    if (code == 0xA0 || code == 0x2009 || code == 0x202F || code < 0x20) {
        text += ' ';
    } else if (code < 0x80) {
        text += static_cast<char>(code);
    } else if (code < 0x800) {
        text += static_cast<char>(0xC0U | code >> 6U);
        text += static_cast<char>(0x80U | (code & 0x3FU));
    } else if (code < 0x10000 && (code < 0xD800 || code > 0xDFFF)) {
        text += static_cast<char>(0xE0U | code >> 12U);
        text += static_cast<char>(0x80U | (code >> 6U & 0x3FU));
        text += static_cast<char>(0x80U | (code & 0x3FU));
    } else {
        text += '?';
    }
}

// Takes "&lt;" or "&#60;" off the front; otherwise the ampersand alone.
void takeReference(std::string_view& markup, std::string& text) {
    const std::size_t end = markup.substr(0, 12).find(';');
    const std::string_view name = end == std::string_view::npos ? std::string_view() : markup.substr(1, end - 1);
    std::uint32_t code = 0;
    if (name.starts_with('#')) {
        const bool isHex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
        const std::string_view digits = name.substr(isHex ? 2 : 1);
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), code, isHex ? 16 : 10);
        if (read.ec == std::errc() && read.ptr == digits.data() + digits.size()) {
            appendUtf8(text, code);
            markup.remove_prefix(end + 1);
            return;
        }
    }
    const auto* known = std::find_if(std::begin(references), std::end(references),
                                     [&](const Named& reference) { return reference.name == name; });
    text += known == std::end(references) ? std::string_view("&") : known->text;
    markup.remove_prefix(known == std::end(references) ? 1 : end + 1);
}

std::size_t spanOf(std::string_view text) {
    std::size_t span = 1;
    std::from_chars(text.data(), text.data() + text.size(), span);
    return std::clamp<std::size_t>(span, 1, widestSpan);
}

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f';
}

} // namespace

std::string plainText(std::string_view markup) {
    std::string replaced;
    while (!markup.empty()) {
        const std::size_t ampersand = std::min(markup.find('&'), markup.size());
        replaced += markup.substr(0, ampersand);
        markup.remove_prefix(ampersand);
        if (!markup.empty()) {
            takeReference(markup, replaced);
        }
    }
    std::string plain;
    for (const char c : replaced) {
        if (!isBlank(c)) {
            plain += c;
        } else if (!plain.empty() && plain.back() != ' ') {
            plain += ' ';
        }
    }
    while (plain.ends_with(' ')) {
        plain.pop_back();
    }
    return plain;
}

void MarkupTables::tag(const MarkupTag& tag) {
    if (tag.name == "table") {
        if (!tag.isClosing && m_depth++ == 0) {
            m_isCut = m_isCut || m_tables.size() == DocumentInfo::mostTables;
            if (m_tables.size() < DocumentInfo::mostTables) {
                m_tables.emplace_back();
                m_tables.back().number = static_cast<std::uint32_t>(m_tables.size());
            }
            m_taken.clear();
        } else if (tag.isClosing && m_depth > 0 && --m_depth == 0) {
            endCell();
        }
        return;
    }
    if (m_depth != 1) {
        return;
    }
    if (tag.name == "tr") {
        endCell();
        if (!tag.isClosing) {
            beginRow(tag.line);
        }
    } else if (tag.name == "td" || tag.name == "th") {
        endCell();
        if (!tag.isClosing) {
            beginCell(tag);
        }
    } else if (m_inCell) {
        m_cell += ' '; // <br>, <p>
    }
}

void MarkupTables::text(std::string_view piece) {
    if (m_depth == 0 || !m_inCell) {
        return;
    }
    const std::size_t room = DocumentInfo::longestCell - std::min(DocumentInfo::longestCell, m_cell.size());
    m_cell += piece.substr(0, room);
    m_isCut = m_isCut || piece.size() > room;
}

void MarkupTables::beginRow(std::uint64_t line) {
    if (m_cells >= DocumentInfo::mostCells) {
        m_isCut = true;
        return;
    }
    m_tables.back().rows.push_back({line, {}});
    ++m_cells; // a row of nothing takes room too
}

void MarkupTables::beginCell(const MarkupTag& tag) {
    if (m_tables.back().rows.empty()) {
        beginRow(tag.line);
    }
    m_cellLine = tag.line;
    m_columns = spanOf(tag.value("colspan"));
    m_rows = spanOf(tag.value("rowspan"));
    m_inCell = true;
}

void MarkupTables::endCell() {
    if (!m_inCell) {
        return;
    }
    m_inCell = false;
    DocumentTable& table = m_tables.back();
    if (m_cells + m_columns > DocumentInfo::mostCells || table.rows.empty()) {
        m_isCut = true;
    } else {
        std::vector<std::string>& cells = table.rows.back().cells;
        skipTaken(cells);
        m_taken.resize(std::max(m_taken.size(), cells.size() + m_columns));
        std::fill_n(m_taken.begin() + static_cast<std::ptrdiff_t>(cells.size()), m_columns, m_rows - 1);
        cells.push_back(plainText(m_cell));
        cells.resize(cells.size() + m_columns - 1);
        m_cells += m_columns;
        keepLine(table.rows.back());
    }
    m_cell.clear();
}

// Of the last cell, whose columns are there already. Rows that stand in one line need no list.
void MarkupTables::keepLine(DocumentTable::Row& row) const {
    if (!row.lines.empty() || m_cellLine != row.line) {
        row.lines.resize(row.cells.size() - m_columns, row.line);
        row.lines.resize(row.cells.size(), m_cellLine);
    }
}

// Columns that cells of the rows above reach down into.
void MarkupTables::skipTaken(std::vector<std::string>& cells) {
    while (cells.size() < m_taken.size() && m_taken[cells.size()] > 0) {
        --m_taken[cells.size()];
        cells.emplace_back();
        ++m_cells;
    }
}

void MarkupTables::finish(DocumentInfo& info) {
    endCell();
    for (DocumentTable& table : m_tables) {
        std::erase_if(table.rows, [](const DocumentTable::Row& row) { return row.cells.empty(); });
    }
    std::erase_if(m_tables, [](const DocumentTable& table) { return table.rows.empty(); });
    info.tables = std::exchange(m_tables, {});
    info.isCut = info.isCut || m_isCut;
}

} // namespace outcheck::media
