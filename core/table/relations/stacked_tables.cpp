// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/relations/stacked_tables.h"

#include "table/header_words.h"

#include <algorithm>

namespace outcheck::table {

namespace {

using Shapes = std::span<const RecordKeeper::Shape>;

constexpr std::size_t recordsCompared = 8; // above and below a header
constexpr std::size_t mostTitles = 4;
constexpr std::size_t fewestUnnamed = 2; // records of another width that are a table without a header

bool isNumber(CellKind kind) {
    return kind == CellKind::Integer || kind == CellKind::Decimal || kind == CellKind::Percent ||
           kind == CellKind::CountWithPercent || kind == CellKind::Fraction || kind == CellKind::Interval;
}

bool isMark(CellKind kind) {
    return kind == CellKind::Redaction || kind == CellKind::MissingMark;
}

// What the cells of a record are.
struct RecordSummary {
    std::size_t filled = 0, numbers = 0, marks = 0;
    bool startsFilled = false;

    bool isEmpty() const { return filled == 0; }
    bool isTitle() const { return filled == 1 && startsFilled && numbers == 0 && marks == 0; }
    bool mayNameColumns() const { return filled >= 2 && numbers == 0 && marks == 0; }
};

std::vector<RecordSummary> summariesOf(const ValueGrid& grid) {
    std::vector<RecordSummary> all(grid.rows());
    for (std::size_t row = 0; row < grid.rows(); ++row) {
        RecordSummary& summary = all[row];
        for (std::size_t column = 0; column < grid.columns(); ++column) {
            const CellKind kind = grid.at(row, column).value.kind;
            summary.filled += kind != CellKind::Empty;
            summary.numbers += isNumber(kind);
            summary.marks += isMark(kind);
        }
        summary.startsFilled = grid.columns() > 0 && grid.at(row, 0).value.kind != CellKind::Empty;
    }
    return all;
}

// Whether the words of a name are those of counts and figures.
bool namesFigures(std::string_view name) {
    const auto evidence = evidenceOfWords(wordsOf(name));
    return std::any_of(evidence.begin(), evidence.end(), [](const Evidence& one) {
        return one.weight > 0 && one.role != ColumnRole::Dimension && one.role != ColumnRole::Date &&
               one.role != ColumnRole::Text && one.role != ColumnRole::Identifier;
    });
}

// Walks down the records of a file and finds where tables begin.
class Cutter {
public:
    Cutter(const ValueGrid& grid, Shapes shapes) : m_grid(grid), m_shapes(shapes), m_records(summariesOf(grid)) {}

    std::vector<StackedTable> cut() {
        std::size_t header = 0; // of the table that is gone through
        bool hasNumbers = false;
        for (std::size_t row = 0; row < m_records.size(); ++row) {
            if (hasNumbers && (beginsTable(row, header) || beginsUnnamedTable(row))) {
                begin(row);
                header = row;
                hasNumbers = false;
            } else if (!hasNumbers && m_records[row].mayNameColumns() &&
                       m_records[row].filled > m_records[header].filled) {
                header = row; // behind titles
            }
            hasNumbers = hasNumbers || (m_records[row].numbers > 0 && m_records[row].filled >= 2);
        }
        return std::move(m_tables);
    }

private:
    const ValueGrid& m_grid;
    Shapes m_shapes;
    std::vector<RecordSummary> m_records;
    std::vector<StackedTable> m_tables;

    bool isGap(std::size_t row) const { return m_shapes[row].afterGap || (row > 0 && m_records[row - 1].isEmpty()); }

    bool followsTitle(std::size_t row) const { return row > 0 && m_records[row - 1].isTitle(); }

    bool isOtherWidth(std::size_t row) const {
        std::size_t above = row;
        while (above > 0 && (m_records[above - 1].isTitle() || m_records[above - 1].isEmpty())) {
            --above;
        }
        return above > 0 && m_shapes[above - 1].width != m_shapes[row].width;
    }

