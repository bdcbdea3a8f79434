// SPDX-License-Identifier: GPL-3.0-or-later
// Which counts a percentage or rate is made of, by evidence: numerator · constant / denominator is the figure as far as
// its decimals go, in all or nearly all rows.
#pragma once

#include "table/relations/count_grid.h"
#include "table/relations/count_range.h"
#include "table/relations/figure.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace outcheck::table {

struct Ratio {
    enum class Denominator {
        Column,  // another figure of the same row
        Total,   // the sum of the numerator's column, without its total rows
        Section, // the sum over the composites that stand together in the column
        Whole,   // the largest plain count in a column of composites: "Total N"
        Header,  // the N in the name of the figure's column, or of the numerator's
        Implied  // one whole for all rows, which the table does not state
    };
    enum class Basis {
        Stated,   // it follows from the counts as they stand
        Unrounded // it lies where the counts before their rounding would put it, and does not follow from those stated
    };
    std::size_t figure = 0;    // column of the grid
    std::size_t numerator = 0; // column of the grid, a count column
    Denominator denominator = Denominator::Column;
    std::size_t denominatorColumn = 0; // of the grid
    double scale = 1;
    Basis basis = Basis::Stated;
    CountRange implied = {};             // Header, Implied: what that whole may be, by all rows together
    std::size_t agreeing = 0, tried = 0; // figures, of which the ratio explains so many
};

// The numbers that ratios are made of, at one time: as a table states them, or as its copy does.
class RatioNumbers {
public:
    // `counts`: by data row and column of the CountGrid, not a number where none is stated. `totalRows` are the rows
    // that are no parts, ascending. Refers to all but the counts, and they must outlive it.
    RatioNumbers(const ValueGrid& grid, const CountGrid& found, const std::vector<std::size_t>& totalRows,
                 std::vector<double> counts);

    // Of a column of the grid in a row; nothing where none is stated.
    std::optional<double> numberAt(std::size_t row, std::size_t column) const;
    std::optional<double> denominatorAt(const Ratio& ratio, std::size_t row) const;
    // The figure that follows from the counts of this row; nothing where one of them is missing, withheld or a
    // denominator of 0.
    std::optional<double> value(const Ratio& ratio, std::size_t row) const;

private:
    const ValueGrid* m_grid;
    const CountGrid* m_found;
    std::vector<double> m_counts;
    std::vector<double> m_total;                // by count column
    std::vector<std::optional<double>> m_whole; // by count column
    std::vector<std::vector<double>> m_section; // by count column and data row; only of columns with composites

    std::vector<double> sectionSums(std::size_t column) const;
    std::optional<double> wholeOf(std::size_t k) const;
};

// Finds the ratios of a table. Refers to grid and counts, which must outlive it.
class Ratios {
public:
    Ratios(const ValueGrid& grid, const CountGrid& counts, const std::vector<std::size_t>& totalRows);

    // Of a column of the grid, if one was found.
    const std::optional<Ratio>& of(std::size_t column) const { return m_ratios[column]; }
    const RatioNumbers& stated() const { return m_stated; }
    // Whether the figure as written follows from the counts as they are stated.
    bool explains(const Ratio& ratio, std::size_t row, const Figure& figure) const;

private:
    const ValueGrid& m_grid;
    const CountGrid& m_counts;
    RatioNumbers m_stated;
    std::vector<std::optional<Ratio>> m_ratios;

    std::vector<Ratio> candidatesFor(std::size_t column) const;
    std::optional<double> wholeInNames(std::size_t figure, std::size_t numerator) const;
    using PlacedFigure = std::pair<std::size_t, Figure>; // with its row
    std::vector<PlacedFigure> figuresOf(std::size_t column) const;
    std::optional<Ratio> bestStated(const std::vector<Ratio>& candidates,
                                    const std::vector<PlacedFigure>& figures) const;
    std::optional<Ratio> bestUnrounded(const std::vector<Ratio>& candidates,
                                       const std::vector<PlacedFigure>& figures) const;
    std::optional<Ratio> bestImplied(std::size_t column, const std::vector<PlacedFigure>& figures) const;
    bool mayBeWhole(const Ratio& ratio, double whole, const std::vector<PlacedFigure>& figures) const;
    CountRange numeratorRange(const Ratio& ratio, double stated) const;
    CountRange impliedBy(const Ratio& ratio, const std::vector<PlacedFigure>& figures) const;
    std::size_t agreeingWith(const Ratio& ratio, const std::vector<PlacedFigure>& figures) const;
    bool takesScaleFrom(Ratio& ratio, std::size_t row, const Figure& figure) const;
    const Rounding& roundingOf(std::size_t column) const { return m_grid.profile().columns[column].rounding; }
    bool anyRounded(const Ratio& ratio) const;
    std::optional<bool> agreesUnrounded(const Ratio& ratio, std::size_t row, const Figure& figure) const;
    double strayOf(const Ratio& ratio, const std::vector<PlacedFigure>& figures) const;
};

} // namespace outcheck::table
