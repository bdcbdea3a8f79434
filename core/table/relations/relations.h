// SPDX-License-Identifier: GPL-3.0-or-later
// How the columns and rows of a table hang together: totals, percentages and rates with what they are made of,
// cumulative columns, counts and their populations. The one place where all of them are sought.
#pragma once

#include "table/relations/header_shares.h"
#include "table/relations/means.h"
#include "table/relations/populations.h"
#include "table/relations/ratios.h"
#include "table/relations/series.h"
#include "table/relations/totals.h"

#include <vector>

namespace outcheck::table {

class Relations {
public:
    // Refers to the grid, which must outlive it.
    explicit Relations(const ValueGrid& grid);
    Relations(const Relations&) = delete; // its parts refer to each other
    Relations& operator=(const Relations&) = delete;

    const ValueGrid& grid() const { return m_grid; }
    const CountGrid& counts() const { return m_counts; }
    const Totals& totals() const { return m_totals; }
    const Ratios& ratios() const { return m_ratios; }
    const std::vector<HeaderShare>& headerShares() const { return m_headerShares; }
    const std::vector<Mean>& means() const { return m_means; }
    const std::vector<Series>& series() const { return m_series; }
    const std::vector<Population>& populations() const { return m_populations; }

    bool isTotalRow(std::size_t row) const;
    // All of them for a reader, by column.
    std::vector<Relation> inWords() const;

private:
    const ValueGrid& m_grid;
    CountGrid m_counts;
    Totals m_totals;
    Ratios m_ratios;
    std::vector<HeaderShare> m_headerShares;
    std::vector<Mean> m_means;
    std::vector<Series> m_series;
    std::vector<Population> m_populations;
};

// Whether it is a rate, of person-time or of thousands, and not a share.
bool isRate(const Ratio& ratio, const CountGrid& counts);

} // namespace outcheck::table
