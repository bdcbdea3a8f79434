// SPDX-License-Identifier: GPL-3.0-or-later
// Percentages of wholes that are sums over rows: one of them that stays published tells of the counts in all of these
// rows, however many of them are withheld.
#pragma once

#include "audit/interval.h"
#include "protect/protect_table.h"
#include "table/relations/relations.h"

#include <vector>

namespace outcheck::protect {

struct ShareFigure {
    CellPlace place;       // of the figure
    CellPlace count;       // of which it is the share
    std::size_t whole = 0; // of ShareFigures::wholes
    audit::Interval value; // what its digits may stand for
    double scale = 100;    // 1 for proportions
};

struct ShareFigures {
    std::vector<std::vector<CellPlace>> wholes; // the counts of which each is the sum
    std::vector<ShareFigure> figures;           // by column, then row
};

// By evidence, in a table of exact counts: columns of figures of which nine in ten, and two at least, are the shares of
// a column of counts in the sum of its rows, in its largest count, in the sums of its groups of rows below a total, or
// of its composites that stand together. Chance may add some; that makes what is chosen only safer.
ShareFigures findShareFigures(const table::Relations& table);

} // namespace outcheck::protect
