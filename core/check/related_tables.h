// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of an output as the check reads them, kept in memory with their relations, for whoever asks more than the
// rules do.
#pragma once

#include "base/result.h"
#include "check/role_corrections.h"
#include "table/relations/relations.h"
#include "workspace/workspace.h"

#include <deque>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace outcheck::check {

// One table, and the texts that it refers to.
class RelatedTable {
public:
    // `texts`: those that `grid` refers to, beside the file's own.
    RelatedTable(table::ValueGrid grid, std::uint64_t firstRecord, std::deque<std::string> texts)
        : m_texts(std::move(texts)), m_firstRecord(firstRecord), m_grid(std::move(grid)), m_relations(m_grid) {}
    RelatedTable(const RelatedTable&) = delete; // its parts refer to each other
    RelatedTable& operator=(const RelatedTable&) = delete;

    const table::Relations& relations() const { return m_relations; }
    std::uint64_t firstRecord() const { return m_firstRecord; } // of the file, from 0

private:
    std::deque<std::string> m_texts;
    std::uint64_t m_firstRecord;
    table::ValueGrid m_grid;
    table::Relations m_relations;
};

struct RelatedTables {
    std::shared_ptr<const void> texts; // what the tables refer to
    std::vector<std::unique_ptr<RelatedTable>> tables;
};

// Of the CSV output at this path, roles corrected as people say. The errors of reading it; TooLarge over 4.5 million
// cells; Unsupported for what is no table.
Result<RelatedTables> readRelatedTables(const workspace::Workspace& workspace, const std::string& path,
                                        const std::stop_token& stop);
// The same of bytes that are no output of a workspace. `path`: for errors. `corrections`: those on this path.
Result<RelatedTables> relatedTablesOf(const std::string& bytes, const std::string& path,
                                      const std::vector<RoleCorrection>& corrections, const std::stop_token& stop);

} // namespace outcheck::check