    bool repeats(std::size_t row, std::size_t header) const {
        if (header == row || m_records[row].filled < 2 || m_shapes[row].width != m_shapes[header].width) {
            return false;
        }
        for (std::size_t column = 0; column < m_grid.columns(); ++column) {
            if (m_grid.at(row, column).text != m_grid.at(header, column).text) {
                return false;
            }
        }
        return m_records[header].mayNameColumns();
    }

    bool hasNumberBelow(std::size_t row, std::size_t column) const {
        const std::size_t end = std::min(m_records.size(), row + 1 + recordsCompared);
        for (std::size_t below = row + 1; below < end; ++below) {
            if (below > row + 1 && (isGap(below) || m_records[below].mayNameColumns())) {
                return false; // of another table, perhaps
            }
            if (isNumber(m_grid.at(below, column).value.kind)) {
                return true;
            }
        }
        return false;
    }

    bool hasNumberAbove(std::size_t row, std::size_t column) const {
        const std::size_t end = row > recordsCompared ? row - recordsCompared : 0;
        for (std::size_t above = row; above-- > end;) {
            if (isNumber(m_grid.at(above, column).value.kind)) {
                return true;
            }
        }
        return false;
    }

    // Whether this record is the header of another table than the one whose header stands there.
    bool beginsTable(std::size_t row, std::size_t header) const {
        if (repeats(row, header)) {
            return true;
        }
        if (!m_records[row].mayNameColumns()) {
            return false;
        }
        std::size_t named = 0, between = 0;
        bool anyFigure = false, allDiffer = true;
        for (std::size_t column = 0; column < m_grid.columns(); ++column) {
            const ValueCell& cell = m_grid.at(row, column);
            if (!hasNumberBelow(row, column)) {
                continue;
            }
            if (cell.value.kind == CellKind::Empty) {
                if (column > 0) {
                    return false; // numbers that it does not name
                }
                continue;
            }
            ++named;
            between += hasNumberAbove(row, column);
            anyFigure = anyFigure || namesFigures(cell.text);
            allDiffer = allDiffer && (column == 0 || cell.text != m_grid.at(row, column - 1).text);
        }
        if (named == 0) {
            return false;
        }
        const bool isApart = isGap(row) || followsTitle(row) || isOtherWidth(row);
        return isApart ? named >= 2 || anyFigure || followsTitle(row) : between >= 2 && allDiffer && anyFigure;
    }

    // Records of another width, apart from those above, and without names.
    bool beginsUnnamedTable(std::size_t row) const {
        if (!(isGap(row) || followsTitle(row)) || !isOtherWidth(row) || m_records[row].numbers == 0 ||
            m_records[row].filled < 2 || row + fewestUnnamed > m_records.size()) {
            return false;
        }
        for (std::size_t below = row; below < row + fewestUnnamed; ++below) {
            if (m_shapes[below].width != m_shapes[row].width || m_records[below].numbers == 0) {
                return false;
            }
        }
        return true;
    }

    std::size_t titlesOnTop() const {
        const auto isNoTitle = [](const RecordSummary& record) { return !record.isTitle(); };
        return static_cast<std::size_t>(std::find_if(m_records.begin(), m_records.end(), isNoTitle) -
                                        m_records.begin());
    }

