// SPDX-License-Identifier: GPL-3.0-or-later
// Whether counts that nobody calls the parts of a whole make it up, and how unlikely that is by chance.
#pragma once

#include "audit/table_cells.h"

#include <optional>
#include <span>

namespace outcheck::audit {

// Digits in which figures must agree so that among so many that were compared they would by chance once in a thousand
// times; what agrees in onceInThousand digits would, were it the only one that was compared.
inline constexpr double onceInThousand = 3;
double enoughDigits(std::size_t compared);

enum class Fit : std::uint8_t {
    Agrees, // all is stated, and makes up the whole
    Filled, // small counts for what is not stated make up the rest
    Open,   // larger ones do
    Nothing // the stated ones do alone, or something is no count, or rounding hides too much
};

// Counts of one table that are added up.
class StatedSum {
public:
    explicit StatedSum(const TableCells& cells) : m_cells(&cells) {}

    void add(std::size_t row, std::size_t k);

    double stated() const { return m_stated; } // of those that are stated
    std::size_t parts() const { return m_parts; }
    std::size_t nonZero() const { return m_nonZero; } // of those that are stated
    std::size_t hidden() const { return m_hidden; }   // withheld, or blank
    bool isWhole() const { return m_isUsable && m_hidden == 0; }
    // Nothing: they do not make up `whole`.
    std::optional<Fit> fitOf(double whole) const;
    // In how many digits they agree with it: by chance they would once in 10 to that power.
    double digitsOf(double whole) const;

private:
    const TableCells* m_cells;
    double m_stated = 0, m_slack = 0;
    std::size_t m_parts = 0, m_nonZero = 0, m_hidden = 0, m_marked = 0;
    bool m_isUsable = true;
};

} // namespace outcheck::audit
