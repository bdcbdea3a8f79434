// SPDX-License-Identifier: GPL-3.0-or-later
// The counts of a table, before and after protection.
#pragma once

#include "table/relations/count_grid.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace outcheck::protect {

struct Count {
    enum class State : std::uint8_t {
        None,     // no count stands there
        Open,     // it is published as `after`
        Withheld, // it is not published
        Marked    // it was withheld already: a mark of redaction stands there
    };
    State state = State::None;
    bool isTotal = false; // made again from its parts
    double before = 0;
    double after = 0; // 0 where withheld: what is not published counts as nothing in totals
};

class CountTable {
public:
    // `found` must outlive this.
    explicit CountTable(const table::CountGrid& found);

    const table::CountGrid& found() const { return m_found; }
    const std::vector<std::size_t>& columns() const { return m_found.columns(); } // places in the grid
    std::size_t rows() const { return m_found.rows(); }                           // of the grid, header rows included
    std::size_t firstRow() const { return m_found.firstRow(); }
    // `k` counts in columns().
    Count& at(std::size_t row, std::size_t k) { return m_counts[(row - firstRow()) * columns().size() + k]; }
    const Count& at(std::size_t row, std::size_t k) const {
        return m_counts[(row - firstRow()) * columns().size() + k];
    }
    std::optional<std::size_t> placeOf(std::size_t gridColumn) const { return m_found.placeOf(gridColumn); }
    bool anyIn(std::size_t row, Count::State state) const;
    bool anyChangedIn(std::size_t row) const; // withheld, or published as another number
    // How far what is published is from what was: the sum over all counts, withheld ones with all that they counted.
    double lost() const;

private:
    const table::CountGrid& m_found;
    std::vector<Count> m_counts;
};

} // namespace outcheck::protect
