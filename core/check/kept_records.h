// SPDX-License-Identifier: GPL-3.0-or-later
// The records of a file kept for relations, with the empty lines between them.
#pragma once

#include "csv/record_block.h"
#include "table/relations/record_keeper.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace outcheck::check {

class KeptRecords {
public:
    KeptRecords() = default;
    explicit KeptRecords(const table::RecordKeeper::Limits& limits) : m_keeper(limits) {}

    const table::RecordKeeper& keeper() const { return m_keeper; }

    // `line`: on which it begins, from 1.
    void add(std::span<const std::string_view> fields, std::uint64_t line) {
        if (m_keeper.isOpen()) {
            m_keeper.add(fields, line > m_nextLine);
            m_nextLine = line + 1 + lineBreaksIn(fields);
        }
    }
    void add(const csv::RecordBlock& block) {
        std::vector<std::string_view> fields(block.columns);
        for (std::size_t record = 0; record < block.records && m_keeper.isOpen(); ++record) {
            for (std::size_t column = 0; column < block.columns; ++column) {
                fields[column] = block.field(record, column);
            }
            m_keeper.add(fields, record == 0 && block.firstLine > m_nextLine);
        }
        m_nextLine = block.firstLine + block.records;
    }

private:
    table::RecordKeeper m_keeper;
    std::uint64_t m_nextLine = 1; // on which a record begins where no line is empty

    // How many lines a record takes beyond its first: line breaks within quotes.
    static std::uint64_t lineBreaksIn(std::span<const std::string_view> fields) {
        std::uint64_t breaks = 0;
        for (const std::string_view field : fields) {
            breaks += static_cast<std::uint64_t>(std::count(field.begin(), field.end(), '\n'));
        }
        return breaks;
    }
};

} // namespace outcheck::check
