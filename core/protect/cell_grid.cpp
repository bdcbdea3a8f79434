// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/cell_grid.h"

#include "csv/record_scanner.h"
#include "table/decimal_comma.h"
#include "table/relations/thousands_points.h"

#include <algorithm>

namespace outcheck::protect {

namespace {

using table::CellKind;

Error refused(const std::string& file, std::uint64_t line, std::string sentence) {
    return Error{ErrorCode::Unsupported, Place{file, line, {}}, std::move(sentence)};
}

bool isLineEnd(char c) {
    return c == '\n' || c == '\r';
}

} // namespace

// Walks over the records as the scanner gives them and finds each field's bytes again.
class CellGrid::Reader {
public:
    Reader(CellGrid& grid, const csv::Dialect& dialect, const std::string& file)
        : m_grid(grid), m_quote(dialect.quote), m_file(file), m_at(static_cast<std::size_t>(dialect.dataOffset)) {}

    bool take(const csv::RecordView& record) {
        if (m_grid.columns() == 0) {
            m_grid.m_values = table::ValueGrid(record.fields.size());
        }
        if (record.offset != m_at) {
            return stop(record.line, "an empty line parts it into several tables");
        }
        if (record.fields.size() != m_grid.columns()) {
            return stop(record.line, "its records have different numbers of fields");
        }
        if (m_grid.columns() > mostColumns || m_grid.m_places.size() + record.fields.size() > mostCells) {
            return stop(record.line, "it has more cells than can be protected at once");
        }
        m_texts.clear();
        for (std::size_t i = 0; i < record.fields.size(); ++i) {
            if (!takeField(record.fields[i], i + 1 == record.fields.size())) {
                return stop(record.line, "its quotes can be read in two ways");
            }
        }
        m_grid.m_values.addRecord(m_texts);
        m_profiler.addRecord(m_texts);
        return true;
    }

    std::optional<Error> fault;
    table::TableProfile judge() { return m_profiler.judge(); }

private:
    CellGrid& m_grid;
    char m_quote;
    const std::string& m_file;
    std::size_t m_at; // the next byte of the file
    table::TableProfiler m_profiler;
    std::vector<std::string_view> m_texts; // of the record

    bool stop(std::uint64_t line, std::string sentence) {
        fault = refused(m_file, line, std::move(sentence));
        return false;
    }

    // Takes one field and the delimiter or line end behind it. False unless it says what the scanner read.
    bool takeField(std::string_view read, bool last) {
        const std::string_view bytes = m_grid.m_bytes;
        CellBytes cell;
        std::string_view text;
        cell.begin = m_at;
        cell.quoted = m_at < bytes.size() && bytes[m_at] == m_quote;
        const bool closed = cell.quoted ? takeQuoted(cell, text) : takePlain(cell, text);
        cell.size = m_at - cell.begin;
        if (!closed || text != read || !takeBreak(last)) {
            return false;
        }
        m_texts.push_back(text);
        m_grid.m_places.push_back(cell);
        return true;
    }

    bool takePlain(const CellBytes& cell, std::string_view& text) {
        const std::string_view bytes = m_grid.m_bytes;
        while (m_at < bytes.size() && bytes[m_at] != m_grid.m_delimiter && !isLineEnd(bytes[m_at])) {
            ++m_at;
        }
        text = bytes.substr(cell.begin, m_at - cell.begin);
        return true;
    }

    bool takeQuoted(const CellBytes& cell, std::string_view& text) {
        const std::string_view bytes = m_grid.m_bytes;
        bool doubled = false;
        for (++m_at; m_at < bytes.size(); ++m_at) {
            if (bytes[m_at] != m_quote) {
                continue;
            }
            if (m_at + 1 < bytes.size() && bytes[m_at + 1] == m_quote) {
                doubled = true;
                ++m_at;
                continue;
            }
            text = bytes.substr(cell.begin + 1, m_at - cell.begin - 1);
            ++m_at;
            if (doubled) {
                text = unescaped(text);
            }
            return true;
        }
        return false;
    }

    std::string_view unescaped(std::string_view text) {
        std::string& kept = m_grid.m_unescaped.emplace_back();
        for (std::size_t i = 0; i < text.size(); ++i) {
            kept += text[i];
            i += text[i] == m_quote ? 1U : 0U;
        }
        return kept;
    }

