// SPDX-License-Identifier: GPL-3.0-or-later
// Which counts a percentage or rate is made of, by evidence: numerator · constant / denominator is the figure as far as
// its decimals go, in all or nearly all rows. Figures that follow from counts are made again from published ones.
#pragma once

#include "protect/count_table.h"
#include "protect/number_form.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace outcheck::protect {

// A percentage or rate in one cell.
struct Figure {
    Span place;           // its digits in the cell's text
    bool hasSign = false; // % follows
    double value = 0;
    int decimals = 0;
};

// The figure of a cell: the number of a Decimal, Integer or Percent, the share of a composite. Nothing for others.
std::optional<Figure> figureOf(const GridCell& cell);

struct Ratio {
    enum class Denominator {
        Column,  // another figure of the same row
        Total,   // the sum of the numerator's column, without its total rows
        Section, // the sum over the composites that stand together in the column
        Whole    // the largest plain count in a column of composites: "Total N"
    };
    std::size_t figure = 0;    // column of the grid
    std::size_t numerator = 0; // column of the grid, a count column
    Denominator denominator = Denominator::Column;
    std::size_t denominatorColumn = 0; // of the grid
    double scale = 1;
};

enum class When { Before, After };

// Finds the ratios of a table and gives their values. Refers to grid and counts, which must outlive it.
class Ratios {
public:
    // `totalRows` are the rows that are no parts, ascending.
    Ratios(const CellGrid& grid, const CountTable& counts, const std::vector<std::size_t>& totalRows);

    // Of a column of the grid, if one was found.
    const std::optional<Ratio>& of(std::size_t column) const { return m_ratios[column]; }
    // The figure that follows from the counts of this row; nothing where one of them is missing, withheld or a
    // denominator of 0.
    std::optional<double> value(const Ratio& ratio, std::size_t row, When when) const;
    // Whether the figure as written follows from the counts as they were.
    bool explains(const Ratio& ratio, std::size_t row, const Figure& figure) const;
    // Whether what is published makes it another figure, or none.
    bool changes(const Ratio& ratio, std::size_t row) const;
    // After the counts have been protected: takes up what is published.
    void refresh();

private:
    struct Sums {
        std::vector<double> total;                // by count column
        std::vector<std::optional<double>> whole; // by count column
        std::vector<std::vector<double>> section; // by count column and data row; only of columns with composites
    };
    const CellGrid& m_grid;
    const CountTable& m_counts;
    const std::vector<std::size_t>& m_totalRows;
    std::vector<std::optional<Ratio>> m_ratios;
    Sums m_before, m_after;

    Sums sumsOf(When when) const;
    std::vector<double> sectionSums(std::size_t column, When when) const;
    std::optional<double> wholeOf(std::size_t k, When when) const;
    std::optional<double> numberAt(std::size_t row, std::size_t column, When when) const;
    std::optional<double> denominatorAt(const Ratio& ratio, std::size_t row, When when) const;
    std::vector<Ratio> candidatesFor(std::size_t column) const;
    using PlacedFigure = std::pair<std::size_t, Figure>; // with its row
    std::vector<PlacedFigure> figuresOf(std::size_t column) const;
    std::size_t agreeingWith(const Ratio& ratio, const std::vector<PlacedFigure>& figures) const;
    std::optional<Ratio> bestOf(const std::vector<Ratio>& candidates, std::size_t column) const;
    bool takesScaleFrom(Ratio& ratio, std::size_t row, const Figure& figure) const;
};

} // namespace outcheck::protect
