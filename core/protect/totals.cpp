// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/totals.h"

#include "table/cell_reader.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace outcheck::protect {

namespace {

constexpr std::size_t mostColumnsCompared = 40; // for totals by column: their sets of parts are tried one by one
constexpr std::size_t fewestRows = 2;           // that must agree before a column is a total
constexpr std::size_t labelBytes = 40;

bool isTotalLabel(std::string_view text) {
    text = table::trimmed(text);
    std::string lower;
    for (const char c : text.substr(0, labelBytes)) {
        lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    static constexpr std::array words = {"total",       "all",       "overall", "sum",
                                         "grand total", "insgesamt", "gesamt",  "cyfanswm"};
    return lower.starts_with("total ") || lower.starts_with("total,") ||
           std::find(words.begin(), words.end(), lower) != words.end();
}

bool isLabelledTotal(const CellGrid& grid, std::size_t row) {
    for (std::size_t column = 0; column < grid.columns(); ++column) {
        const GridCell& cell = grid.at(row, column);
        if (cell.value.kind == table::CellKind::Text && isTotalLabel(cell.text)) {
            return true;
        }
    }
    return false;
}

double sizeOf(const Count& count, double Count::*when) {
    return count.state == Count::State::Open ? count.*when : 0;
}

bool isSame(double a, double b) {
    return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(a));
}

// Sums over the rows that are no totals.
class PartSums {
public:
    PartSums(const CountTable& counts, const std::vector<std::size_t>& totalRows, std::size_t k, double Count::*when)
        : m_first(counts.firstRow()), m_end(counts.rows()), m_totalRows(totalRows) {
        m_sums.push_back(0);
        m_nonZero.push_back(0);
        for (std::size_t row = m_first; row < m_end; ++row) {
            const bool isPart = !std::binary_search(totalRows.begin(), totalRows.end(), row);
            const double size = isPart ? sizeOf(counts.at(row, k), when) : 0;
            m_sums.push_back(m_sums.back() + size);
            m_nonZero.push_back(m_nonZero.back() + (size > 0 ? 1U : 0U));
        }
    }

