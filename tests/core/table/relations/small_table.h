// SPDX-License-Identifier: GPL-3.0-or-later
// A table written in a test: cells are separated by ";", records by line ends.
#pragma once

#include "table/relations/record_keeper.h"

#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace outcheck::table {

class SmallTable {
public:
    explicit SmallTable(const std::string& text) {
        TableProfiler profiler;
        std::istringstream lines(text);
        for (std::string line; std::getline(lines, line);) {
            std::vector<std::string> cells(1);
            for (const char c : line) {
                if (c == ';') {
                    cells.emplace_back();
                } else {
                    cells.back() += c;
                }
            }
            const std::vector<std::string_view> fields(cells.begin(), cells.end());
            profiler.addRecord(fields);
            m_keeper.add(fields);
        }
        auto grid = m_keeper.grid(profiler.judge());
        if (!grid) {
            throw std::runtime_error("the table of the test is too large");
        }
        m_grid = *std::move(grid);
    }
    SmallTable(const SmallTable&) = delete;
    SmallTable& operator=(const SmallTable&) = delete;
    const ValueGrid& grid() const { return m_grid; }

private:
    RecordKeeper m_keeper;
    ValueGrid m_grid;
};

} // namespace outcheck::table
