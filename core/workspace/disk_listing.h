// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the disk of a workspace, in order of path.
#pragma once

#include "io/confined_root.h"

#include <span>
#include <string_view>
#include <vector>

namespace outcheck::workspace {

class DiskListing {
public:
    DiskListing() = default;
    explicit DiskListing(std::vector<io::DirectoryEntry> sorted) : m_entries(std::move(sorted)) {}

    std::span<const io::DirectoryEntry> entries() const { return m_entries; }
    // Those whose path begins with the folder, which ends with '/'.
    std::span<const io::DirectoryEntry> below(std::string_view folder) const;
    // nullptr where there is none. Quickest where paths are asked for in their order.
    const io::DirectoryEntry* find(std::string_view path);

private:
    std::vector<io::DirectoryEntry> m_entries;
    std::size_t m_next = 0; // after the one last asked for
};

} // namespace outcheck::workspace
