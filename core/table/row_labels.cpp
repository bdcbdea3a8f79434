// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/row_labels.h"

#include "table/header_words.h"

#include <algorithm>
#include <array>
#include <string>

namespace outcheck::table {

namespace {

constexpr std::size_t labelColumns = 4; // labels stand at the front
constexpr std::size_t labelBytes = 60;  // longer texts explain

constexpr std::array<std::string_view, 5> spreadWords{"sd", "iqr", "std", "q1", "stdev"};
constexpr std::array<std::string_view, 4> middleWords{"mean", "median", "average", "avg"};
constexpr std::array<std::string_view, 16> countWords{
    "n",      "count",   "counts", "number",   "observed", "population", "events",    "deaths",
    "people", "persons", "cases",  "patients", "freq",     "frequency",  "numerator", "denominator"};
constexpr std::array<std::string_view, 10> figureWords{"expected", "smr", "rate",       "ratio",      "percent",
                                                       "%",        "pct", "percentage", "proportion", "variance"};

template <std::size_t size>
bool anyOf(const std::vector<std::string>& words, const std::array<std::string_view, size>& known) {
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        return std::find(known.begin(), known.end(), word) != known.end();
    });
}

RowKind kindOfLabel(std::string_view label) {
    if (label.size() > labelBytes) {
        return RowKind::Plain;
    }
    const auto words = wordsOf(label);
    const bool middle = anyOf(words, middleWords);
    if (anyOf(words, spreadWords)) {
        return middle ? RowKind::Spread : RowKind::Figure;
    }
    if (middle) {
        return RowKind::Figure;
    }
    if (anyOf(words, countWords)) { // "Female, n (%)" is a count
        return RowKind::Count;
    }
    return anyOf(words, figureWords) ? RowKind::Figure : RowKind::Plain;
}

} // namespace

RowKind kindOfRow(std::span<const std::string_view> fields, std::span<const CellValue> values) {
    RowKind kind = RowKind::Plain;
    for (std::size_t i = 0; i < std::min(labelColumns, fields.size()); ++i) {
        if (values[i].kind == CellKind::Text) {
            const RowKind said = kindOfLabel(fields[i]);
            kind = said == RowKind::Plain ? kind : said; // the innermost label says it best
        }
    }
    return kind;
}

void LabelledCells::add(RowKind kind, const CellValue& value) {
    const bool decimal = value.kind == CellKind::Decimal || value.kind == CellKind::Percent;
    if (kind == RowKind::Figure || kind == RowKind::Spread) {
        m_decimals += decimal;
        return;
    }
    m_others += decimal || value.kind == CellKind::Interval || value.kind == CellKind::Range;
    m_counts += kind == RowKind::Count && value.kind == CellKind::Integer;
}

void RowLabels::add(std::uint64_t record, RowKind kind) {
    if (kind == RowKind::Plain || record >= mostRecords) {
        return;
    }
    m_kinds.resize(std::max<std::size_t>(m_kinds.size(), record + 1), RowKind::Plain);
    m_kinds[record] = kind;
    (kind == RowKind::Count ? m_counts : m_statistics) = true;
}

std::vector<RowKind> RowLabels::kinds() const {
    return decide() ? m_kinds : std::vector<RowKind>();
}

} // namespace outcheck::table
