// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/disk_listing.h"

#include <algorithm>

namespace outcheck::workspace {

namespace {

bool standsBefore(const io::DirectoryEntry& entry, std::string_view path) {
    return entry.path < path;
}

} // namespace

std::span<const io::DirectoryEntry> DiskListing::below(std::string_view folder) const {
    const auto first = std::lower_bound(m_entries.begin(), m_entries.end(), folder, standsBefore);
    const auto end = std::find_if_not(first, m_entries.end(),
                                      [&](const io::DirectoryEntry& entry) { return entry.path.starts_with(folder); });
    return {first, end};
}

const io::DirectoryEntry* DiskListing::find(std::string_view path) {
    if (m_next < m_entries.size() && m_entries[m_next].path == path) {
        return &m_entries[m_next++];
    }
    const auto found = std::lower_bound(m_entries.begin(), m_entries.end(), path, standsBefore);
    if (found == m_entries.end() || found->path != path) {
        return nullptr;
    }
    m_next = static_cast<std::size_t>(found - m_entries.begin()) + 1;
    return &*found;
}

} // namespace outcheck::workspace
