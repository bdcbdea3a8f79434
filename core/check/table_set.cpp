// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/table_set.h"

namespace outcheck::check {

std::vector<std::string> pathsOf(const std::vector<TablePlace>& places) {
    std::vector<std::string> paths;
    for (const TablePlace& place : places) {
        paths.push_back(place.path);
    }
    return paths;
}

void TableSet::add(const std::string& file, const std::string& path, RelatedTables tables) {
    for (const auto& table : tables.tables) {
        m_places.push_back({file, table->firstRecord(), path});
        m_tables.push_back(&table->relations());
    }
    m_files.push_back(std::move(tables));
}

} // namespace outcheck::check
