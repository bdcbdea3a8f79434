// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of cells as the scanner hands them over in blocks. The bytes end with the last separator, so that a sanitizer
// notices who reads beyond.
#pragma once

#include "csv/record_block.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace outcheck::table {

using Row = std::vector<std::string>; // cells as written in the file: possibly in quotes

class BlockOfRows {
public:
    BlockOfRows(std::uint64_t firstNumber, std::span<const Row> rows, std::string_view lineEnd = "\n") {
        std::string bytes;
        m_ends.push_back(0xFFFF'FFFFU);
        for (const Row& row : rows) {
            for (std::size_t column = 0; column < row.size(); ++column) {
                m_block.mayBeQuoted = m_block.mayBeQuoted || row[column].starts_with('"');
                bytes += row[column];
                bytes += column + 1 == row.size() ? lineEnd : std::string_view(",");
                m_ends.push_back(static_cast<std::uint32_t>(bytes.size() - 1));
            }
        }
        m_bytes = std::make_unique<char[]>(bytes.size());
        std::copy(bytes.begin(), bytes.end(), m_bytes.get());
        m_block.firstNumber = firstNumber;
        m_block.records = rows.size();
        m_block.columns = rows.front().size();
        m_block.bytes = m_bytes.get();
        m_block.ends = m_ends.data() + 1;
    }
    const csv::RecordBlock& block() const { return m_block; }

private:
    std::unique_ptr<char[]> m_bytes;
    std::vector<std::uint32_t> m_ends;
    csv::RecordBlock m_block;
};

} // namespace outcheck::table
