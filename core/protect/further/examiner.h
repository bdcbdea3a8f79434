// SPDX-License-Identifier: GPL-3.0-or-later
// Which cells somebody can show to be too near to their truth where cells are withheld, wholly or to shares, and the
// inequalities that this breaks. Works on all processors.
#pragma once

#include "protect/further/cuts.h"
#include "protect/further/parts.h"

#include <span>
#include <stop_token>

namespace outcheck::protect {

struct Examination {
    std::vector<std::size_t> unserved; // places in the needs, ascending
    std::vector<Cut> cuts;             // from them, and about candidates that are withheld in vain
    bool hasFailed = false;            // the solver gave up, or it was asked to stop: nothing is known then
};

enum class Shares : std::uint8_t {
    Whole, // 0 or 1: what is withheld, with all that it can hide
    Parts  // an answer of inequalities: a cell serves to its share of what is needed, and not in vain
};

class Examiner {
public:
    // `deviations` must outlive this.
    Examiner(const Deviations& deviations, std::vector<Need> needs, const std::stop_token& stop);

    const std::vector<Need>& needs() const { return m_needs; }
    // `shares`: by cell; those of cells that are no candidates say nothing.
    Examination examine(std::span<const double> shares, Shares meaning);

private:
    // Differences that are possible together, and so show how far their cells can be from the truth. Kept, because most
    // of them stay possible from one examination to the next.
    struct Witness {
        std::vector<audit::Term> differences;
        std::size_t lastUse = 0;
    };
    struct Question {
        audit::CellId cell = 0;
        double change = 0;
        std::size_t need = 0; // its place; none for a candidate that shall not be withheld in vain
    };
    class Round;

    const Deviations& m_deviations;
    std::vector<Need> m_needs;
    std::stop_token m_stop;
    double m_least = audit::unbounded; // the smallest change that is needed
    std::vector<Witness> m_witnesses;
    std::size_t m_examinations = 0;
};

} // namespace outcheck::protect
