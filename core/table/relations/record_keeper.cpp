// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/relations/record_keeper.h"

namespace outcheck::table {

void RecordKeeper::add(std::span<const std::string_view> fields, bool afterGap) {
    if (!m_open) {
        return;
    }
    for (const std::string_view field : fields) {
        if (m_text.size() + field.size() > m_limits.bytes) {
            m_open = false;
            break;
        }
        m_text += field;
        m_ends.push_back(static_cast<std::uint32_t>(m_text.size()));
    }
    m_shapes.push_back({static_cast<std::uint32_t>(fields.size()), afterGap});
    m_open = m_open && m_shapes.size() <= m_limits.records && fields.size() <= m_limits.columns &&
             m_ends.size() <= m_limits.cells;
    if (!m_open) {
        m_text = {};
        m_ends = {};
        m_shapes = {};
    }
}

std::optional<ValueGrid> RecordKeeper::grid(const TableProfile& profile) const {
    if (!m_open || profile.columns.size() * m_shapes.size() > m_limits.cells) {
        return std::nullopt;
    }
    ValueGrid grid(profile.columns.size(), m_shapes.size());
    std::vector<std::string_view> fields;
    const std::string_view text = m_text;
    std::size_t cell = 0, begin = 0;
    for (const Shape& shape : m_shapes) {
        fields.clear();
        for (std::uint32_t i = 0; i < shape.width; ++i, ++cell) {
            fields.push_back(text.substr(begin, m_ends[cell] - begin));
            begin = m_ends[cell];
        }
        grid.addRecord(fields);
    }
    grid.setProfile(profile);
    return grid;
}

} // namespace outcheck::table
