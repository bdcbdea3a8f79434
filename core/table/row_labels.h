// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that are labelled with what they hold, as columns are elsewhere: "Observed" over "Expected", "n" over "mean".
#pragma once

#include "table/cell_value.h"
#include "table/table_profile.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace outcheck::table {

// What the words of a record's first cells say of the numbers beside them.
RowKind kindOfRow(std::span<const std::string_view> fields, std::span<const CellValue> values);

// The kinds of a table's first records, in bounded memory.
class RowLabels {
public:
    static constexpr std::uint64_t mostRecords = 20'000;

    // Records in order; those left out are plain. Records beyond the limit are ignored.
    void add(std::uint64_t record, RowKind kind);
    // Whether some rows hold counts and others statistics: only then do labels decide.
    bool decide() const { return m_counts && m_statistics; }
    // By record number from 0; empty where labels do not decide.
    std::vector<RowKind> kinds() const;

private:
    std::vector<RowKind> m_kinds;
    bool m_counts = false, m_statistics = false;
};

} // namespace outcheck::table
