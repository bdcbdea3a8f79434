// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of the grid that are lit up while something is said about them: the one that it is about, and those that it
// follows from. No findings: they are framed, and nothing counts them.
#pragma once

#include "desktop/preview/indexed_source.h"

#include <QString>
#include <vector>

namespace outcheck::preview {

struct LitCell {
    Place place;
    bool isSubject = false; // what is said is about it; else it is said by means of it
    friend bool operator==(const LitCell&, const LitCell&) = default;
};

class LitCells {
public:
    LitCells() = default;
    // In any order. Of a place that is named twice, the subject counts.
    explicit LitCells(std::vector<LitCell> cells);

    bool empty() const { return m_cells.empty(); }
    const std::vector<LitCell>& all() const { return m_cells; } // in order of place
    const LitCell* at(std::uint64_t row, std::uint32_t column) const;

private:
    std::vector<LitCell> m_cells;
};

// In a few words, for the status line and who hears the grid.
QString wordFor(const LitCell& cell);

} // namespace outcheck::preview
