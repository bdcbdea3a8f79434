// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers the tables of an HTML page from its tags and text.
#pragma once

#include "media/markup_info.h"
#include "media/markup_scanner.h"

#include <string>
#include <string_view>
#include <vector>

namespace outcheck::media {

// The text as a reader sees it: character references replaced, runs of blanks made one.
std::string plainText(std::string_view markup);

class MarkupTables {
public:
    void tag(const MarkupTag& tag);
    void text(std::string_view piece);
    // Moves what was gathered into the account.
    void finish(DocumentInfo& info);

private:
    std::vector<DocumentTable> m_tables;
    std::size_t m_depth = 0; // of tables inside tables; the inner one is read as part of the outer cell
    bool m_inCell = false;
    std::size_t m_columns = 1, m_rows = 1; // that the cell spans
    std::vector<std::size_t> m_taken;      // by column: in how many rows to come a cell above reaches into it
    std::uint64_t m_cellLine = 0;          // in which the cell begins
    std::string m_cell;
    std::size_t m_cells = 0;
    bool m_isCut = false;

    void beginCell(const MarkupTag& tag);
    void endCell();
    void keepLine(DocumentTable::Row& row) const;
    void skipTaken(std::vector<std::string>& cells);
    void beginRow(std::uint64_t line);
};

} // namespace outcheck::media