    // A table whose header stands there, below its titles.
    void begin(std::size_t header) {
        std::size_t first = header;
        while (first > 0 && header - first < mostTitles && (m_records[first - 1].isTitle()) &&
               (first == header || !isGap(first))) {
            --first;
        }
        if (m_tables.empty()) {
            m_tables.push_back({0, 0, titlesOnTop(), 0, m_grid.columns()});
        }
        m_tables.back().records = first - m_tables.back().firstRecord;
        m_tables.push_back({first, m_records.size() - first, header - first, 0, m_grid.columns()});
    }
};

// Columns from … to−1 that have no cell at all in these records; found from left to right.
std::vector<bool> emptyColumns(const ValueGrid& grid, const StackedTable& table) {
    std::vector<bool> empty(grid.columns(), true);
    for (std::size_t row = table.firstRecord + table.titles; row < table.firstRecord + table.records; ++row) {
        for (std::size_t column = 0; column < grid.columns(); ++column) {
            empty[column] = empty[column] && grid.at(row, column).value.kind == CellKind::Empty;
        }
    }
    return empty;
}

// What stands in some columns of a table, and may be a table itself: its header names each, words in the first and
// numbers in another one.
struct Part {
    std::size_t firstColumn = 0, columns = 0;
    std::size_t lastRow = 0; // that has a cell
    bool isTable = false;
};

Part partOf(const ValueGrid& grid, const StackedTable& table, std::size_t from, std::size_t to) {
    Part part{from, to - from, 0, to - from >= 2};
    const std::size_t header = table.firstRecord + table.titles;
    std::size_t words = 0, numbers = 0, keys = 0;
    for (std::size_t row = header; row < table.firstRecord + table.records; ++row) {
        for (std::size_t column = from; column < to; ++column) {
            const CellKind kind = grid.at(row, column).value.kind;
            if (row == header) {
                part.isTable = part.isTable && kind != CellKind::Empty && !isNumber(kind);
                continue;
            }
            part.lastRow = kind == CellKind::Empty ? part.lastRow : row;
            if (column == from) {
                keys += kind != CellKind::Empty;
                words += kind == CellKind::Text || kind == CellKind::Range;
            } else {
                numbers += isNumber(kind);
            }
        }
    }
    part.isTable = part.isTable && numbers > 0 && words > 0 && 2 * words > keys;
    return part;
}

// Tables beside each other begin with the same name, or do not end in the same row.
bool areApart(const ValueGrid& grid, const StackedTable& table, const Part& left, const Part& right) {
    const std::size_t header = table.firstRecord + table.titles;
    return left.lastRow != right.lastRow ||
           grid.at(header, left.firstColumn).text == grid.at(header, right.firstColumn).text;
}

void addBeside(const ValueGrid& grid, const StackedTable& table, std::vector<StackedTable>& all) {
    const std::vector<bool> empty = emptyColumns(grid, table);
    std::vector<Part> parts;
    for (std::size_t from = 0; from < empty.size();) {
        std::size_t to = from;
        while (to < empty.size() && !empty[to]) {
            ++to;
        }
        if (to > from) {
            parts.push_back(partOf(grid, table, from, to));
        }
        from = to + 1;
    }
    const bool areTables = parts.size() >= 2 &&
                           std::all_of(parts.begin(), parts.end(), [](const Part& part) { return part.isTable; }) &&
                           std::all_of(parts.begin() + 1, parts.end(),
                                       [&](const Part& part) { return areApart(grid, table, parts.front(), part); });
    if (!areTables) {
        all.push_back(table);
        return;
    }
    for (const Part& part : parts) {
        all.push_back({table.firstRecord, table.records, table.titles, part.firstColumn, part.columns});
    }
}

} // namespace

std::vector<StackedTable> findStackedTables(const ValueGrid& grid, Shapes shapes) {
    if (grid.columns() < 2 || grid.rows() < 3) {
        return {};
    }
    std::vector<StackedTable> stacked = Cutter(grid, shapes).cut();
    if (stacked.empty()) {
        stacked.push_back({0, grid.rows(), 0, 0, grid.columns()});
    }
    std::vector<StackedTable> all;
    for (const StackedTable& table : stacked) {
        addBeside(grid, table, all);
    }
    return all.size() > 1 ? all : std::vector<StackedTable>();
}

void fieldsOf(const StackedTable& table, std::size_t record, const ValueGrid& grid, Shapes shapes,
              std::vector<std::string_view>& fields) {
    const std::size_t header = table.firstRecord + std::min(table.titles, table.records - 1);
    const std::size_t width =
        record < header ? std::max(shapes[header].width, shapes[record].width) : shapes[record].width;
    fields.clear();
    for (std::size_t column = 0; column < std::min(width, grid.columns()); ++column) {
        const bool isOwn = column >= table.firstColumn && column < table.firstColumn + table.columns;
        // A title stands over all tables beside each other.
        fields.push_back(isOwn || record < header ? grid.at(record, column).text : std::string_view());
    }
}

} // namespace outcheck::table
