// SPDX-License-Identifier: GPL-3.0-or-later
// A rectangle of cells as text for the clipboard.
#pragma once

#include "desktop/preview/table_source.h"

namespace outcheck::preview {

enum class CopyFormat {
    Tabs,    // lines of tab-separated cells; a tab or line break inside one becomes a space
    Csv,     // RFC 4180 with a first line of names
    Markdown // a table with a head of names, numbers to the right
};

struct CopiedColumn {
    std::uint32_t column = 0; // of the file
    std::string name;
    bool numeric = false;
};

struct CellsToCopy {
    std::uint64_t firstRow = 0, lastRow = 0; // as readShownRows counts them, both ends included
    std::vector<CopiedColumn> columns;       // in the order wanted
    CopyFormat format = CopyFormat::Tabs;
};

// Each row ends with a line feed; a single cell with tabs is just its text. A record that ends before a column gives an
// empty cell. Errors of reading, Cancelled.
Result<std::string> cellsAsText(const TableSource& source, const CellsToCopy& wanted, std::stop_token stop);

} // namespace outcheck::preview
