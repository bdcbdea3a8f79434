// SPDX-License-Identifier: GPL-3.0-or-later
// A table written in a test, with its values.
#pragma once

#include "../written_records.h"
#include "table/relations/record_keeper.h"

#include <stdexcept>
#include <string>

namespace outcheck::table {

class SmallTable {
public:
    explicit SmallTable(const std::string& text) {
        TableProfiler profiler;
        forEachWrittenRecord(text, [&](const auto& fields) {
            profiler.addRecord(fields);
            m_keeper.add(fields);
        });
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
