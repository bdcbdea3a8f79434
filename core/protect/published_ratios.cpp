// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/published_ratios.h"

#include <limits>

namespace outcheck::protect {

namespace {

std::vector<double> publishedCounts(const CountTable& counts) {
    std::vector<double> numbers;
    for (std::size_t row = counts.firstRow(); row < counts.rows(); ++row) {
        for (std::size_t k = 0; k < counts.columns().size(); ++k) {
            const Count& count = counts.at(row, k);
            numbers.push_back(count.state == Count::State::Open ? count.after
                                                                : std::numeric_limits<double>::quiet_NaN());
        }
    }
    return numbers;
}

} // namespace

PublishedRatios::PublishedRatios(const table::ValueGrid& grid, const CountTable& counts,
                                 const std::vector<std::size_t>& totalRows)
    : m_grid(grid), m_counts(counts), m_totalRows(totalRows), m_found(grid, counts.found(), totalRows),
      m_after(m_found.stated()) {}

const std::optional<table::Ratio>& PublishedRatios::of(std::size_t column) const {
    static const std::optional<table::Ratio> none;
    const auto& ratio = m_found.of(column);
    const bool followsFromTable = ratio && ratio->basis == table::Ratio::Basis::Stated &&
                                  ratio->denominator != table::Ratio::Denominator::Implied;
    return followsFromTable ? ratio : none;
}

std::optional<double> PublishedRatios::value(const table::Ratio& ratio, std::size_t row, When when) const {
    if (m_onlyWithheld && when == When::After && m_counts.anyIn(row, Count::State::Withheld)) {
        return std::nullopt;
    }
    return (when == When::Before ? m_found.stated() : m_after).value(ratio, row);
}

bool PublishedRatios::changes(const table::Ratio& ratio, std::size_t row) const {
    return value(ratio, row, When::Before) != value(ratio, row, When::After);
}

void PublishedRatios::refresh() {
    m_after = table::RatioNumbers(m_grid, m_counts.found(), m_totalRows, publishedCounts(m_counts));
}

} // namespace outcheck::protect
