// SPDX-License-Identifier: GPL-3.0-or-later
// What every choice that protects enough must fulfil: inequalities over the cells that are withheld, each from a sum of
// rows with which an outsider would get too near to a cell. They hold for all candidates of the table, also for those
// that nobody thinks of.
#pragma once

#include "protect/further/deviations.h"

#include <optional>
#include <utility>

namespace outcheck::protect {

// The sum of factors over the withheld ones among these candidates is at least `least`.
struct Cut {
    std::vector<audit::Term> terms; // ascending cells
    double least = 1;
    friend bool operator==(const Cut&, const Cut&) = default;
};

// A row and its factor in a sum of rows.
using PricedRow = std::pair<std::uint32_t, double>;

class CutMaker {
public:
    explicit CutMaker(const Deviations& deviations); // must outlive this

    // That the cell can be as far from its truth as it needs, in spite of the sum of these rows. Nothing where they do
    // not hinder that, or do not speak of the cell. (Capacity constraints, strengthened by clipping, Fischetti and
    // Salazar, 2000.)
    std::optional<Cut> forNeed(const Need& need, const std::vector<PricedRow>& rows);
    // That a candidate is not withheld in vain: where the sum of these rows gives it back from what is published, it
    // could be published as well ("bridge-less" inequalities, ibid.). Nothing where it does not.
    std::optional<Cut> forCandidate(audit::CellId cell, const std::vector<PricedRow>& rows);

private:
    const Deviations& m_deviations;
    std::vector<double> m_factors; // by cell, of the sum; 0 between calls
    std::vector<audit::CellId> m_touched;

    void sumUp(const std::vector<PricedRow>& rows);
    void clear();
};

} // namespace outcheck::protect
