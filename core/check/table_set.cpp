// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/table_set.h"

namespace outcheck::check {

void TableSet::add(const std::string& file, const std::string& path, RelatedTables tables) {
    for (const auto& table : tables.tables) {
        m_places.push_back({file, table->firstRecord(), path});
        m_tables.push_back(&table->relations());
    }
    m_files.push_back(std::move(tables));
}

} // namespace outcheck::check
