// SPDX-License-Identifier: GPL-3.0-or-later
// Sums over stretches of one column of counts, total rows left out.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace outcheck::table {

// Of which rows a total is the sum: those since the last total, up to the next one, or all that are no total.
enum class PartRows : std::uint8_t { Above, Below, All };

class PartSums {
public:
    // `sizes` are those of the rows from `first` on, 0 where nothing is stated; `totalRows`, ascending, must outlive
    // this.
    PartSums(const std::vector<double>& sizes, std::size_t first, const std::vector<std::size_t>& totalRows)
        : m_first(first), m_end(first + sizes.size()), m_totalRows(totalRows) {
        m_sums.push_back(0);
        m_nonZero.push_back(0);
        for (std::size_t row = m_first; row < m_end; ++row) {
            const bool isPart = !std::binary_search(totalRows.begin(), totalRows.end(), row);
            const double size = isPart ? sizes[row - m_first] : 0;
            m_sums.push_back(m_sums.back() + size);
            m_nonZero.push_back(m_nonZero.back() + (size > 0 ? 1U : 0U));
        }
    }

    double sum(std::size_t row, PartRows parts) const {
        const auto [from, to] = rowsOf(row, parts);
        return m_sums[to - m_first] - m_sums[from - m_first];
    }
    std::size_t nonZero(std::size_t row, PartRows parts) const {
        const auto [from, to] = rowsOf(row, parts);
        return m_nonZero[to - m_first] - m_nonZero[from - m_first];
    }
    std::size_t rows(std::size_t row, PartRows parts) const {
        const auto [from, to] = rowsOf(row, parts);
        return to - from;
    }

private:
    std::pair<std::size_t, std::size_t> rowsOf(std::size_t row, PartRows parts) const {
        const auto at = std::lower_bound(m_totalRows.begin(), m_totalRows.end(), row);
        switch (parts) {
        case PartRows::Above:
            return {at == m_totalRows.begin() ? m_first : *std::prev(at) + 1, row};
        case PartRows::Below: {
            const auto next = at == m_totalRows.end() ? at : std::next(at);
            return {row + 1, next == m_totalRows.end() ? m_end : *next};
        }
        case PartRows::All:
            break;
        }
        return {m_first, m_end};
    }
    std::size_t m_first, m_end;
    const std::vector<std::size_t>& m_totalRows;
    std::vector<double> m_sums;
    std::vector<std::size_t> m_nonZero;
};

} // namespace outcheck::table
