// SPDX-License-Identifier: GPL-3.0-or-later
// All counts of one measure in a table, found by their labels.
#pragma once

#include "audit/cell_places.h"

#include <unordered_map>

namespace outcheck::audit {

class MeasureCells {
public:
    // Of the columns that count what `k` counts. `places` must outlive this.
    MeasureCells(const CellPlaces& places, std::size_t k);

    const CellPlaces& places() const { return *m_places; }
    const TableCells& cells() const { return m_places->cells(); }
    const std::string& name() const { return m_places->measure(m_first); }
    std::size_t firstColumn() const { return m_first; }
    bool isRepeated() const { return m_isRepeated; } // the same labels stand at two counts

    const std::vector<CountPlace>& all() const { return m_all; }
    const std::string& keyOf(std::size_t index) const {
        return m_keys[index];
    } // of all(): its labels in all dimensions
    const CountPlace* find(const std::string& key) const;

    // The numbers that the published one may stand for; unbounded where it is withheld.
    Interval rangeAt(const CountPlace& place) const;

private:
    const CellPlaces* m_places;
    std::size_t m_first;
    bool m_isRepeated = false;
    std::vector<CountPlace> m_all;
    std::vector<std::string> m_keys;
    std::unordered_map<std::string, std::size_t> m_byKey;
};

// The labels of a count in these dimensions, each ended, so that no two places have the same key.
std::string keyAt(const CellPlaces& places, const CountPlace& place, const std::vector<std::size_t>& dimensions);

} // namespace outcheck::audit
