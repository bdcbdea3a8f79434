// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/merge_rows.h"

#include "base/utf8.h"
#include "protect/cell_grid.h"
#include "protect/cell_names.h"
#include "protect/copy_writer.h"
#include "protect/count_table.h"
#include "protect/labelled_rows.h"
#include "protect/published_ratios.h"
#include "table/relations/label_columns.h"

#include <algorithm>
#include <optional>

namespace outcheck::protect {

namespace {

using table::CountCell;

constexpr std::string_view between = " + ";

// Rows that become one: the first stays, with the sums.
class Merger {
public:
    Merger(const CellGrid& grid, const table::Relations& relations, const LabelledRows& rows, const RowMerge& merge,
           const std::string& file)
        : m_grid(grid), m_relations(relations), m_rows(rows), m_merge(merge), m_file(file),
          m_counts(relations.counts()) {}

    Result<MergedTable> run() {
        PublishedRatios ratios(m_grid.values(), m_counts, m_relations.totals().rows);
        for (std::size_t group = 0; group < m_rows.groups(); ++group) {
            if (const char* const why = mergeGroup(group)) {
                return failure(ErrorCode::Unsupported, {m_file, 0, {}}, why);
            }
        }
        std::sort(m_gone.begin(), m_gone.end());
        ratios.refresh();
        CopyWriter writer(m_grid, m_counts, ratios, {});
        writer.withholdFigures(figuresToWithhold(ratios));
        ProtectAccount account;
        m_result.bytes = writer.writeWithout(m_gone, m_labels, account);
        m_result.rows = m_gone.size();
        return std::move(m_result);
    }

private:
    const CellGrid& m_grid;
    const table::Relations& m_relations;
    const LabelledRows& m_rows;
    const RowMerge& m_merge;
    const std::string& m_file;
    CountTable m_counts;
    std::vector<std::size_t> m_kept, m_gone; // rows: with sums, and those that are in these
    CellGrid::Changes m_labels;
    MergedTable m_result;

    std::vector<std::size_t> rowsIn(std::size_t group) const {
        std::vector<std::size_t> rows;
        for (std::size_t label = 0; label < m_rows.labels().size(); ++label) {
            const auto& wanted = m_merge.labels;
            const bool isWanted = std::find(wanted.begin(), wanted.end(), m_rows.labels()[label]) != wanted.end();
            if (isWanted && m_rows.rowAt(group, label) != LabelledRows::none) {
                rows.push_back(m_rows.rowAt(group, label));
            }
        }
        std::sort(rows.begin(), rows.end());
        return rows;
    }

    // Why it cannot be; null where it was merged.
    const char* mergeGroup(std::size_t group) {
        const std::vector<std::size_t> rows = rowsIn(group);
        if (rows.empty()) {
            return nullptr;
        }
        for (std::size_t k = 0; k < m_counts.columns().size(); ++k) {
            if (const char* const why = mergeCounts(rows, k)) {
                return why;
            }
        }
        m_labels[{rows.front(), m_merge.column}] = mergedLabel(m_merge.labels);
        for (const std::size_t follower : m_rows.followers()) {
            std::vector<std::string> texts;
            for (const std::size_t row : rows) {
                const std::string text(m_grid.at(row, follower).text);
                if (std::find(texts.begin(), texts.end(), text) == texts.end()) {
                    texts.push_back(text);
                }
            }
            m_labels[{rows.front(), follower}] = mergedLabel(texts);
        }
        m_kept.push_back(rows.front());
        m_gone.insert(m_gone.end(), rows.begin() + 1, rows.end());
        return nullptr;
    }
    const char* mergeCounts(const std::vector<std::size_t>& rows, std::size_t k) {
        double sum = 0, largest = 0;
        std::size_t open = 0;
        for (const std::size_t row : rows) {
            const CountCell& cell = m_relations.counts().at(row, k);
            if (m_grid.at(row, m_counts.columns()[k]).value.kind == table::CellKind::Fraction) {
                return "counts in the rows to be merged are fractions";
            }
            open += cell.state == CountCell::State::Open ? 1U : 0U;
            sum += cell.number;
            largest = std::max(largest, cell.number);
        }
        if (open == 0 && isEmptyIn(rows, k)) {
            return nullptr;
        }
        if (open < rows.size()) {
            return "counts in the rows to be merged are withheld or missing";
        }
        for (const std::size_t row : rows) {
            Count& count = m_counts.at(row, k);
            count.after = row == rows.front() ? sum : 0;
            count.state = row == rows.front() ? Count::State::Open : Count::State::Withheld;
        }
        m_result.lost += 2 * (sum - largest);
        return nullptr;
    }
    bool isEmptyIn(const std::vector<std::size_t>& rows, std::size_t k) const {
        return std::all_of(rows.begin(), rows.end(), [&](std::size_t row) {
            return m_grid.at(row, m_counts.columns()[k]).value.kind == table::CellKind::Empty;
        });
    }

