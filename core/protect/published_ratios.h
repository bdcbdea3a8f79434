// SPDX-License-Identifier: GPL-3.0-or-later
// The figures that follow from counts, as the counts were and as they are published.
#pragma once

#include "protect/count_table.h"
#include "table/relations/ratios.h"

#include <optional>
#include <vector>

namespace outcheck::protect {

enum class When { Before, After };

class PublishedRatios {
public:
    // Refers to grid, counts and `totalRows` (that are no parts, ascending), which must outlive it. Before the counts
    // are protected.
    PublishedRatios(const table::ValueGrid& grid, const CountTable& counts, const std::vector<std::size_t>& totalRows);

    // Of a column of the grid, if one was found that follows from counts as the table states them.
    const std::optional<table::Ratio>& of(std::size_t column) const;
    // The figure that follows from the counts of this row; nothing where one of them is missing, withheld or a
    // denominator of 0.
    std::optional<double> value(const table::Ratio& ratio, std::size_t row, When when) const;
    // Whether the figure as written follows from the counts as they were.
    bool explains(const table::Ratio& ratio, std::size_t row, const table::Figure& figure) const {
        return m_found.explains(ratio, row, figure);
    }
    // Whether what is published makes it another figure, or none.
    bool changes(const table::Ratio& ratio, std::size_t row) const;
    // After the counts have been protected: takes up what is published.
    void refresh();
    // After counts have been withheld, and no other was changed: there are no figures in rows with withheld ones, and
    // all others are what they were.
    void withhold() { m_onlyWithheld = true; }

private:
    const table::ValueGrid& m_grid;
    const CountTable& m_counts;
    const std::vector<std::size_t>& m_totalRows;
    table::Ratios m_found;
    table::RatioNumbers m_after;
    bool m_onlyWithheld = false;
};

} // namespace outcheck::protect
