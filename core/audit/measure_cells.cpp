// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/measure_cells.h"

#include <numeric>

namespace outcheck::audit {

MeasureCells::MeasureCells(const CellPlaces& places, std::size_t k) : m_places(&places), m_first(k) {
    std::vector<std::size_t> dimensions(places.dimensions().size());
    std::iota(dimensions.begin(), dimensions.end(), std::size_t{0});
    const table::CountGrid& counts = cells().counts();
    for (std::size_t row = counts.firstRow(); row < counts.rows(); ++row) {
        for (std::size_t column = k; column < counts.columns().size(); ++column) {
            if (places.measure(column) != places.measure(k) || cells().at(row, column) == TableCells::none) {
                continue;
            }
            m_all.push_back({row, column});
            m_keys.push_back(keyAt(places, m_all.back(), dimensions));
            m_isRepeated = !m_byKey.emplace(m_keys.back(), m_all.size() - 1).second || m_isRepeated;
        }
    }
}

const CountPlace* MeasureCells::find(const std::string& key) const {
    const auto place = m_byKey.find(key);
    return place == m_byKey.end() ? nullptr : &m_all[place->second];
}

Interval MeasureCells::rangeAt(const CountPlace& place) const {
    return cells().isOpen(place.row, place.k) ? cells().statedRange(place.row, place.k) : Interval{0, unbounded};
}

std::string keyAt(const CellPlaces& places, const CountPlace& place, const std::vector<std::size_t>& dimensions) {
    std::string key;
    for (const std::size_t dimension : dimensions) {
        key.append(places.label(place.row, place.k, dimension)).push_back('\0');
    }
    return key;
}

} // namespace outcheck::audit
