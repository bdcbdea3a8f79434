// SPDX-License-Identifier: GPL-3.0-or-later
// The parts into which a table falls where only some of its cells move: small ones, where few further cells are
// withheld.
#pragma once

#include "protect/further/cuts.h"

#include <span>

namespace outcheck::protect {

struct Part {
    std::vector<audit::CellId> cells; // that move, ascending
    std::vector<std::uint32_t> rows;  // places in Deviations::rows

    // The place of a cell of this part in `cells`; cells.size() for others.
    std::size_t placeOf(audit::CellId cell) const;
};

struct Parts {
    static constexpr std::uint32_t none = UINT32_MAX;
    std::vector<Part> all;             // largest first
    std::vector<std::uint32_t> ofCell; // by cell; none for those that do not move, or stand in no row
    // Cells that would move, were they not alone in a row once the ones before them stand still, with that row.
    std::vector<std::pair<audit::CellId, std::uint32_t>> stopped;
};

// With the hidden cells, and the candidates of which the share is above 0.
Parts partsWith(const Deviations& deviations, std::span<const double> shares);

// The cells of a part that are nearest to this one of it, itself included, at most so many, as a part of their own:
// what can be shown with them can be shown.
Part neighbourhood(const Deviations& deviations, const Parts& parts, audit::CellId cell, std::size_t mostCells);

// A sum of rows of which no stopped cell is left: that of these rows and those that stop the cells in it. Without rows,
// that of the rows that stop `stopped`, of which only this cell is left.
std::vector<PricedRow> withoutStopped(const Deviations& deviations, const Parts& parts, std::vector<PricedRow> rows,
                                      std::optional<audit::CellId> stopped = {});

} // namespace outcheck::protect
