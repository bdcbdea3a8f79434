// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/sum_fit.h"

#include "table/relations/count_range.h"

#include <algorithm>
#include <cmath>

namespace outcheck::audit {

namespace {
constexpr double leastPerSlack = 50; // people for each that rounding may hide: sums agree by no accident of it
constexpr double grain = 1e-9;
} // namespace

double enoughDigits(std::size_t compared) {
    return onceInThousand + std::log10(std::max<double>(1, static_cast<double>(compared)));
}

void StatedSum::add(std::size_t row, std::size_t k) {
    const bool isOpen = m_cells->isOpen(row, k);
    const double count = isOpen ? m_cells->stated(row, k) : 0;
    m_isUsable = m_isUsable && m_cells->at(row, k) != TableCells::none;
    m_stated += count;
    m_nonZero += count > 0;
    m_hidden += !isOpen;
    m_marked += m_cells->counts().at(row, k).state == table::CountCell::State::Marked;
    m_slack += table::roundingSlack(m_cells->roundingOf(k));
    ++m_parts;
}

std::optional<Fit> StatedSum::fitOf(double whole) const {
    const double slack = m_parts == 0 ? grain : grain + m_slack * (1 + 1 / static_cast<double>(m_parts));
    const double rest = whole - m_stated;
    if (!m_isUsable || slack * leastPerSlack > whole) {
        return Fit::Nothing;
    }
    if (m_hidden == 0) {
        return std::abs(rest) <= slack ? std::optional(Fit::Agrees) : std::nullopt;
    }
    if (rest < -slack) {
        return std::nullopt;
    }
    if (std::abs(rest) <= grain) {
        return Fit::Nothing; // made up after withholding
    }
    const TableOptions& options = m_cells->options();
    const double least = static_cast<double>(m_marked) * options.markLeast;
    const double most = static_cast<double>(m_hidden) * options.withheldAtMost;
    return rest >= least - slack && rest <= most + slack ? Fit::Filled : Fit::Open;
}

double StatedSum::digitsOf(double whole) const {
    const double room = 1 + 2 * m_slack + static_cast<double>(m_hidden) * (m_cells->options().withheldAtMost - 1);
    return std::log10(std::max(1.0, whole / room));
}

} // namespace outcheck::audit
