// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/row_filter.h"

#include "table/cell_reader.h"

#include <algorithm>

namespace outcheck::table {

namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// The number that is all of the cell.
std::optional<double> plainNumber(std::string_view cell) {
    const CellValue value = parseCell(cell);
    const bool isPlain = value.kind == CellKind::Integer || value.kind == CellKind::Decimal;
    return isPlain ? std::optional(value.number) : std::nullopt;
}

bool isSameInSmall(char any, char small) {
    return lower(any) == small;
}

} // namespace

std::optional<double> numberOf(const CellValue& value) {
    switch (value.kind) {
    case CellKind::Integer:
    case CellKind::Decimal:
    case CellKind::Percent:
    case CellKind::CountWithPercent:
    case CellKind::Fraction:
    case CellKind::Interval:
        return value.number;
    case CellKind::Empty:
    case CellKind::Range:
    case CellKind::Date:
    case CellKind::Redaction:
    case CellKind::MissingMark:
    case CellKind::Text:
        break;
    }
    return std::nullopt;
}

RowTest::RowTest(RowFilter filter) : m_filter(std::move(filter)) {
    std::transform(m_filter.text.begin(), m_filter.text.end(), m_filter.text.begin(), lower);
    if (m_filter.test == RowFilter::Test::Equals) {
        m_filter.text = std::string(trimmed(m_filter.text));
        m_number = plainNumber(m_filter.text);
    }
}

bool RowTest::admits(std::span<const std::string_view> fields) const {
    if (m_filter.column) {
        return admitsCell(*m_filter.column < fields.size() ? fields[*m_filter.column] : std::string_view());
    }
    return std::any_of(fields.begin(), fields.end(), [this](std::string_view cell) { return admitsCell(cell); });
}

bool RowTest::admitsCell(std::string_view cell) const {
    switch (m_filter.test) {
    case RowFilter::Test::Contains:
        return contains(cell);
    case RowFilter::Test::Equals:
        return equals(cell);
    case RowFilter::Test::Between: {
        const auto number = numberOf(parseCell(cell));
        return number && *number >= m_filter.low && *number <= m_filter.high;
    }
    case RowFilter::Test::Empty:
        return trimmed(cell).empty();
    case RowFilter::Test::Mark:
        break;
    }
    const CellKind kind = parseCell(cell).kind;
    return kind == CellKind::Redaction || kind == CellKind::MissingMark;
}

bool RowTest::contains(std::string_view cell) const {
    const std::string& text = m_filter.text;
    if (text.empty() || cell.size() < text.size()) {
        return text.empty();
    }
    return std::search(cell.begin(), cell.end(), text.begin(), text.end(), isSameInSmall) != cell.end();
}

bool RowTest::equals(std::string_view cell) const {
    const std::string_view inner = trimmed(cell);
    if (inner.size() == m_filter.text.size() &&
        std::equal(inner.begin(), inner.end(), m_filter.text.begin(), isSameInSmall)) {
        return true;
    }
    return m_number && plainNumber(inner) == m_number;
}

} // namespace outcheck::table
