// SPDX-License-Identifier: GPL-3.0-or-later
// The counts of a table by the labels of a hierarchy, apart for each measure and for all labels in other dimensions.
#pragma once

#include "audit/cell_places.h"
#include "audit/hierarchy.h"
#include "audit/sums.h"

#include <map>
#include <optional>
#include <string>

namespace outcheck::audit {

using LabelledCounts = std::map<LabelTree::Id, PlacedCount>;

class LabelledTable {
public:
    // `cells` must outlive this.
    LabelledTable(const TableCells& cells, const Hierarchy& hierarchy);

    bool hasColumn() const { return !m_columns.empty(); } // one of the hierarchy's
    bool isUsable() const { return !m_isRepeated; }       // no label stands twice at one place
    // By measure and labels in all other dimensions; not those that only say the same in other words.
    const std::map<std::string, LabelledCounts>& slices() const { return m_slices; }

private:
    CellPlaces m_places;
    std::vector<std::size_t> m_columns, m_others; // dimensions
    bool m_isRepeated = false;
    std::map<std::string, LabelledCounts> m_slices;

    std::string_view labelAt(std::size_t row, std::size_t k) const;
    bool onlyRepeats(std::size_t dimension) const;
    std::string keyAt(std::size_t row, std::size_t k) const;
};

} // namespace outcheck::audit
