// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/cell_places.h"

#include "table/relations/totals.h"

#include <algorithm>
#include <array>

namespace outcheck::audit {

namespace {

using table::ColumnRole;

constexpr std::string_view spaces = " \t\r\n";
constexpr std::string_view betweenHeaders = " / "; // as ColumnProfile::name joins them

bool holdsLabels(ColumnRole role) {
    return role == ColumnRole::Dimension || role == ColumnRole::Date || role == ColumnRole::Text;
}

std::string_view trimmed(std::string_view text) {
    const auto from = std::min(text.find_first_not_of(spaces), text.size());
    text.remove_prefix(from);
    return text.substr(0, text.find_last_not_of(spaces) + 1);
}

std::vector<std::string> headersIn(std::string_view name) {
    std::vector<std::string> parts;
    for (std::size_t from = 0; from <= name.size();) {
        const std::size_t to = std::min(name.find(betweenHeaders, from), name.size());
        parts.emplace_back(trimmed(name.substr(from, to - from)));
        from = to + betweenHeaders.size();
    }
    return parts;
}

std::string measureIn(std::string name) {
    static constexpr std::array endings = {"_midpoint6_derived", "_midpoint6", "_rounded", "_redacted", "_round5"};
    for (const std::string_view ending : endings) {
        if (name.size() > ending.size() && name.ends_with(ending)) {
            name.resize(name.size() - ending.size());
        }
    }
    return name;
}

bool saysAll(std::string_view label) {
    return table::isTotalLabel(label) || inSmallLetters(label).starts_with("all ");
}

} // namespace

std::string inSmallLetters(std::string_view text) {
    std::string lower(trimmed(text));
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

std::string_view meaningOf(std::string_view label) {
    return saysAll(trimmed(label)) ? std::string_view() : trimmed(label);
}

std::string dimensionIn(std::string_view columnName) {
    return inSmallLetters(headersIn(columnName).back());
}

CellPlaces::CellPlaces(const TableCells& cells) : m_cells(&cells) {
    std::vector<std::size_t> labels;
    const auto& columns = cells.relations().grid().profile().columns;
    for (const table::ColumnProfile& column : columns) {
        if (column.index < cells.relations().grid().columns() && holdsLabels(column.role)) {
            labels.push_back(column.index);
        }
    }
    const std::vector<std::string> header = headerDimensions(labels);
    for (const std::size_t column : cells.counts().columns()) {
        std::vector<std::string> parts = headersIn(columns[column].name);
        parts.resize(std::max(parts.size(), header.size() + 1));
        m_measures.push_back(measureIn(inSmallLetters(header.empty() ? columns[column].name : parts.front())));
        m_levels.emplace_back(parts.begin() + 1, parts.end());
    }
    std::vector<std::pair<std::string, Dimension>> found;
    for (std::size_t level = 0; level < header.size(); ++level) {
        found.emplace_back(inSmallLetters(header[level]), Dimension{true, level});
    }
    for (const std::size_t label : labels) {
        found.emplace_back(dimensionIn(columns[label].name), Dimension{false, label});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (auto& [name, dimension] : found) {
        if (saysAnything(dimension)) {
            m_names.push_back(std::move(name));
            m_dimensions.push_back(dimension);
        }
    }
}

// Named where the one column of labels has as many header rows as each column of counts.
std::vector<std::string> CellPlaces::headerDimensions(const std::vector<std::size_t>& labels) const {
    if (labels.size() != 1) {
        return {};
    }
    const auto& columns = m_cells->relations().grid().profile().columns;
    std::vector<std::string> names = headersIn(columns[labels.front()].name);
    for (const std::size_t column : m_cells->counts().columns()) {
        if (headersIn(columns[column].name).size() != names.size()) {
            return {};
        }
    }
    names.pop_back(); // that of the labels themselves
    return names;
}

bool CellPlaces::saysAnything(const Dimension& dimension) const {
    if (dimension.isHeader) {
        return std::any_of(m_levels.begin(), m_levels.end(),
                           [&](const auto& levels) { return !saysAll(levels[dimension.place]); });
    }
    const table::ValueGrid& grid = m_cells->relations().grid();
    for (std::size_t row = grid.firstDataRow(); row < grid.rows(); ++row) {
        if (!saysAll(grid.at(row, dimension.place).text)) {
            return true;
        }
    }
    return false;
}

std::string_view CellPlaces::labelIn(const Dimension& dimension, std::size_t row, std::size_t k) const {
    return dimension.isHeader ? std::string_view(m_levels[k][dimension.place])
                              : trimmed(m_cells->relations().grid().at(row, dimension.place).text);
}

std::string_view CellPlaces::label(std::size_t row, std::size_t k, std::size_t dimension) const {
    return meaningOf(labelIn(m_dimensions[dimension], row, k));
}

} // namespace outcheck::audit
