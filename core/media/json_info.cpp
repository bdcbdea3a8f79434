// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/json_info.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>

namespace outcheck::media {

namespace {

constexpr std::size_t deepest = 200;
constexpr std::size_t mostColumns = 2'000;

// Walks the bytes and knows in which line the last token stood: the reader is at most one byte ahead of it.
class CountingIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    CountingIterator(const char* at, std::uint64_t* line) : m_at(at), m_line(line) {}
    reference operator*() const { return *m_at; }
    CountingIterator& operator++() {
        *m_line += m_line != nullptr && *m_at == '\n' ? 1U : 0U;
        ++m_at;
        return *this;
    }
    CountingIterator operator++(int) {
        CountingIterator before = *this;
        ++*this;
        return before;
    }
    bool operator==(const CountingIterator& other) const { return m_at == other.m_at; }
    bool operator!=(const CountingIterator& other) const { return m_at != other.m_at; }

private:
    const char* m_at;
    std::uint64_t* m_line;
};

struct Member {
    std::string name, value;
    bool isNumber = false;
    std::uint64_t line = 0;
};

// An object or list that is open.
struct Open {
    bool isList = false;
    std::string name; // under which it stands
    std::uint64_t line = 0;
    std::string key;                                         // of the member to come
    std::vector<Member> scalars;                             // of an object by name, of a list in order
    std::vector<Open> lists;                                 // of scalars alone, inside an object
    std::map<std::string, std::size_t, std::less<>> columns; // of the objects of a list
    DocumentTable table;
};

class Reader {
public:
    Reader() { m_open.push_back({true, {}, 0, {}, {}, {}, {}, {}}); }

    DocumentInfo info;
    std::uint64_t line = 0;

    // What the library calls for each part; false ends the reading.
    bool null() { return add("", false); }
    bool boolean(bool value) { return add(value ? "true" : "false", false); }
    bool number_integer(std::int64_t value) { return add(std::to_string(value), true); }
    bool number_unsigned(std::uint64_t value) { return add(std::to_string(value), true); }
    bool number_float(double, const std::string& written) { return add(written, true); }
    bool string(std::string& value) { return add(value.substr(0, DocumentInfo::longestCell), false); }
    bool binary(nlohmann::json::binary_t&) { return false; }
    bool start_object(std::size_t) { return open(false); }
    bool end_object() { return close(); }
    bool start_array(std::size_t) { return open(true); }
    bool end_array() { return close(); }
    bool key(std::string& name) {
        m_open.back().key = name.substr(0, DocumentInfo::longestLabel);
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) { return false; }

private:
    std::vector<Open> m_open;
    std::size_t m_cells = 0;
    std::uint64_t m_groups = 0;

    bool hasRoom(std::size_t cells) {
        m_cells += cells;
        info.isCut = info.isCut || m_cells > DocumentInfo::mostCells;
        return m_cells <= DocumentInfo::mostCells;
    }

    bool add(std::string value, bool isNumber) {
        Open& parent = m_open.back();
        if (hasRoom(1)) {
            parent.scalars.push_back({parent.isList ? std::string() : parent.key, std::move(value), isNumber, line});
        }
        return true;
    }

    bool open(bool isList) {
        if (m_open.size() > deepest) {
            info.isCut = true;
            return false;
        }
        Open child;
        child.isList = isList;
        child.name = m_open.back().isList ? m_open.back().name : m_open.back().key;
        child.line = line;
        m_open.push_back(std::move(child));
        return true;
    }

    bool close() {
        Open closed = std::move(m_open.back());
        m_open.pop_back();
        Open& parent = m_open.back();
        const bool isPlainList = closed.isList && closed.table.rows.empty() && !closed.scalars.empty();
        if (closed.isList) {
            addTable(std::move(closed.table));
        } else if (parent.isList && m_open.size() > 1 && !closed.scalars.empty()) {
            addRecord(parent, closed);
            if (closed.lists.size() >= 2) { // a series with its x and y; a single list is a property of the record
                addColumns(closed);
            }
        } else {
            addLabels(closed);
            addColumns(closed);
        }
        if (isPlainList && !parent.isList) {
            parent.lists.push_back(std::move(closed));
        }
        return true;
    }

    void addTable(DocumentTable table) {
        if (table.rows.size() < 2) {
            return;
        }
        if (info.tables.size() == DocumentInfo::mostTables) {
            info.isCut = true;
            return;
        }
        info.tables.push_back(std::move(table));
    }

    void addRecord(Open& list, const Open& object) {
        if (list.table.rows.empty()) {
            list.table.rows.push_back({object.line, {}});
        }
        DocumentTable::Row row{object.line, {}};
        for (const Member& member : object.scalars) {
            auto column = list.columns.find(member.name);
            if (column == list.columns.end()) {
                if (list.columns.size() == mostColumns) {
                    info.isCut = true;
                    continue;
                }
                column = list.columns.emplace(member.name, list.columns.size()).first;
                list.table.rows.front().cells.push_back(member.name);
            }
            if (column->second >= row.cells.size() && !hasRoom(column->second + 1 - row.cells.size())) {
                continue;
            }
            row.cells.resize(std::max(row.cells.size(), column->second + 1));
            row.cells[column->second] = member.value;
        }
        list.table.rows.push_back(std::move(row));
    }

    // {"month": [...], "n": [...]}
    void addColumns(Open& object) {
        std::erase_if(object.lists,
                      [&](const Open& list) { return list.scalars.size() != object.lists.front().scalars.size(); });
        if (object.lists.empty()) {
            return;
        }
        DocumentTable table;
        table.rows.resize(object.lists.front().scalars.size() + 1);
        table.rows.front().line = object.line;
        for (Open& list : object.lists) {
            table.rows.front().cells.push_back(list.name);
            for (std::size_t row = 0; row < list.scalars.size(); ++row) {
                table.rows[row + 1].line = list.scalars[row].line;
                table.rows[row + 1].cells.push_back(std::move(list.scalars[row].value));
            }
        }
        addTable(std::move(table));
    }

    // {"patients": {"female": 3}} says as much as {"patients female": 3}.
    static std::string withName(const std::string& object, const Member& member) {
        return object + (object.empty() ? "" : " ") + member.name + ": " + member.value;
    }

    void addLabels(const Open& object) {
        ++m_groups;
        for (const Member& member : object.scalars) {
            if (!member.isNumber) {
                continue;
            }
            if (info.labels.size() == DocumentInfo::mostLabels) {
                info.isCut = true;
                return;
            }
            info.labels.push_back({member.line, m_groups, withName(object.name, member)});
        }
    }
};

} // namespace

std::optional<DocumentInfo> inspectJson(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) {
        text.remove_prefix(3);
    }
    Reader reader;
    const bool isWhole = nlohmann::json::sax_parse(CountingIterator(text.data(), &reader.line),
                                                   CountingIterator(text.data() + text.size(), &reader.line), &reader);
    return isWhole || reader.info.isCut ? std::optional(std::move(reader.info)) : std::nullopt;
}

} // namespace outcheck::media
