// SPDX-License-Identifier: GPL-3.0-or-later
// All ways in which some cells of a part can differ from the truth together, in exact arithmetic of remainders: which
// of them are given back exactly once others are published. Rows that are not tight, or not of whole numbers, are left
// out: what it takes for hidden has to be shown by an Attack.
#pragma once

#include "protect/further/parts.h"

#include <functional>
#include <span>

namespace outcheck::protect {

class HiddenSpace {
public:
    // Of these places of the part, each once; all others stay hidden.
    HiddenSpace(const Deviations& deviations, const Part& part, std::span<const std::uint32_t> places);

    // Publishes cells one after the other, in this order of indices into `places`, as far as none of the `kept` ones is
    // given back, and `allows` says yes, which is asked last. By index, whether it is left withheld; true for those
    // that are not in `order`. (Ø. Langsrud, GaussSuppression.)
    std::vector<bool> publish(std::span<const std::uint32_t> order, std::span<const std::uint32_t> kept,
                              const std::function<bool(std::uint32_t)>& allows) const;

private:
    std::size_t m_cells = 0, m_dimensions = 0;
    std::vector<std::uint32_t> m_space; // by index and dimension: the difference of a cell
};

} // namespace outcheck::protect