    bool takeBreak(bool last) {
        const std::string_view bytes = m_grid.m_bytes;
        if (!last) {
            return m_at < bytes.size() && bytes[m_at++] == m_grid.m_delimiter;
        }
        if (m_at == bytes.size()) {
            return true;
        }
        const char end = bytes[m_at++];
        if (end == '\r' && m_at < bytes.size() && bytes[m_at] == '\n') {
            ++m_at;
        }
        return isLineEnd(end);
    }
};

namespace {

bool saysAnything(const table::ValueCell& cell) {
    return cell.value.kind != CellKind::Empty;
}

// A record of empty cells between others, and one that names the columns anew, begin another table.
std::optional<Error> severalTables(const CellGrid& grid, const std::string& file) {
    bool gap = false;
    for (std::size_t row = grid.firstDataRow(); row < grid.rows(); ++row) {
        bool says = false;
        bool repeatsHeader = grid.firstDataRow() > 0;
        bool countsAreWords = true;
        std::size_t counts = 0;
        for (std::size_t column = 0; column < grid.columns(); ++column) {
            const table::ValueCell& cell = grid.at(row, column);
            says = says || saysAnything(cell);
            repeatsHeader = repeatsHeader && cell.text == grid.at(0, column).text;
            if (table::isCountRole(grid.profile().columns[column].role)) {
                ++counts;
                countsAreWords = countsAreWords && cell.value.kind == CellKind::Text;
            }
            const bool isFigure = cell.value.kind != CellKind::Text && cell.value.kind != CellKind::Range;
            if (isFigure && table::hasDecimalComma(cell.text)) {
                return refused(file, 0, "its figures have decimal commas, which are not written");
            }
        }
        if (repeatsHeader || (counts > 0 && countsAreWords) || (gap && says)) {
            return refused(file, 0, "it holds several tables: record " + std::to_string(row + 1) + " begins another");
        }
        gap = !says;
    }
    return std::nullopt;
}

} // namespace

Result<CellGrid> CellGrid::read(std::string_view bytes, const std::string& file, const std::stop_token& stop,
                                const std::function<void(table::TableProfile&)>& correct) {
    if (bytes.size() > mostBytes) {
        return failure(ErrorCode::TooLarge, {file, 0, {}},
                       "tables of more than " + std::to_string(mostBytes >> 20U) + " MiB are not protected");
    }
    const csv::Dialect dialect = csv::findDialect(bytes);
    if (dialect.encoding != io::Encoding::Utf8) {
        return failure(refused(file, 0, "it is not written in UTF-8"));
    }
    CellGrid grid;
    grid.m_bytes = bytes;
    grid.m_delimiter = dialect.delimiter;
    Reader reader(grid, dialect, file);
    csv::RecordScanner scanner(dialect);
    const auto take = [&](const csv::RecordView& record) { return !stop.stop_requested() && reader.take(record); };
    const bool whole = scanner.push(bytes, take) && scanner.finish(take);
    if (stop.stop_requested()) {
        return failure(ErrorCode::Cancelled, {file, 0, {}}, {});
    }
    if (reader.fault) {
        return failure(*reader.fault);
    }
    const csv::ScanFaults& faults = scanner.faults();
    if (!whole || faults.unclosedQuote || faults.strayQuotes > 0) {
        return failure(refused(file, faults.unclosedQuoteLine, "its quotes can be read in two ways"));
    }
    if (faults.nulBytes > 0 || faults.invalidUtf8Records > 0) {
        return failure(refused(file, 0, "it holds bytes that are no text"));
    }
    table::TableProfile profile = reader.judge();
    if (correct) {
        correct(profile);
    }
    grid.m_values.setProfile(std::move(profile));
    const auto uses = table::pointUses(grid.m_values);
    if (std::any_of(uses.begin(), uses.end(), [](table::PointUse use) { return use != table::PointUse::Decimals; })) {
        return failure(refused(file, 0, "points may separate its thousands, which are not written"));
    }
    if (auto fault = severalTables(grid, file)) {
        return failure(*std::move(fault));
    }
    return grid;
}

std::string CellGrid::written(std::size_t cell, std::string_view text) const {
    const bool needsQuotes =
        text.find(m_delimiter) != std::string_view::npos || text.find_first_of("\"\r\n") != std::string_view::npos;
    if (!m_places[cell].quoted && !needsQuotes) {
        return std::string(text);
    }
    std::string quoted = "\"";
    for (const char c : text) {
        quoted += c;
        quoted += c == '"' ? "\"" : "";
    }
    return quoted += '"';
}

std::string CellGrid::withChanges(const Changes& changes, const std::vector<std::size_t>& withoutRows) const {
    std::string copy;
    copy.reserve(m_bytes.size() + 16 * changes.size());
    std::size_t done = 0;
    auto change = changes.begin(); // in the order of the file
    const auto writeBefore = [&](std::size_t row) {
        for (; change != changes.end() && change->first.first < row; ++change) {
            const std::size_t at = change->first.first * columns() + change->first.second;
            copy += m_bytes.substr(done, m_places[at].begin - done);
            copy += written(at, change->second);
            done = m_places[at].begin + m_places[at].size;
        }
    };
    const auto beginOf = [&](std::size_t row) {
        return row < rows() ? m_places[row * columns()].begin : m_bytes.size();
    };
    for (const std::size_t row : withoutRows) {
        writeBefore(row);
        copy += m_bytes.substr(done, beginOf(row) - done);
        done = beginOf(row + 1);
        while (change != changes.end() && change->first.first == row) {
            ++change;
        }
    }
    writeBefore(rows());
    return copy += m_bytes.substr(done);
}

} // namespace outcheck::protect
