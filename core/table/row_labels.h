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

// What one column holds in the rows that are labelled.
class LabelledCells {
public:
    void add(RowKind kind, const CellValue& value);
    // Whole numbers or withheld ones where the label says count, and decimals where it says statistic and nowhere else.
    bool areCounts() const { return m_counts > 0 && m_others == 0 && m_decimals > 0; }

private:
    std::uint64_t m_counts = 0;   // whole numbers in rows of counts
    std::uint64_t m_decimals = 0; // in rows of statistics
    std::uint64_t m_others = 0;   // decimals and intervals in all other rows
};

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
