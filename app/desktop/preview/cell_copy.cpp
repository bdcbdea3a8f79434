// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/cell_copy.h"

#include <algorithm>

namespace outcheck::preview {

namespace {

constexpr std::uint64_t rowsPerRead = 256;

std::string onOneLine(std::string cell) {
    std::replace_if(
        cell.begin(), cell.end(), [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    return cell;
}

std::string csvCell(const std::string& cell) {
    if (cell.find_first_of(",\"\r\n") == std::string::npos &&
        (cell.empty() || (cell.front() != ' ' && cell.back() != ' '))) {
        return cell;
    }
    std::string quoted = "\"";
    for (const char c : cell) {
        quoted.append(c == '"' ? 2 : 1, c);
    }
    return quoted + '"';
}

// As it stands: nothing in it is to be taken for a column's end, for emphasis, a link or HTML.
std::string markdownCell(const std::string& cell) {
    std::string escaped;
    for (const char c : onOneLine(cell)) {
        if (c == '|' || c == '\\' || c == '`' || c == '*' || c == '<' || c == '[') {
            escaped += '\\';
        }
        escaped += c;
    }
    return escaped;
}

std::string cellText(const std::string& cell, CopyFormat format) {
    switch (format) {
    case CopyFormat::Csv:
        return csvCell(cell);
    case CopyFormat::Markdown:
        return markdownCell(cell);
    case CopyFormat::Tabs:
        break;
    }
    return onOneLine(cell);
}

// A line of cells; `cellAt` gives that of a column.
template <typename CellAt>
void appendLine(std::string& text, const CellsToCopy& wanted, CellAt cellAt) {
    const bool markdown = wanted.format == CopyFormat::Markdown;
    text += markdown ? "| " : "";
    for (std::size_t i = 0; i < wanted.columns.size(); ++i) {
        if (i > 0) {
            text += markdown ? " | " : wanted.format == CopyFormat::Csv ? "," : "\t";
        }
        text += cellAt(wanted.columns[i]);
    }
    text += markdown ? " |\n" : "\n";
}

void appendHead(std::string& text, const CellsToCopy& wanted) {
    if (wanted.format == CopyFormat::Tabs) {
        return;
    }
    appendLine(text, wanted, [&](const CopiedColumn& column) { return cellText(column.name, wanted.format); });
    if (wanted.format == CopyFormat::Markdown) {
        appendLine(text, wanted,
                   [](const CopiedColumn& column) { return std::string(column.numeric ? "---:" : "---"); });
    }
}

} // namespace

Result<std::string> cellsAsText(const TableSource& source, const CellsToCopy& wanted, std::stop_token stop) {
    std::string text;
    appendHead(text, wanted);
    for (std::uint64_t first = wanted.firstRow; first <= wanted.lastRow;) {
        const auto rows = readShownRows(source, first, std::min(rowsPerRead, wanted.lastRow - first + 1), stop);
        if (!rows) {
            return failure(rows.error());
        }
        if (rows->empty()) {
            break;
        }
        for (const csv::Row& row : *rows) {
            appendLine(text, wanted, [&](const CopiedColumn& column) {
                return column.column < row.fields.size() ? cellText(row.fields[column.column], wanted.format)
                                                         : std::string();
            });
        }
        first += rows->size();
    }
    const bool isSingleCell = wanted.firstRow == wanted.lastRow && wanted.columns.size() == 1;
    if (isSingleCell && wanted.format == CopyFormat::Tabs && text.ends_with('\n')) {
        text.pop_back();
    }
    return text;
}

} // namespace outcheck::preview