    double sum(std::size_t row, Totals::Parts parts) const {
        const auto [from, to] = rowsOf(row, parts);
        return m_sums[to - m_first] - m_sums[from - m_first];
    }
    std::size_t nonZero(std::size_t row, Totals::Parts parts) const {
        const auto [from, to] = rowsOf(row, parts);
        return m_nonZero[to - m_first] - m_nonZero[from - m_first];
    }
    std::size_t rows(std::size_t row, Totals::Parts parts) const {
        const auto [from, to] = rowsOf(row, parts);
        return to - from;
    }

private:
    std::pair<std::size_t, std::size_t> rowsOf(std::size_t row, Totals::Parts parts) const {
        const auto at = std::lower_bound(m_totalRows.begin(), m_totalRows.end(), row);
        switch (parts) {
        case Totals::Parts::Above:
            return {at == m_totalRows.begin() ? m_first : *std::prev(at) + 1, row};
        case Totals::Parts::Below: {
            const auto next = at == m_totalRows.end() ? at : std::next(at);
            return {row + 1, next == m_totalRows.end() ? m_end : *next};
        }
        case Totals::Parts::All:
            break;
        }
        return {m_first, m_end};
    }
    std::size_t m_first, m_end;
    const std::vector<std::size_t>& m_totalRows;
    std::vector<double> m_sums;
    std::vector<std::size_t> m_nonZero;
};

constexpr std::array partsTried = {Totals::Parts::Above, Totals::Parts::Below, Totals::Parts::All};

// Sums of these rows. An unlabelled row must be the sum in every count column, of three parts at least.
void addSums(const CountTable& counts, Totals& totals, bool labelled) {
    std::vector<Totals::Cell> found;
    for (std::size_t k = 0; k < counts.columns().size(); ++k) {
        const PartSums sums(counts, totals.rows, k, &Count::before);
        for (const std::size_t row : totals.rows) {
            const Count& total = counts.at(row, k);
            const auto fits = [&](Totals::Parts parts) {
                const bool enough = labelled ? sums.rows(row, parts) >= 2 : sums.nonZero(row, parts) >= 3;
                return enough && total.state == Count::State::Open && isSame(sums.sum(row, parts), total.before);
            };
            const auto parts = std::find_if(partsTried.begin(), partsTried.end(), fits);
            if (parts != partsTried.end()) {
                found.push_back({row, k, *parts});
            } else if (!labelled) {
                return;
            }
        }
    }
    totals.cells.insert(totals.cells.end(), found.begin(), found.end());
}

void findRows(const CellGrid& grid, const CountTable& counts, Totals& totals) {
    for (std::size_t row = counts.firstRow(); row < counts.rows(); ++row) {
        if (isLabelledTotal(grid, row)) {
            totals.rows.push_back(row);
        }
    }
    addSums(counts, totals, true);
    if (!totals.rows.empty() || counts.rows() < counts.firstRow() + 4 || counts.columns().size() < 2) {
        return;
    }
    for (const std::size_t row : {counts.rows() - 1, counts.firstRow()}) {
        Totals unlabelled;
        unlabelled.rows = {row};
        addSums(counts, unlabelled, false);
        if (!unlabelled.cells.empty()) {
            totals = std::move(unlabelled);
            return;
        }
    }
}

bool countsAnybody(const CountTable& counts, std::size_t k) {
    for (std::size_t row = counts.firstRow(); row < counts.rows(); ++row) {
        if (counts.at(row, k).before > 0) {
            return true;
        }
    }
    return false;
}

// Whether column `k` is the sum of these columns wherever all are counts.
bool isSumOf(const CountTable& counts, std::size_t k, const std::vector<std::size_t>& parts) {
    std::size_t agreeing = 0;
    for (std::size_t row = counts.firstRow(); row < counts.rows(); ++row) {
        const Count& total = counts.at(row, k);
        if (total.state != Count::State::Open) {
            continue;
        }
        double sum = 0;
        std::size_t nonZero = 0;
        for (const std::size_t part : parts) {
            const double size = sizeOf(counts.at(row, part), &Count::before);
            sum += size;
            nonZero += size > 0;
        }
        if (!isSame(sum, total.before)) {
            return false;
        }
        agreeing += nonZero >= 2;
    }
    return agreeing >= fewestRows;
}

void findColumns(const CountTable& counts, Totals& totals) {
    const std::size_t columns = std::min(counts.columns().size(), mostColumnsCompared);
    const auto isTotal = [&](std::size_t k) {
        return std::any_of(totals.columns.begin(), totals.columns.end(), [k](const auto& c) { return c.k == k; });
    };
    for (std::size_t k = 0; k < columns; ++k) {
        if (!countsAnybody(counts, k)) {
            continue; // a sum of anything that is empty
        }
        std::vector<std::vector<std::size_t>> candidates(1);
        for (std::size_t other = 0; other < columns; ++other) {
            if (other != k && !isTotal(other)) {
                candidates.front().push_back(other);
            }
        }
        for (std::size_t from = k; from-- > 0;) { // the columns before it: two, three, …
            candidates.emplace_back();
            for (std::size_t i = from; i < k; ++i) {
                candidates.back().push_back(i);
            }
        }
        for (std::size_t to = k + 2; to < columns; ++to) {
            candidates.emplace_back();
            for (std::size_t i = k + 1; i <= to; ++i) {
                candidates.back().push_back(i);
            }
        }
        const auto parts = std::find_if(candidates.begin(), candidates.end(), [&](const auto& set) {
            return set.size() >= 2 && std::none_of(set.begin(), set.end(), isTotal) && isSumOf(counts, k, set);
        });
        if (parts != candidates.end()) {
            totals.columns.push_back({k, *parts});
        }
    }
}

void publish(Count& total, double sum, const PublishedSum& published) {
    total.isTotal = true;
    total.after = published(sum);
    if (total.after == 0 && total.before > 0) {
        total.state = Count::State::Withheld;
    } else {
        total.state = Count::State::Open;
    }
}

} // namespace

Totals findTotals(const CellGrid& grid, const CountTable& counts) {
    Totals totals;
    findRows(grid, counts, totals);
    findColumns(counts, totals);
    return totals;
}

void rebuildTotals(const Totals& totals, CountTable& counts, const PublishedSum& published) {
    // By column first, so that the corner, a total both ways, is the sum of what is published in its column.
    for (const Totals::Column& column : totals.columns) {
        for (std::size_t row = counts.firstRow(); row < counts.rows(); ++row) {
            Count& total = counts.at(row, column.k);
            if (total.state == Count::State::None || total.state == Count::State::Marked) {
                continue;
            }
            double sum = 0;
            for (const std::size_t part : column.parts) {
                sum += sizeOf(counts.at(row, part), &Count::after);
            }
            publish(total, sum, published);
        }
    }
    std::size_t k = counts.columns().size();
    std::optional<PartSums> sums;
    for (const Totals::Cell& cell : totals.cells) {
        if (cell.k != k) {
            k = cell.k;
            sums.emplace(counts, totals.rows, k, &Count::after);
        }
        publish(counts.at(cell.row, k), sums->sum(cell.row, cell.parts), published);
    }
}

} // namespace outcheck::protect
