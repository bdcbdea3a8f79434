// SPDX-License-Identifier: GPL-3.0-or-later
// Where the counts of a table stand, told by names: what is counted, and the label in each dimension. By them tables
// that arrange the same people differently are held against each other.
#pragma once

#include "audit/table_cells.h"

#include <string>
#include <string_view>
#include <vector>

namespace outcheck::audit {

// What a label says, without the spaces around it; empty for Total and All.
std::string_view meaningOf(std::string_view label);
std::string inSmallLetters(std::string_view text); // without the spaces around it
// The last of the header rows that a name of a column is joined from, in small letters.
std::string dimensionIn(std::string_view columnName);

class CellPlaces {
public:
    // Dimensions are columns of labels and dates, and those that only header rows name: "sex / date" over the labels
    // and "patients / F" over the counts. Refers to the cells, which must outlive it.
    explicit CellPlaces(const TableCells& cells);

    const TableCells& cells() const { return *m_cells; }
    // Their names in small letters, ascending; not those in which every label says Total or All.
    const std::vector<std::string>& dimensions() const { return m_names; }
    // What a column of counts counts, in small letters, without what its name says about rounding and redaction.
    const std::string& measure(std::size_t k) const { return m_measures[k]; }
    // In a dimension, counted as in dimensions(); empty for Total and All.
    std::string_view label(std::size_t row, std::size_t k, std::size_t dimension) const;

private:
    struct Dimension {
        bool isHeader = false;
        std::size_t place = 0; // a column of the grid, or a level of the header
    };
    const TableCells* m_cells;
    std::vector<std::string> m_names;
    std::vector<Dimension> m_dimensions;
    std::vector<std::string> m_measures;            // by k
    std::vector<std::vector<std::string>> m_levels; // by k: of the header

    std::vector<std::string> headerDimensions(const std::vector<std::size_t>& labels) const;
    bool saysAnything(const Dimension& dimension) const;
    std::string_view labelIn(const Dimension& dimension, std::size_t row, std::size_t k) const;
};

} // namespace outcheck::audit
