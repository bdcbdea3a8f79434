// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/labelled_counts.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace outcheck::audit {

LabelledTable::LabelledTable(const TableCells& cells, const Hierarchy& hierarchy) : m_places(cells) {
    const auto& names = m_places.dimensions();
    for (const std::string& column : hierarchy.columns) {
        for (std::size_t d = 0; d < names.size(); ++d) {
            if (names[d] == column) {
                m_columns.push_back(d);
            }
        }
    }
    for (std::size_t d = 0; d < names.size() && hasColumn(); ++d) {
        if (std::find(m_columns.begin(), m_columns.end(), d) == m_columns.end() && !onlyRepeats(d)) {
            m_others.push_back(d);
        }
    }
    for (std::size_t row = cells.counts().firstRow(); row < cells.counts().rows() && hasColumn(); ++row) {
        for (std::size_t k = 0; k < cells.counts().columns().size(); ++k) {
            const LabelTree::Id label = hierarchy.labels.find(labelAt(row, k));
            if (label != LabelTree::none && cells.at(row, k) != TableCells::none) {
                const PlacedCount count{&cells, {row, k}};
                m_isRepeated = !m_slices[keyAt(row, k)].emplace(label, count).second || m_isRepeated;
            }
        }
    }
}

// What the last of the columns says that does not say Total.
std::string_view LabelledTable::labelAt(std::size_t row, std::size_t k) const {
    for (auto column = m_columns.rbegin(); column != m_columns.rend(); ++column) {
        if (const std::string_view label = m_places.label(row, k, *column); !label.empty()) {
            return label;
        }
    }
    return {};
}

// Codes beside names: each label comes with one label of the other dimension, which has more than one.
bool LabelledTable::onlyRepeats(std::size_t dimension) const {
    const table::CountGrid& counts = m_places.cells().counts();
    std::unordered_map<std::string_view, std::string_view> seen;
    std::set<std::string_view> labels;
    for (std::size_t row = counts.firstRow(); row < counts.rows(); ++row) {
        for (std::size_t k = 0; k < counts.columns().size(); ++k) {
            const std::string_view label = m_places.label(row, k, dimension);
            if (seen.emplace(labelAt(row, k), label).first->second != label) {
                return false;
            }
            labels.insert(label);
        }
    }
    return labels.size() > 1;
}

std::string LabelledTable::keyAt(std::size_t row, std::size_t k) const {
    std::string key = m_places.measure(k) + '\0';
    for (const std::size_t dimension : m_others) {
        key.append(m_places.dimensions()[dimension]).push_back('\0');
        key.append(m_places.label(row, k, dimension)).push_back('\0');
    }
    return key;
}

} // namespace outcheck::audit
