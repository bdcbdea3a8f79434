// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/relations/record_keeper.h"

namespace outcheck::table {

void RecordKeeper::add(std::span<const std::string_view> fields, bool afterGap) {
    if (!m_open) {
        return;
    }
    std::string& text = m_texts.emplace_back();
    for (const std::string_view field : fields) {
        m_bytes += field.size();
        if (m_bytes > mostBytes) {
            break;
        }
        text += field;
        m_ends.push_back(static_cast<std::uint32_t>(text.size()));
    }
    m_shapes.push_back({static_cast<std::uint32_t>(fields.size()), afterGap});
    if (m_texts.size() > mostRecords || fields.size() > mostColumns || m_ends.size() > mostCells ||
        m_bytes > mostBytes) {
        m_open = false;
        m_texts = {};
        m_ends = {};
        m_shapes = {};
    }
}

std::optional<ValueGrid> RecordKeeper::grid(const TableProfile& profile) const {
    if (!m_open || profile.columns.size() * m_texts.size() > mostCells) {
        return std::nullopt;
    }
    ValueGrid grid(profile.columns.size());
    std::vector<std::string_view> fields;
    std::size_t cell = 0;
    for (std::size_t record = 0; record < m_texts.size(); ++record) {
        const std::string_view text = m_texts[record];
        fields.clear();
        std::size_t begin = 0;
        for (std::size_t i = 0; i < m_shapes[record].width; ++i, ++cell) {
            fields.push_back(text.substr(begin, m_ends[cell] - begin));
            begin = m_ends[cell];
        }
        grid.addRecord(fields);
    }
    grid.setProfile(profile);
    return grid;
}

} // namespace outcheck::table
