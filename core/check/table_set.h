// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of several files that are looked at together, numbered in the order in which the files were added.
#pragma once

#include "check/related_tables.h"

namespace outcheck::check {

struct TablePlace {
    std::string file; // as whoever added it calls it
    std::uint64_t firstRecord = 0;
    std::string path; // as answers on links name the file (link_answers.h)
};

// By table: `path`.
std::vector<std::string> pathsOf(const std::vector<TablePlace>& places);

class TableSet {
public:
    void add(const std::string& file, const std::string& path, RelatedTables tables);

    // By number; what they refer to lives as long as this.
    const std::vector<const table::Relations*>& tables() const { return m_tables; }
    const std::vector<TablePlace>& places() const { return m_places; }
    std::size_t files() const { return m_files.size(); }

private:
    std::vector<RelatedTables> m_files;
    std::vector<TablePlace> m_places;
    std::vector<const table::Relations*> m_tables;
};

} // namespace outcheck::check
