// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/table_heads.h"

#include "desktop/preview/table_words.h"
#include "desktop/preview/visible_text.h"

#include <algorithm>

namespace outcheck::preview {

namespace {

// Codes of categories are names, whatever they are written with.
bool isLabel(const table::ColumnProfile& column) {
    using table::ColumnRole;
    return column.role == ColumnRole::Dimension || column.role == ColumnRole::Identifier ||
           column.role == ColumnRole::Date || column.role == ColumnRole::Text;
}

bool isNumeric(const table::ColumnProfile& column) {
    using table::CellKind;
    return !isLabel(column) &&
           (column.type == CellKind::Integer || column.type == CellKind::Decimal || column.type == CellKind::Percent ||
            column.type == CellKind::CountWithPercent || column.type == CellKind::Fraction);
}

} // namespace

std::vector<ColumnHead> headsOf(const table::TableProfile& profile) {
    std::vector<ColumnHead> heads;
    for (const table::ColumnProfile& column : profile.columns) {
        const QString name =
            column.name.empty() ? TableView::tr("Column %1").arg(column.index + 1) : visibleText(column.name, 200);
        heads.push_back({name, wordFor(column.role), isNumeric(column), isLabel(column)});
    }
    return heads;
}

// Longest by its bytes: measuring thousands of cells in pixels would be felt.
void noteLongest(std::vector<std::string>& longest, std::span<const std::string_view> fields) {
    constexpr std::size_t measuredBytes = 200;
    fields = fields.first(std::min<std::size_t>(fields.size(), TableView::maximumColumns));
    if (fields.size() > longest.size()) {
        longest.resize(fields.size());
    }
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].size() > longest[i].size()) {
            longest[i] = fields[i].substr(0, measuredBytes);
        }
    }
}

} // namespace outcheck::preview