    // Of merged rows: what does not follow from counts alone.
    std::vector<CellPlace> figuresToWithhold(const PublishedRatios& ratios) const {
        std::vector<CellPlace> places;
        for (const std::size_t row : m_kept) {
            for (std::size_t column = 0; column < m_grid.columns(); ++column) {
                const table::CellKind kind = m_grid.at(row, column).value.kind;
                const bool isLabel = table::holdsLabels(m_grid.profile().columns[column]);
                const bool saysSomething = kind != table::CellKind::Empty && kind != table::CellKind::MissingMark;
                if (!isLabel && saysSomething && !m_counts.placeOf(column) && !followsFromCounts(ratios, row, column)) {
                    places.push_back({row, column});
                }
            }
        }
        std::sort(places.begin(), places.end());
        return places;
    }
    bool followsFromCounts(const PublishedRatios& ratios, std::size_t row, std::size_t column) const {
        const auto& ratio = ratios.of(column);
        const auto figure = table::figureOf(m_grid.at(row, column));
        const bool isOfCounts = ratio && (ratio->denominator != table::Ratio::Denominator::Column ||
                                          m_counts.placeOf(ratio->denominatorColumn));
        return isOfCounts && figure && ratios.explains(*ratio, row, *figure);
    }
};

// Labels of the grid that make up the text, with + between them.
bool splitLabels(std::string_view text, const std::vector<std::string_view>& known, std::vector<std::string>& labels,
                 std::size_t& tries) {
    constexpr std::size_t mostTries = 100'000;
    for (const std::string_view label : known) {
        if (++tries > mostTries) {
            return false;
        }
        if (!text.starts_with(label) || std::find(labels.begin(), labels.end(), label) != labels.end()) {
            continue;
        }
        std::string_view rest = text.substr(label.size());
        labels.emplace_back(label);
        if (rest.empty() || (rest.starts_with('+') && splitLabels(rest.substr(1), known, labels, tries))) {
            return true;
        }
        labels.pop_back();
    }
    return false;
}

std::optional<std::size_t> columnNamed(const table::ValueGrid& grid, std::string_view name) {
    for (const table::ColumnProfile& column : grid.profile().columns) {
        if (column.name == name) {
            return column.index;
        }
    }
    for (std::size_t column = 0; column < grid.columns(); ++column) {
        if (columnLetters(column) == name) {
            return column;
        }
    }
    return std::nullopt;
}

} // namespace

Result<RowMerge> mergeNamed(const table::ValueGrid& grid, std::string_view text, const std::string& file) {
    for (std::size_t colon = text.find(':'); colon != std::string_view::npos; colon = text.find(':', colon + 1)) {
        const auto column = columnNamed(grid, text.substr(0, colon));
        if (!column) {
            continue;
        }
        std::vector<std::string_view> known;
        for (std::size_t row = grid.firstDataRow(); row < grid.rows(); ++row) {
            known.push_back(grid.at(row, *column).text);
        }
        std::sort(known.begin(), known.end());
        known.erase(std::unique(known.begin(), known.end()), known.end());
        std::erase(known, std::string_view());
        RowMerge merge{*column, {}};
        std::size_t tries = 0;
        if (splitLabels(text.substr(colon + 1), known, merge.labels, tries) && merge.labels.size() >= 2) {
            return merge;
        }
        return failure(ErrorCode::NotFound, {file, 0, {}},
                       "\"" + printable(text.substr(colon + 1)) +
                           "\" is not made of two or more labels of that column");
    }
    return failure(text.find(':') == std::string_view::npos ? ErrorCode::Malformed : ErrorCode::NotFound, {file, 0, {}},
                   "\"" + printable(text) + "\" names no column of it: COLUMN:LABEL+LABEL would");
}

std::string nameOf(const RowMerge& merge, const table::TableProfile& profile) {
    const std::string& name = profile.columns[merge.column].name;
    std::string text = (name.empty() ? columnLetters(merge.column) : name) + ":";
    for (std::size_t i = 0; i < merge.labels.size(); ++i) {
        text += (i == 0 ? "" : "+") + merge.labels[i];
    }
    return text;
}

std::string mergedLabel(const std::vector<std::string>& labels) {
    std::string text;
    for (const std::string& label : labels) {
        text.append(text.empty() ? "" : between).append(label);
    }
    return text;
}

Result<MergedTable> mergeRows(std::string_view bytes, const RowMerge& merge, const std::string& file,
                              const std::function<void(table::TableProfile&)>& correct, const std::stop_token& stop) {
    const auto grid = CellGrid::read(bytes, file, stop, correct);
    if (!grid) {
        return failure(grid.error());
    }
    const table::Relations relations(grid->values());
    const auto rows = LabelledRows::of(relations, merge.column, file);
    if (!rows) {
        return failure(rows.error());
    }
    return Merger(*grid, relations, *rows, merge, file).run();
}

} // namespace outcheck::protect
